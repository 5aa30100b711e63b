import { describe, expect, test } from 'vitest'
import type { Attempt, Purpose } from '#src/quiz/attempt.ts'
import { finishedPreCheck, knownLessons, knownOutcomes, stillKnown } from '#src/quiz/pre-check.ts'
import type { Quiz, Sureness } from '#src/quiz/quiz.ts'
import { allIds, attemptAt } from '#tests/fixtures/attempts.ts'
import { bankOfSingles, tinyMultiple, tinyQuiz, tinySingle } from '#tests/fixtures/tiny-quiz.ts'

const preCheck: Purpose = { kind: 'preCheck' }

describe('the check that counts', () => {
  const bank = bankOfSingles(3)
  const finished = attemptAt(bank, ['i0', 'i1'], { purpose: preCheck })
  const later = attemptAt(bank, ['i2'], { purpose: preCheck })
  const halfWay = attemptAt(bank, ['i0', 'i1'], { open: ['i1'], purpose: preCheck })

  test.each<{ situation: string; attempts: readonly Attempt[]; counts: Attempt | null }>([
    { situation: 'none where there was none', attempts: [], counts: null },
    { situation: 'the one that is finished', attempts: [finished], counts: finished },
    { situation: 'none while it is left half-way', attempts: [halfWay], counts: null },
    { situation: 'of two finished ones the first', attempts: [finished, later], counts: finished },
    { situation: 'a finished one after one left half-way', attempts: [halfWay, later], counts: later },
    { situation: 'not a finished quiz', attempts: [attemptAt(bank, allIds(bank))], counts: null },
    {
      situation: 'not a finished review',
      attempts: [attemptAt(bank, ['i0'], { purpose: { kind: 'review', standsFor: { i0: 'i0' } } })],
      counts: null,
    },
    {
      situation: 'one whose only open item was withdrawn since',
      attempts: [{ ...finished, items: ['i0', 'gone', 'i1'] }],
      counts: finished,
    },
    {
      situation: 'none where every item was withdrawn',
      attempts: [{ ...finished, items: ['gone'], answers: [] }],
      counts: null,
    },
  ])('$situation', ({ attempts, counts }) => {
    expect(finishedPreCheck(bank, attempts)).toEqual(counts)
  })
})

describe('an outcome is known', () => {
  const asked = ['promise', 'hour']
  const answered = (told: { wrong?: readonly string[]; sureness?: Sureness }) =>
    attemptAt(tinyQuiz, asked, { ...told, purpose: preCheck })

  test.each<{ situation: string; attempt: Attempt; known: readonly string[] }>([
    { situation: 'when all of it was right and fairly sure', attempt: answered({}), known: ['hear', 'tell'] },
    {
      situation: 'when all of it was right and sure',
      attempt: answered({ sureness: 'sure' }),
      known: ['hear', 'tell'],
    },
    { situation: 'never by a guess', attempt: answered({ sureness: 'guess' }), known: [] },
    { situation: 'not where something was missed', attempt: answered({ wrong: ['hour'] }), known: ['hear'] },
    {
      situation: 'not where an answer is right in part only',
      attempt: {
        ...answered({}),
        items: ['first-words'],
        answers: [
          {
            ...answered({}).answers[0]!,
            item: 'first-words',
            response: { kind: 'multiple', options: ['quiet', 'silence'] },
          },
        ],
      },
      known: [],
    },
    {
      situation: 'not where one of two items was missed',
      attempt: attemptAt(tinyQuiz, ['promise', 'first-words', 'hour'], {
        wrong: ['first-words'],
        purpose: preCheck,
      }),
      known: ['tell'],
    },
    {
      situation: 'not where one of two items has no answer',
      attempt: attemptAt(tinyQuiz, ['promise', 'first-words'], { open: ['first-words'], purpose: preCheck }),
      known: [],
    },
    {
      situation: 'not where nothing of it was asked',
      attempt: attemptAt(tinyQuiz, ['promise'], { purpose: preCheck }),
      known: ['hear'],
    },
  ])('$situation', ({ attempt, known }) => {
    expect(knownOutcomes(tinyQuiz, attempt)).toEqual(known)
  })
})

