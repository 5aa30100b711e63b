/** Who is learning. The role sets which modules are required; nothing done is lost when it changes. */
export const ROLES = ['teacher', 'counsellor', 'police', 'magistrate'] as const
export type Role = (typeof ROLES)[number]

/** True for a value that names one of the four roles (stored preferences are not trusted). */
export function isRole(value: unknown): value is Role {
  return ROLES.some((role) => role === value)
}
