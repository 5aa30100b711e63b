import { describe, expect, test } from 'vitest'
import type { Attempt } from '#src/quiz/attempt.ts'
import type { Quiz, Response } from '#src/quiz/quiz.ts'
import { attemptResult, type Change, changeSince, moduleStanding } from '#src/quiz/result.ts'
import { allIds, attemptAt } from '#tests/fixtures/attempts.ts'
import { bankOfSingles, tinyMultiple, tinyQuiz } from '#tests/fixtures/tiny-quiz.ts'

/** The first `count` items of a bank of singles. */
const first = (count: number) => Array.from({ length: count }, (_, at) => `i${at}`)

describe('the result of one attempt', () => {
  test.each<{ situation: string; size: number; wrong: number; share: number; passed: boolean }>([
    { situation: '79.9 % is not enough', size: 1000, wrong: 201, share: 0.799, passed: false },
    { situation: '80 % is enough', size: 1000, wrong: 200, share: 0.8, passed: true },
    { situation: 'eight of ten', size: 10, wrong: 2, share: 0.8, passed: true },
    { situation: 'everything', size: 3, wrong: 0, share: 1, passed: true },
    { situation: 'nothing', size: 3, wrong: 3, share: 0, passed: false },
  ])('$situation', ({ size, wrong, share, passed }) => {
    const bank = bankOfSingles(size)
    const result = attemptResult(bank, attemptAt(bank, allIds(bank), { wrong: first(wrong) }), [])
    expect(result).toMatchObject({
      points: size - wrong,
      max: size,
      share,
      passed,
      answered: size,
      total: size,
    })
  })

  test('seven points and three thirds out of ten are 80 %, whatever the machine adds up', () => {
    const thirds = ['m0', 'm1', 'm2'].map((id) => ({ ...tinyMultiple, id }))
    const singles = bankOfSingles(7)
    const bank: Quiz = { ...singles, items: [...singles.items, ...thirds] }
    const attempt = attemptAt(bank, allIds(bank))
    const answers = attempt.answers.map((answer) =>
      answer.response.kind === 'multiple'
        ? { ...answer, response: { kind: 'multiple' as const, options: ['quiet'] } }
        : answer,
    )
    expect(attemptResult(bank, { ...attempt, answers }, [])).toMatchObject({
      points: 8,
      share: 0.8,
      passed: true,
    })
  })

  test('whole items are counted by how they were answered; one without an answer is not among them', () => {
    const told = { wrong: ['first-words', 'bus'], open: ['hour'] }
    const result = attemptResult(tinyQuiz, attemptAt(tinyQuiz, allIds(tinyQuiz), told), [])
    expect(result.grades).toEqual({ right: 4, partly: 0, notYet: 2 })
  })

  test('a missed must-pass item stops the pass at 90 %', () => {
    const bank = bankOfSingles(10, ['i4'])
    const result = attemptResult(bank, attemptAt(bank, allIds(bank), { wrong: ['i4'] }), [])
    expect(result).toMatchObject({ share: 0.9, passed: false, mustLeft: ['i4'] })
  })

  test('a must-pass item that is only partly right is left', () => {
    const attempt = attemptAt(tinyQuiz, ['promise', 'bus'])
    const answers = attempt.answers.map((answer) =>
      answer.item === 'bus'
        ? {
            ...answer,
            response: {
              kind: 'vignette' as const,
              answers: { words: 'thanks', ride: 'safe', evening: 'wait' },
            },
          }
        : answer,
    )
    const result = attemptResult(tinyQuiz, { ...attempt, answers }, [])
    expect(result).toMatchObject({ points: 3, max: 4, mustLeft: ['bus'], passed: false })
    expect(result.grades).toEqual({ right: 1, partly: 1, notYet: 0 })
  })

  test('a must-pass item settled earlier is not asked for again, nor when it is missed now', () => {
    const bank = bankOfSingles(10, ['i0'])
    const earlier = [attemptAt(bank, ['i0', 'i1'], { wrong: ['i1'] })]
    const without = attemptAt(bank, ['i2', 'i3', 'i4', 'i5', 'i6'])
    const missed = attemptAt(bank, ['i0', 'i2', 'i3', 'i4', 'i5'], { wrong: ['i0'] })
    expect(attemptResult(bank, without, earlier)).toMatchObject({ passed: true, mustLeft: [] })
    expect(attemptResult(bank, missed, earlier)).toMatchObject({ share: 0.8, passed: true, mustLeft: [] })
    expect(attemptResult(bank, without, [])).toMatchObject({ passed: false, mustLeft: ['i0'] })
  })

  test('an unfinished attempt shows what it has so far and never passes', () => {
    const bank = bankOfSingles(10)
    const result = attemptResult(bank, attemptAt(bank, allIds(bank), { open: ['i9'] }), [])
    expect(result).toMatchObject({ points: 9, max: 10, share: 0.9, answered: 9, total: 10, passed: false })
  })

  test('items that are no longer in the bank are ignored', () => {
    const bank = bankOfSingles(5)
    const attempt = attemptAt(bank, allIds(bank), { wrong: ['i0'] })
    const shrunk = { ...bank, items: bank.items.slice(1) }
    expect(attemptResult(shrunk, attempt, [])).toMatchObject({ points: 4, max: 4, share: 1, total: 4 })
  })

  test('an attempt of which nothing is left earns nothing and breaks nothing', () => {
    const bank = bankOfSingles(2)
    const result = attemptResult({ ...bank, items: [] }, attemptAt(bank, allIds(bank)), [])
    expect(result).toMatchObject({ points: 0, max: 0, share: 0, passed: false, total: 0 })
    expect(result.outcomes).toEqual([{ outcome: 'hear', points: 0, max: 0, share: null, lesson: null }])
  })

  test('each outcome has its share and the lesson of its weakest item', () => {
    const attempt = attemptAt(tinyQuiz, ['hour', 'no-details', 'bus'], { wrong: ['bus'] })
    expect(attemptResult(tinyQuiz, attempt, []).outcomes).toEqual([
      { outcome: 'hear', points: 0, max: 0, share: null, lesson: null },
      { outcome: 'tell', points: 2, max: 5, share: 0.4, lesson: 'doors' },
    ])
  })

  test('the weakest item is the one with the smallest share of its own points', () => {
    const attempt = attemptAt(tinyQuiz, ['hour', 'bus'])
    const responses: Readonly<Record<string, Response>> = {
      hour: { kind: 'order', steps: ['place', 'truth', 'safety', 'note', 'notify'] },
      bus: { kind: 'vignette', answers: { words: 'thanks', ride: 'safe', evening: 'wait' } },
    }
    const answers = attempt.answers.map((answer) => ({ ...answer, response: responses[answer.item]! }))
    const outcomes = attemptResult(tinyQuiz, { ...attempt, answers }, []).outcomes
    expect(outcomes[1]).toEqual({ outcome: 'tell', points: 2.75, max: 4, share: 0.6875, lesson: 'doors' })
  })

  test('what was answered "sure" and not fully right comes back, in the order it was asked', () => {
    const ids = ['i2', 'i0', 'i1']
    const bank = bankOfSingles(3)
    const sure = attemptAt(bank, ids, { wrong: ['i0', 'i2'], sureness: 'sure' })
    const guessed = attemptAt(bank, ids, { wrong: ['i0', 'i2'], sureness: 'guess' })
    expect(attemptResult(bank, sure, []).surelyNotYet).toEqual(['i2', 'i0'])
    expect(attemptResult(bank, guessed, []).surelyNotYet).toEqual([])
  })
})

