import { describe, expect, test } from 'vitest'
import {
  type Attempt,
  attemptInBank,
  attemptsFor,
  isFinished,
  mustPassLeft,
  nextItem,
  openAttempt,
  type Purpose,
} from '#src/quiz/attempt.ts'
import { moduleStanding } from '#src/quiz/result.ts'
import { allIds, attemptAt, rightResponse } from '#tests/fixtures/attempts.ts'
import { bankOfSingles } from '#tests/fixtures/tiny-quiz.ts'

describe('the way through an attempt', () => {
  const bank = bankOfSingles(3, ['i1'])
  const ids = allIds(bank)

  test.each<{ situation: string; attempt: Attempt; next: string | null; finished: boolean }>([
    {
      situation: 'nothing answered',
      attempt: attemptAt(bank, ids, { open: ids }),
      next: 'i0',
      finished: false,
    },
    { situation: 'a gap', attempt: attemptAt(bank, ids, { open: ['i1'] }), next: 'i1', finished: false },
    { situation: 'all answered', attempt: attemptAt(bank, ids), next: null, finished: true },
    { situation: 'no items', attempt: attemptAt(bank, []), next: null, finished: false },
  ])('$situation', ({ attempt, next, finished }) => {
    expect(nextItem(attempt)).toBe(next)
    expect(isFinished(attempt)).toBe(finished)
  })

  test('items and answers that the bank does not have, or that were not drawn, do not count', () => {
    const attempt = attemptAt(bank, ids)
    const damaged = { ...attempt, items: ['i0', 'gone', 'i0', 'i2'] }
    expect(attemptInBank(bank, damaged).items).toEqual(['i0', 'i2'])
    expect(attemptInBank(bank, damaged).answers.map((answer) => answer.item)).toEqual(['i0', 'i2'])
  })

  test('only the first answer to an item counts', () => {
    const missed = attemptAt(bank, ids, { wrong: ['i1'] })
    const again = { ...missed.answers[1]!, response: rightResponse(bank.items[1]!) }
    expect(mustPassLeft(bank, [{ ...missed, answers: [...missed.answers, again] }])).toEqual(['i1'])
  })
})

describe('the attempt to go on with', () => {
  const bank = bankOfSingles(3)
  const done = attemptAt(bank, ['i0', 'i1'])
  const open = attemptAt(bank, ['i1', 'i2'], { open: ['i2'] })

  test.each<{ situation: string; attempts: readonly Attempt[]; goOn: Attempt | null }>([
    { situation: 'none before the first', attempts: [], goOn: null },
    { situation: 'none after a finished one', attempts: [done], goOn: null },
    { situation: 'the last one, while it is open', attempts: [done, open], goOn: open },
    { situation: 'not an open one that was given up for another', attempts: [open, done], goOn: null },
  ])('$situation', ({ attempts, goOn }) => {
    expect(openAttempt(attempts)).toEqual(goOn)
  })
})

describe('practice never counts for the pass', () => {
  const bank = bankOfSingles(3, ['i1'])
  const ids = allIds(bank)

  test.each<{ purpose: Purpose; counts: boolean }>([
    { purpose: { kind: 'quiz' }, counts: true },
    { purpose: { kind: 'preCheck' }, counts: false },
    { purpose: { kind: 'review', standsFor: { i1: 'i1' } }, counts: false },
    { purpose: { kind: 'insteadOfCase', scenario: 'tiny' }, counts: false },
  ])('everything right in an attempt for $purpose.kind counts: $counts', ({ purpose, counts }) => {
    const attempts = [attemptAt(bank, ids, { purpose })]
    expect(attemptsFor('quiz', attempts)).toEqual(counts ? attempts : [])
    expect(attemptsFor(purpose.kind, attempts)).toEqual(attempts)
    expect(mustPassLeft(bank, attempts)).toEqual(counts ? [] : ['i1'])
    expect(moduleStanding(bank, attempts)).toMatchObject({
      passed: counts,
      bestShare: counts ? 1 : 0,
      finished: counts ? 1 : 0,
      current: null,
      last: counts ? attempts[0] : null,
    })
  })

  test('a practice left half-way is not the attempt to go on with, and hides none', () => {
    const open = attemptAt(bank, ids, { open: ['i2'] })
    const practice = attemptAt(bank, ids, { open: ids, purpose: { kind: 'preCheck' } })
    expect(moduleStanding(bank, [practice]).current).toBeNull()
    expect(moduleStanding(bank, [open, practice]).current).toEqual(open)
  })

  test('a practice that went wrong takes nothing from a pass', () => {
    const wrong = attemptAt(bank, ids, { wrong: ids, purpose: { kind: 'review', standsFor: {} } })
    expect(moduleStanding(bank, [attemptAt(bank, ids), wrong]).passed).toBe(true)
  })
})
