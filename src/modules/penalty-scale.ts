import type { PenaltyRow } from '#src/modules/module.ts'
import type { Claim, Figure, FigureRange } from '#src/sources/claim.ts'
import { findClaim } from '#src/sources/find-claim.ts'

/** Months in one of the units in which prison is counted; other units are no length of prison. */
const MONTHS = { months: 1, years: 12 } as const

/** A length of prison on the scale, in years. */
export type Span = { from: number; to: number }

/** The prison part of a range in years; null where there is none, or where it has no end. */
export function spanOf(range: FigureRange | null): Span | null {
  const years = (amount: FigureRange['from']): number | null => {
    if (!amount) return null
    const [value, unit] = amount
    return unit === 'months' || unit === 'years' ? (value * MONTHS[unit]) / MONTHS.years : null
  }
  const from = years(range?.from)
  const to = years(range?.to)
  return to === null ? null : { from: from ?? 0, to }
}

/** The figure that a row draws; undefined where the claim or the figure is not in the register. */
export function figureOf(row: PenaltyRow, claims: readonly Claim[]): Figure | undefined {
  return findClaim(claims, row.claim)?.figures?.find(({ id }) => id === row.figure)
}

/** Ticks of the scale lie so many years apart. */
const TICK = 5

/** The years at which the scale has a tick, from 0 to the first one that no length passes. */
export function ticksOf(figures: readonly Figure[]): readonly number[] {
  const ends = figures.flatMap(({ today, in2017 }) => [spanOf(today)?.to ?? 0, spanOf(in2017)?.to ?? 0])
  const last = Math.max(1, Math.ceil(Math.max(0, ...ends) / TICK))
  return Array.from({ length: last + 1 }, (_, at) => at * TICK)
}
