import { describe, expect, test } from 'vitest'
import { figureOf, spanOf, ticksOf } from '#src/modules/penalty-scale.ts'
import type { Claim, Figure, FigureRange } from '#src/sources/claim.ts'
import { firmClaim } from '#tests/fixtures/tiny-quiz.ts'

const base: Figure = {
  id: 'base',
  kind: 'prison',
  article: '374(1)',
  today: { from: [3, 'years'], to: [10, 'years'] },
  in2017: { from: [1, 'years'], to: [5, 'years'] },
}
const claims: readonly Claim[] = [{ ...firmClaim, figures: [base] }]

describe('a length of prison on the scale, in years', () => {
  test.each<{ range: FigureRange | null; span: ReturnType<typeof spanOf> }>([
    { range: { from: [3, 'years'], to: [10, 'years'] }, span: { from: 3, to: 10 } },
    { range: { from: [6, 'months'], to: [3, 'years'], orFine: true }, span: { from: 0.5, to: 3 } },
    { range: { to: [4, 'months'] }, span: { from: 0, to: 4 / 12 } },
    { range: { from: [7, 'years'] }, span: null },
    { range: { from: [500, 'lei'], to: [1000, 'lei'] }, span: null },
    { range: null, span: null },
  ])('$range is $span', ({ range, span }) => {
    expect(spanOf(range)).toEqual(span)
  })
})

test.each([
  { row: { id: 'keep', claim: 'firm', figure: 'base' }, found: base },
  { row: { id: 'keep', claim: 'firm', figure: 'other' }, found: undefined },
  { row: { id: 'keep', claim: 'rumour', figure: 'base' }, found: undefined },
])('the figure of $row.claim › $row.figure', ({ row, found }) => {
  expect(figureOf(row, claims)).toBe(found)
})

test.each<{ figures: readonly Figure[]; ticks: readonly number[] }>([
  { figures: [base], ticks: [0, 5, 10] },
  {
    figures: [{ ...base, today: { from: [7, 'years'], to: [12, 'years'] } }],
    ticks: [0, 5, 10, 15],
  },
  { figures: [], ticks: [0, 5] },
])('ticks every five years, up to one that no length passes: $ticks', ({ figures, ticks }) => {
  expect(ticksOf(figures)).toEqual(ticks)
})
