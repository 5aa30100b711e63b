import { expect, test } from 'vitest'
import { PASS_MARK, SURENESS } from '#src/quiz/constants.ts'
import { shareOf, sumPoints } from '#src/quiz/points.ts'

test('the pass mark is 80 %, and sureness is asked from weakest to strongest', () => {
  expect(PASS_MARK).toBe(0.8)
  expect(SURENESS).toEqual(['guess', 'fairly', 'sure'])
})

test.each<{ situation: string; points: readonly number[]; sum: number }>([
  { situation: 'nothing', points: [], sum: 0 },
  { situation: 'seven and three thirds are 8', points: [7, 1 / 3, 1 / 3, 1 / 3], sum: 8 },
  { situation: 'tenths that float', points: [0.1, 0.2], sum: 0.3 },
])('sum: $situation', ({ points, sum }) => {
  expect(sumPoints(points)).toBe(sum)
})

test.each<{ situation: string; points: number; max: number; share: number }>([
  { situation: 'everything', points: 13, max: 13, share: 1 },
  { situation: 'four fifths', points: 12, max: 15, share: 0.8 },
  { situation: 'nothing to earn', points: 0, max: 0, share: 0 },
])('share: $situation', ({ points, max, share }) => {
  expect(shareOf(points, max)).toBe(share)
})
