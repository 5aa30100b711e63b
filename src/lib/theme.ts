/** The colours a reader may choose; `system` follows the device and comes first. */
export const THEMES = ['system', 'light', 'dark', 'contrast'] as const
export type Theme = (typeof THEMES)[number]

/** True for a value that names one of the four themes (stored preferences are not trusted). */
export function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value)
}