describe('where a learner stands', () => {
  const bank = bankOfSingles(10, ['i0', 'i1'])
  const ids = allIds(bank)
  const perfect = attemptAt(bank, ids)
  const mustMissed = attemptAt(bank, ids, { wrong: ['i0'] })
  const poor = attemptAt(bank, ids, { wrong: first(5).slice(2) })
  const poorAndMissed = attemptAt(bank, ids, { wrong: first(6) })
  const halfWay = attemptAt(bank, ids, { open: ['i9'] })

  test.each<{
    situation: string
    attempts: readonly Attempt[]
    standing: Partial<ReturnType<typeof moduleStanding>>
  }>([
    {
      situation: 'before the first attempt',
      attempts: [],
      standing: {
        passed: false,
        bestShare: 0,
        finished: 0,
        current: null,
        last: null,
        mustLeft: ['i0', 'i1'],
      },
    },
    {
      situation: 'everything right',
      attempts: [perfect],
      standing: { passed: true, bestShare: 1, finished: 1, current: null, last: perfect, mustLeft: [] },
    },
    {
      situation: 'exactly 80 %, must-pass items among the right ones',
      attempts: [attemptAt(bank, ids, { wrong: ['i8', 'i9'] })],
      standing: { passed: true, bestShare: 0.8, mustLeft: [] },
    },
    {
      situation: '90 % with a must-pass item missed',
      attempts: [mustMissed],
      standing: { passed: false, bestShare: 0.9, finished: 1, mustLeft: ['i0'] },
    },
    {
      situation: 'the must-pass item mended in a weaker attempt',
      attempts: [mustMissed, poor],
      standing: { passed: true, bestShare: 0.9, finished: 2, last: poor, mustLeft: [] },
    },
    {
      situation: 'a later attempt that is worse does not take the pass away',
      attempts: [perfect, poorAndMissed],
      standing: { passed: true, bestShare: 1, finished: 2, last: poorAndMissed, mustLeft: [] },
    },
    {
      situation: 'must-pass items right, but never 80 %',
      attempts: [poor, poor],
      standing: { passed: false, bestShare: 0.7, finished: 2, mustLeft: [] },
    },
    {
      situation: 'an attempt half-way does not count, not even its must-pass items',
      attempts: [halfWay],
      standing: {
        passed: false,
        bestShare: 0,
        finished: 0,
        current: halfWay,
        last: null,
        mustLeft: ['i0', 'i1'],
      },
    },
    {
      situation: 'an attempt half-way after a pass',
      attempts: [perfect, halfWay],
      standing: { passed: true, bestShare: 1, finished: 1, current: halfWay, last: perfect },
    },
    {
      situation: 'an attempt left behind by a later, finished one is not gone on with',
      attempts: [halfWay, poor],
      standing: { passed: false, finished: 1, current: null, last: poor },
    },
  ])('$situation', ({ attempts, standing }) => {
    expect(moduleStanding(bank, attempts)).toMatchObject(standing)
  })

  test('when an unanswered item leaves the bank, the attempt is finished by what is left', () => {
    const shrunk = { ...bank, items: bank.items.filter((item) => item.id !== 'i9') }
    expect(moduleStanding(shrunk, [halfWay])).toMatchObject({ passed: true, finished: 1, current: null })
  })

  test('an attempt of which no item is left in the bank is none', () => {
    const gone = { ...halfWay, items: ['gone'], answers: [] }
    expect(moduleStanding(bank, [gone])).toMatchObject({ finished: 0, current: null, last: null })
  })
})

