import type { FigureUnit } from '#src/sources/claim.ts'

/** Hours stand in texts before they stand in a figure; the register counts them in days. */
export type TextUnit = FigureUnit | 'hours'

/** A number that can be compared with another of the same scale: 24 months are 2 years, 48 hours are 2 days. */
export type Measure = { scale: 'time' | 'calendar' | 'lei' | 'count'; size: number }

/** Months differ in days, so hours, days and weeks are one scale, months and years another. */
export function measure(number: number, unit: TextUnit): Measure {
  switch (unit) {
    case 'hours':
      return { scale: 'time', size: number }
    case 'days':
      return { scale: 'time', size: number * 24 }
    case 'weeks':
      return { scale: 'time', size: number * 7 * 24 }
    case 'months':
      return { scale: 'calendar', size: number }
    case 'years':
      return { scale: 'calendar', size: number * 12 }
    case 'lei':
    case 'count':
      return { scale: unit, size: number }
  }
}

/** True for two measures of one size, whatever units they were told in. */
export function sameMeasure(one: Measure | null, other: Measure | null): boolean {
  return one !== null && other !== null && one.scale === other.scale && one.size === other.size
}
