import { expect, test } from 'vitest'
import { quizInForce } from '#src/quiz/in-force.ts'
import { allIds } from '#tests/fixtures/attempts.ts'
import { firmClaim, pressClaim, tinyQuiz } from '#tests/fixtures/tiny-quiz.ts'

const claims = [
  { ...firmClaim, reviewBy: '2027-02-24' },
  { ...pressClaim, reviewBy: '2027-01-24' },
]

test.each<{ situation: string; today: string; left: readonly string[] }>([
  {
    situation: 'on the day of the first review everything counts',
    today: '2027-01-24',
    left: ['promise', 'first-words', 'hour', 'no-details', 'bus'],
  },
  {
    situation: 'a day later the item that names that claim leaves, even beside a fresh one',
    today: '2027-01-25',
    left: ['promise', 'first-words', 'hour', 'no-details'],
  },
  { situation: 'after the last review nothing is left', today: '2027-02-25', left: [] },
])('$situation', ({ today, left }) => {
  expect(allIds(quizInForce(tinyQuiz, claims, today))).toEqual(left)
})