describe('a lesson can be skipped', () => {
  const bank: Quiz = {
    ...tinyQuiz,
    outcomes: ['hear', 'tell', 'write'],
    items: [
      { ...tinySingle, id: 'a', outcome: 'hear', lesson: 'talk' },
      { ...tinyMultiple, id: 'b', outcome: 'tell', lesson: 'duty' },
      { ...tinySingle, id: 'c', outcome: 'hear', lesson: 'duty' },
      { ...tinySingle, id: 'd', outcome: 'hear', lesson: 'talk' },
    ],
  }
  test.each<{ situation: string; known: readonly string[]; lessons: readonly string[] }>([
    { situation: 'none while nothing is known', known: [], lessons: [] },
    { situation: 'once what it teaches is known', known: ['hear'], lessons: ['talk'] },
    { situation: 'not while a second outcome of it is unknown', known: ['tell'], lessons: [] },
    { situation: 'once both outcomes of it are known', known: ['tell', 'hear'], lessons: ['talk', 'duty'] },
    { situation: 'not by an outcome without a lesson', known: ['write'], lessons: [] },
  ])('$situation', ({ known, lessons }) => {
    expect(knownLessons(bank, known)).toEqual(lessons)
  })
})

describe('the order of things', () => {
  const bank = bankOfSingles(4)
  const check = (items: readonly string[], counter: number) =>
    attemptAt(bank, items, { purpose: preCheck, counter })

  test('of two checks the one that was finished first counts, whichever was begun first', () => {
    const [early, late] = [check(['i0'], 2), check(['i1'], 5)]
    expect(finishedPreCheck(bank, [late, early])).toEqual(early)
  })

  test('a check finished after the first answer to the quiz is none', () => {
    const quiz = attemptAt(bank, ['i2'], { counter: 3 })
    expect(finishedPreCheck(bank, [check(['i0'], 5), quiz])).toBeNull()
    expect(finishedPreCheck(bank, [check(['i0'], 2), quiz])).toMatchObject({ items: ['i0'] })
  })

  test('a check that lost an item on the way is none', () => {
    expect(finishedPreCheck(bank, [check(['i0', 'gone'], 1)])).toBeNull()
  })
})

describe('what is newer counts', () => {
  const missed = (purpose: Purpose) =>
    attemptAt(tinyQuiz, ['first-words'], { wrong: ['first-words'], purpose })
  test.each<{ situation: string; attempts: readonly Attempt[]; known: readonly string[] }>([
    { situation: 'known stays known while nothing was asked since', attempts: [], known: ['hear', 'tell'] },
    {
      situation: 'and while all went right',
      attempts: [attemptAt(tinyQuiz, ['promise'])],
      known: ['hear', 'tell'],
    },
    {
      situation: 'not once an item of it was missed in the quiz',
      attempts: [missed({ kind: 'quiz' })],
      known: ['tell'],
    },
    {
      situation: 'nor in a review',
      attempts: [missed({ kind: 'review', standsFor: {} })],
      known: ['tell'],
    },
    {
      situation: 'what the check itself asked was judged already',
      attempts: [missed({ kind: 'preCheck' })],
      known: ['hear', 'tell'],
    },
    {
      situation: 'an item that the bank no longer has tells nothing',
      attempts: [
        { ...missed({ kind: 'quiz' }), answers: [{ ...missed({ kind: 'quiz' }).answers[0]!, item: 'gone' }] },
      ],
      known: ['hear', 'tell'],
    },
  ])('$situation', ({ attempts, known }) => {
    expect(stillKnown(tinyQuiz, ['hear', 'tell'], attempts)).toEqual(known)
  })
})
