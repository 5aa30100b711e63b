/**
 * Digits with at most two decimals after a comma or a point. Three would be read as thousands by some and as decimals by
 * others (1.000), and no item counts below 0.
 */
const NUMBER = /^\d{1,9}(?:[.,]\d{1,2})?$/u

/** The number that was typed, with a decimal comma or point; null where it is none that an item can ask for. */
export function typedNumber(text: string): number | null {
  const trimmed = text.trim()
  return NUMBER.test(trimmed) ? Number(trimmed.replace(',', '.')) : null
}
