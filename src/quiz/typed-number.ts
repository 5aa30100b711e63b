/** Digits with at most one decimal comma or point, as a Romanian or an English reader types it. */
const NUMBER = /^-?\d{1,9}(?:[.,]\d{1,6})?$/u

/** The number that was typed, with a decimal comma or point; null where it is no number. Never throws. */
export function typedNumber(text: string): number | null {
  const trimmed = text.trim()
  return NUMBER.test(trimmed) ? Number(trimmed.replace(',', '.')) : null
}
