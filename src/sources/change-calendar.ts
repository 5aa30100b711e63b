import type { Change } from '#src/sources/change.ts'

/** How many changes a month brought; `month` is 1–12, or null where only the year is known. */
export type CalendarMonth = { month: number | null; count: number }
export type CalendarYear = { year: number; count: number; months: readonly CalendarMonth[] }

/** Every year from `first` to `last`, the newest first, with the months that brought changes. */
export function calendarOf(changes: readonly Change[], first: number, last: number): readonly CalendarYear[] {
  const years = Array.from({ length: last - first + 1 }, (_, after) => last - after)
  return years.map((year) => {
    const own = changes.filter(({ since }) => since.startsWith(String(year)))
    const months = own.map(({ since }) => (since.length === 4 ? null : Number(since.slice(5, 7))))
    const distinct = [...new Set(months)].sort((one, two) => (one ?? 0) - (two ?? 0))
    return {
      year,
      count: own.length,
      months: distinct.map((month) => ({ month, count: months.filter((one) => one === month).length })),
    }
  })
}

/** The changes from the newest to the oldest; those of one day stay in the order of the register. */
export function newestFirst(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort((one, two) => (one.since < two.since ? 1 : one.since > two.since ? -1 : 0))
}
