export const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** An article as content writes it, `374` or `3^2`, as it is printed: 374, 3². */
export function withRaisedIndex(written: string): string {
  return written.replace(/\^(\d+)/gu, (_, index: string) =>
    [...index].map((digit) => RAISED_DIGITS[Number(digit)]).join(''),
  )
}
