/** The numbers that our pages tell, each in the one way it is written. */
export const PHONES = { danger: '112', report: '119', talk: '116\u00a0111' } as const
type Phone = (typeof PHONES)[keyof typeof PHONES]

/** What a telephone dials for a number as it is shown. */
export function dialled(shown: Phone): string {
  return shown.replace('\u00a0', '')
}
