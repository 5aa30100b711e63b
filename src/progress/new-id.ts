const BYTES = 16

/** A random id of 32 small letters and figures. Not `crypto.randomUUID`: older phones do not have it. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