describe('what has changed since the check before the module', () => {
  const four = bankOfSingles(4)
  const bank: Quiz = {
    ...four,
    outcomes: ['hear', 'tell', 'write'],
    items: four.items.map((item, at) => ({ ...item, outcome: at < 2 ? 'hear' : 'tell' })),
  }
  type Told = { items: readonly string[]; wrong?: readonly string[] }
  const resultOf = ({ items, wrong = [] }: Told) => attemptResult(bank, attemptAt(bank, items, { wrong }), [])

  test.each<{ situation: string; before: Told; after: Told; change: Change }>([
    {
      situation: 'nothing, where both were right',
      before: { items: ['i0', 'i2'] },
      after: { items: ['i1', 'i3'] },
      change: { up: 0, same: 2, down: 0 },
    },
    {
      situation: 'an outcome that was not known and is now',
      before: { items: ['i0', 'i2'], wrong: ['i0'] },
      after: { items: ['i1', 'i3'] },
      change: { up: 1, same: 1, down: 0 },
    },
    {
      situation: 'one that is known in part now, and one that still is not',
      before: { items: ['i0', 'i2'], wrong: ['i0', 'i2'] },
      after: { items: ['i0', 'i1', 'i2'], wrong: ['i0', 'i2'] },
      change: { up: 1, same: 1, down: 0 },
    },
    {
      situation: 'one that went worse, and another better: neither hides the other',
      before: { items: ['i0', 'i2'], wrong: ['i2'] },
      after: { items: ['i1', 'i3'], wrong: ['i1'] },
      change: { up: 1, same: 0, down: 1 },
    },
    {
      situation: 'nothing of an outcome that the check did not ask',
      before: { items: ['i0'] },
      after: { items: ['i1', 'i3'] },
      change: { up: 0, same: 1, down: 0 },
    },
    {
      situation: 'nothing of an outcome that the attempt did not ask',
      before: { items: ['i0', 'i2'], wrong: ['i2'] },
      after: { items: ['i1'] },
      change: { up: 0, same: 1, down: 0 },
    },
  ])('$situation', ({ before, after, change }) => {
    expect(changeSince(resultOf(before), resultOf(after))).toEqual(change)
  })
})
