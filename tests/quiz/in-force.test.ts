import { describe, expect, test } from 'vitest'
import { attemptToAsk, quizToAsk, quizToJudge } from '#src/quiz/in-force.ts'
import { moduleStanding } from '#src/quiz/result.ts'
import { allIds, attemptAt } from '#tests/fixtures/attempts.ts'
import { firmClaim, pressClaim, tinyQuiz } from '#tests/fixtures/tiny-quiz.ts'

const claims = [
  { ...firmClaim, reviewBy: '2027-02-24' },
  { ...pressClaim, reviewBy: '2027-01-24' },
]
const ALL = ['promise', 'first-words', 'hour', 'doors', 'no-details', 'bus', 'how-long']

describe('what may be asked', () => {
  test.each<{ situation: string; today: string; left: readonly string[] }>([
    { situation: 'on the day of the first review everything', today: '2027-01-24', left: ALL },
    {
      situation: 'a day later not the item that names that claim, even beside a fresh one',
      today: '2027-01-25',
      left: ALL.filter((id) => id !== 'bus'),
    },
    { situation: 'after the last review nothing', today: '2027-02-25', left: [] },
  ])('$situation', ({ today, left }) => {
    expect(allIds(quizToAsk(tinyQuiz, claims, today))).toEqual(left)
  })

  test('a guide of good practice is no law: its items stay', () => {
    const practice = claims.map((claim) => ({ ...claim, confidence: 'practice' as const }))
    expect(allIds(quizToAsk(tinyQuiz, practice, '2027-02-25'))).toEqual(ALL)
  })
})

describe('what judges', () => {
  test('the bank keeps every item, but none that waits has to be passed', () => {
    const judged = quizToJudge(tinyQuiz, claims, '2027-02-25')
    expect(allIds(judged)).toEqual(ALL)
    expect(judged.items.filter(({ mustPass }) => mustPass)).toEqual([])
    expect(quizToJudge(tinyQuiz, claims, '2027-01-24')).toEqual(tinyQuiz)
  })

  test('a pass once earned stays, whatever has to be read again', () => {
    const passed = [attemptAt(tinyQuiz, ALL)]
    for (const today of ['2027-01-24', '2027-01-25', '2027-02-25'])
      expect(moduleStanding(quizToJudge(tinyQuiz, claims, today), passed).passed, today).toBe(true)
  })

  test('a failed attempt does not become a pass by what is asked no more', () => {
    const failed = [attemptAt(tinyQuiz, ALL, { wrong: ALL.slice(1) })]
    expect(moduleStanding(quizToJudge(tinyQuiz, claims, '2027-02-25'), failed).passed).toBe(false)
  })

  test('an attempt drops only what is unanswered and may not be asked now', () => {
    const attempt = attemptAt(tinyQuiz, ALL, { open: ALL.filter((id) => id !== 'bus') })
    const asked = quizToAsk(tinyQuiz, claims, '2027-02-25')
    expect(attemptToAsk(attempt, asked).items).toEqual(['bus'])
    expect(attemptToAsk(attempt, tinyQuiz).items).toEqual(ALL)
  })
})
