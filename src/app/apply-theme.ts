import { isTheme } from '#src/lib/theme.ts'

/** Sets the colours of the page; anything but a theme of ours, and `system`, leaves them to the device. */
export function applyTheme(theme: string | undefined): void {
  const root = document.documentElement
  if (isTheme(theme) && theme !== 'system') root.dataset.theme = theme
  else delete root.dataset.theme
}
