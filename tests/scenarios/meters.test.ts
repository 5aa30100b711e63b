import { expect, test } from 'vitest'
import { judge } from '#src/scenarios/judge.ts'
import { addMeters, meterWord, NO_METERS } from '#src/scenarios/meters.ts'
import type { EndingTone, Meters } from '#src/scenarios/scenario.ts'
import { meters } from '#tests/fixtures/tiny-scenario.ts'

test.each([
  { value: -9, word: 1 },
  { value: -3, word: 1 },
  { value: -2, word: 2 },
  { value: -1, word: 2 },
  { value: 0, word: 3 },
  { value: 1, word: 4 },
  { value: 2, word: 4 },
  { value: 3, word: 5 },
  { value: 9, word: 5 },
])('a meter at $value is told with word $word', ({ value, word }) => {
  expect(meterWord(value)).toBe(word)
})

test('meters are added one by one', () => {
  expect(addMeters(meters(1, -2, 0, 2), meters(2, 1, -1, -2))).toEqual(meters(3, -1, -1, 0))
  expect(addMeters(NO_METERS, meters(1, 2, -1, -2))).toEqual(meters(1, 2, -1, -2))
})

test.each<{ situation: string; at: Meters; flagged: boolean; gap?: true; tone: EndingTone }>([
  { situation: 'no meter below 0 and duty 2', at: meters(0, 0, 0, 2), flagged: false, tone: 'sound' },
  { situation: 'duty 1 is not enough', at: meters(5, 5, 5, 1), flagged: false, tone: 'repairable' },
  { situation: 'one meter at -1 is a gap', at: meters(5, -1, 5, 5), flagged: false, tone: 'repairable' },
  {
    situation: 'one meter at -2 is still a gap',
    at: meters(5, 5, -2, 5),
    flagged: false,
    tone: 'repairable',
  },
  { situation: 'one meter at -3 is harm', at: meters(-3, 5, 5, 5), flagged: false, tone: 'harmful' },
  { situation: 'a line was crossed', at: meters(5, 5, 5, 5), flagged: true, tone: 'harmful' },
  {
    situation: 'full meters do not fill a gap',
    at: meters(5, 5, 5, 5),
    flagged: false,
    gap: true,
    tone: 'repairable',
  },
  {
    situation: 'a gap does not soften harm',
    at: meters(-3, 5, 5, 5),
    flagged: false,
    gap: true,
    tone: 'harmful',
  },
])('$situation: $tone', ({ at, flagged, gap = false, tone }) => {
  expect(judge({ meters: at, flagged, gap })).toBe(tone)
})
