import type { LegalNumber } from '#src/checks/legal-numbers.ts'
import { type Measure, measure, sameMeasure } from '#src/checks/measure.ts'
import { readAmounts } from '#src/checks/read-amounts.ts'
import type { Amount, Claim } from '#src/sources/claim.ts'
import type { Fact } from '#src/sources/fact.ts'

/** The ends of one figure, as numbers that a text may state. */
export type Holding = {
  side: 'today' | 'in2017'
  from: Measure | null
  to: Measure | null
  /** An age, or a number of a fact that stands alone: it may be one end of a range that a text makes of two. */
  alone: boolean
}

/** What the figures of a claim hold, of today and of 2017. */
export function claimHoldings({ figures = [] }: Claim): readonly Holding[] {
  return figures.flatMap(({ kind, today, in2017 }) =>
    [
      { side: 'today' as const, range: today },
      { side: 'in2017' as const, range: in2017 },
    ].flatMap(({ side, range }) =>
      range === null ? [] : [{ side, from: endOf(range.from), to: endOf(range.to), alone: kind === 'age' }],
    ),
  )
}

function endOf(amount: Amount | undefined): Measure | null {
  return amount === undefined ? null : measure(...amount)
}

/** What the figures of a fact hold; they are written in English: `3-10 years`, `under 14`, `13-15 years old`. */
export function factHoldings({ figures }: Fact): readonly Holding[] {
  return figures.flatMap((figure) =>
    readAmounts('en', figure).map(({ measures }) => {
      const [from = null, to = null] = measures
      return { side: 'in2017' as const, from, to, alone: to === null }
    }),
  )
}

/** The ends of a range move: „a crescut de la 7 la 10 ani” is no range of a punishment. */
const MOVES =
  /(?<!\p{L})(?:cr[ea]s\p{L}*|ridic\p{L}+|urc\p{L}+|cobor\p{L}+|scăz\p{L}+|scad\p{L}*|rose|risen|rais\p{L}+|went (?:up|down)|lower\p{L}+|fell)(?!\p{L})/iu

/**
 * Whether figures hold a number of a text: one number by any end; a range by both ends of one figure, or, of ages and
 * of ends that move, each end by itself. An `applied` number may also lie within the range of a
 * figure of today that is no age.
 */
export function holds(holdings: readonly Holding[], number: LegalNumber, applied: boolean): boolean {
  const { measures, range, sentence } = number
  const ends = (alone: boolean) =>
    holdings.filter((one) => !alone || one.alone).flatMap(({ from, to }) => [from, to])
  const eachIn = (list: readonly (Measure | null)[]) =>
    measures.every((one) => list.some((end) => sameMeasure(one, end)))
  if (!range) return eachIn(ends(false)) || (applied && measures.every((one) => isWithin(holdings, one)))
  const [from = null, to = null] = measures
  const asOne = holdings.some((one) => sameMeasure(one.from, from) && sameMeasure(one.to, to))
  return asOne || eachIn(ends(true)) || (MOVES.test(sentence) && eachIn(ends(false)))
}

function isWithin(holdings: readonly Holding[], { scale, size }: Measure): boolean {
  return holdings.some(
    ({ side, alone, from, to }) =>
      side === 'today' &&
      !alone &&
      to?.scale === scale &&
      size <= to.size &&
      (from === null || (from.scale === scale && size >= from.size)),
  )
}
