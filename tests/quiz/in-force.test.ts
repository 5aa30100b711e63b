import { describe, expect, test } from 'vitest'
import { isFinished, mustPassLeft } from '#src/quiz/attempt.ts'
import { attemptToAsk, isClosed, quizToAsk } from '#src/quiz/in-force.ts'
import { attemptResult, moduleStanding } from '#src/quiz/result.ts'
import { allIds, attemptAt } from '#tests/fixtures/attempts.ts'
import { bankOfSingles, firmClaim, pressClaim, tinyQuiz } from '#tests/fixtures/tiny-quiz.ts'

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

describe('an attempt while law is being read again', () => {
  const bank = bankOfSingles(10, ['i9'])
  const shortenedTo = (left: readonly string[], open: readonly string[]) =>
    attemptToAsk(attemptAt(bank, allIds(bank), { open }), {
      ...bank,
      items: bank.items.filter(({ id }) => left.includes(id)),
    })
  const first = (count: number) => allIds(bank).slice(0, count)

  test('drops only what is unanswered and may not be asked now', () => {
    const attempt = attemptAt(tinyQuiz, ALL, { open: ALL.filter((id) => id !== 'bus') })
    const asked = quizToAsk(tinyQuiz, claims, '2027-02-25')
    expect(attemptToAsk(attempt, asked).items).toEqual(['bus'])
    expect(attemptToAsk(attempt, tinyQuiz).items).toEqual(ALL)
  })

  test.each([
    { situation: 'two right answers of ten drawn are no pass', open: allIds(bank).slice(2), share: 0 },
    { situation: 'seven are none either', open: allIds(bank).slice(7), share: 0 },
    { situation: 'eight and more count as they are', open: allIds(bank).slice(8), share: 1 },
  ])('$situation', ({ open, share }) => {
    const attempt = shortenedTo([], open)
    expect(isFinished(attempt)).toBe(true)
    expect(moduleStanding(bank, [attempt])).toMatchObject({ bestShare: share, finished: 1 })
    expect(attemptResult(bank, attempt, []).passed).toBe(false)
  })

  test('a pass once earned stays, whatever has to be read again', () => {
    for (const today of ['2027-01-24', '2027-01-25', '2027-02-25']) {
      const passed = attemptToAsk(attemptAt(tinyQuiz, ALL), quizToAsk(tinyQuiz, claims, today))
      expect(moduleStanding(tinyQuiz, [passed]).passed, today).toBe(true)
    }
  })

  test('a failed attempt does not become a pass by what is asked no more', () => {
    const asked = quizToAsk(tinyQuiz, claims, '2027-02-25')
    const failed = attemptToAsk(attemptAt(tinyQuiz, ALL, { wrong: ALL.slice(1) }), asked)
    expect(moduleStanding(tinyQuiz, [failed]).passed).toBe(false)
  })

  test('what has to be passed has to be passed, also while it is not asked', () => {
    const attempt = shortenedTo(first(9), ['i9'])
    expect(moduleStanding(bank, [attempt])).toMatchObject({ bestShare: 1, passed: false, mustLeft: ['i9'] })
  })

  test('a must-pass item right in an attempt of which little is left is not settled by it', () => {
    const open = allIds(bank).filter((id) => id !== 'i9' && id !== 'i0')
    expect(mustPassLeft(bank, [shortenedTo([], open)])).toEqual(['i9'])
  })

  test.each([
    { left: 10, closed: false },
    { left: 9, closed: true },
  ])('with $left of ten to draw from, the quiz is closed: $closed', ({ left, closed }) => {
    expect(isClosed({ ...bank, items: bank.items.slice(0, left) })).toBe(closed)
  })
})
