import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomFrom, shuffle } from '#src/lib/random.ts'
import { m2Quiz } from '#src/quiz/content/m2.ts'
import type { Item, Response } from '#src/quiz/quiz.ts'
import { gradeOf, maxPoints, scoreResponse } from '#src/quiz/score.ts'
import { rightResponse } from '#tests/fixtures/attempts.ts'
import {
  tinyMultiple,
  tinyOrder,
  tinyQuiz,
  tinySingle,
  tinyTrueFalse,
  tinyVignette,
} from '#tests/fixtures/tiny-quiz.ts'

type Row = { situation: string; response: Response; points: number; grade: 'right' | 'partly' | 'notYet' }

function table(item: Item, rows: readonly Row[]) {
  test.each(rows)('$situation', ({ response, points, grade }) => {
    expect(scoreResponse(item, response)).toBeCloseTo(points, 12)
    expect(gradeOf(item, response)).toBe(grade)
  })
}

const single = (option: string): Response => ({ kind: 'single', option })
const multiple = (...options: string[]): Response => ({ kind: 'multiple', options })
const order = (...steps: string[]): Response => ({ kind: 'order', steps })
const trueFalse = (verdict: boolean, reason: string): Response => ({ kind: 'trueFalse', verdict, reason })
const vignette = (answers: Record<string, string>): Response => ({ kind: 'vignette', answers })

describe('one best act', () => {
  table(tinySingle, [
    { situation: 'the key earns the point', response: single('limits'), points: 1, grade: 'right' },
    { situation: 'another option earns nothing', response: single('yes'), points: 0, grade: 'notYet' },
    { situation: 'an unknown option earns nothing', response: single('gone'), points: 0, grade: 'notYet' },
    { situation: 'a response of another kind', response: multiple('limits'), points: 0, grade: 'notYet' },
  ])
})

describe('all that apply: hits less false picks, over three keys', () => {
  table(tinyMultiple, [
    {
      situation: 'all keys, in any order',
      response: multiple('believe', 'quiet', 'silence'),
      points: 1,
      grade: 'right',
    },
    { situation: 'two of three', response: multiple('quiet', 'silence'), points: 2 / 3, grade: 'partly' },
    {
      situation: 'all keys and one false pick',
      response: multiple('quiet', 'silence', 'believe', 'blame'),
      points: 2 / 3,
      grade: 'partly',
    },
    {
      situation: 'everything ticked',
      response: multiple('quiet', 'silence', 'believe', 'witness', 'blame'),
      points: 1 / 3,
      grade: 'partly',
    },
    {
      situation: 'one hit, one false pick',
      response: multiple('quiet', 'blame'),
      points: 0,
      grade: 'notYet',
    },
    {
      situation: 'more false picks than hits never goes below 0',
      response: multiple('quiet', 'blame', 'witness'),
      points: 0,
      grade: 'notYet',
    },
    { situation: 'nothing ticked', response: multiple(), points: 0, grade: 'notYet' },
    {
      situation: 'a pick named twice counts once',
      response: multiple('quiet', 'quiet'),
      points: 1 / 3,
      grade: 'partly',
    },
    {
      situation: 'an unknown pick spoils the response',
      response: multiple('quiet', 'silence', 'believe', 'gone'),
      points: 0,
      grade: 'notYet',
    },
    { situation: 'a response of another kind', response: single('quiet'), points: 0, grade: 'notYet' },
  ])
})

describe('steps: the share of four neighbouring pairs the right way round', () => {
  table(tinyOrder, [
    {
      situation: 'the right order',
      response: order('place', 'truth', 'safety', 'notify', 'note'),
      points: 1,
      grade: 'right',
    },
    {
      situation: 'an either-way pair swapped is right as well',
      response: order('place', 'safety', 'truth', 'notify', 'note'),
      points: 1,
      grade: 'right',
    },
    {
      situation: 'two other neighbours swapped',
      response: order('place', 'truth', 'safety', 'note', 'notify'),
      points: 3 / 4,
      grade: 'partly',
    },
    {
      situation: 'an either-way pair is no excuse for a step between',
      response: order('place', 'safety', 'notify', 'truth', 'note'),
      points: 3 / 4,
      grade: 'partly',
    },
    {
      situation: 'all the wrong way round, but for the either-way pair',
      response: order('note', 'notify', 'safety', 'truth', 'place'),
      points: 1 / 4,
      grade: 'partly',
    },
    {
      situation: 'a step missing',
      response: order('place', 'truth', 'safety', 'notify'),
      points: 0,
      grade: 'notYet',
    },
    {
      situation: 'a step twice',
      response: order('place', 'truth', 'safety', 'notify', 'notify'),
      points: 0,
      grade: 'notYet',
    },
    {
      situation: 'an unknown step beside the others',
      response: order('place', 'truth', 'safety', 'notify', 'note', 'gone'),
      points: 0,
      grade: 'notYet',
    },
    { situation: 'a response of another kind', response: single('place'), points: 0, grade: 'notYet' },
  ])

  test('of all 120 orders only the right one and its either-way twin earn everything', () => {
    const full = permutations(tinyOrder.steps).filter(
      (steps) => gradeOf(tinyOrder, order(...steps)) === 'right',
    )
    expect(full.map((steps) => steps.join(' ')).sort()).toEqual([
      'place safety truth notify note',
      'place truth safety notify note',
    ])
  })

  test('without an either-way pair the order turned round earns nothing', () => {
    const strict = { ...tinyOrder, eitherWay: [] }
    expect(scoreResponse(strict, order('note', 'notify', 'safety', 'truth', 'place'))).toBe(0)
  })
})

describe('a verdict counts only with its reason', () => {
  table(tinyTrueFalse, [
    { situation: 'both right', response: trueFalse(true, 'others-check'), points: 1, grade: 'right' },
    { situation: 'the verdict alone', response: trueFalse(true, 'empty'), points: 0, grade: 'notYet' },
    { situation: 'the reason alone', response: trueFalse(false, 'others-check'), points: 0, grade: 'notYet' },
    { situation: 'an unknown reason', response: trueFalse(true, 'gone'), points: 0, grade: 'notYet' },
    { situation: 'a response of another kind', response: single('others-check'), points: 0, grade: 'notYet' },
  ])
})

describe('a case earns one point for each of its three questions', () => {
  table(tinyVignette, [
    {
      situation: 'all three right',
      response: vignette({ words: 'thanks', ride: 'safe', evening: 'notify' }),
      points: 3,
      grade: 'right',
    },
    {
      situation: 'a wrong first answer does not cost the next ones',
      response: vignette({ words: 'names', ride: 'safe', evening: 'notify' }),
      points: 2,
      grade: 'partly',
    },
    { situation: 'a question left out', response: vignette({ words: 'thanks' }), points: 1, grade: 'partly' },
    { situation: 'nothing answered', response: vignette({}), points: 0, grade: 'notYet' },
    {
      situation: 'an unknown question spoils the response',
      response: vignette({ words: 'thanks', ride: 'safe', evening: 'notify', gone: 'x' }),
      points: 0,
      grade: 'notYet',
    },
    {
      situation: 'an unknown option spoils the response',
      response: vignette({ words: 'thanks', ride: 'safe', evening: 'gone' }),
      points: 0,
      grade: 'notYet',
    },
    {
      situation: 'names that every object has are unknown too',
      response: vignette({ constructor: 'thanks' }),
      points: 0,
      grade: 'notYet',
    },
    { situation: 'a response of another kind', response: single('thanks'), points: 0, grade: 'notYet' },
  ])
})

const banks: readonly Item[] = [...tinyQuiz.items, ...m2Quiz.items]

test.each(banks.map((item) => ({ id: item.id, item })))(
  'the key of $id earns exactly its maximum',
  ({ item }) => {
    expect(scoreResponse(item, rightResponse(item))).toBe(maxPoints(item))
  },
)

test('no response at all earns less than 0 or more than the maximum', () => {
  fc.assert(
    fc.property(fc.constantFrom(...banks), anyResponse(), (item, response) => {
      const points = scoreResponse(item, response)
      expect(points).toBeGreaterThanOrEqual(0)
      expect(points).toBeLessThanOrEqual(maxPoints(item))
    }),
    { numRuns: 1000 },
  )
})

test('the order in which options were shown or ticked never changes the points', () => {
  fc.assert(
    fc.property(
      fc.subarray([...tinyMultiple.options]),
      fc.string(),
      fc.string(),
      (ticked, shownSeed, tickedSeed) => {
        const shown = { ...tinyMultiple, options: shuffle(tinyMultiple.options, randomFrom(shownSeed)) }
        const response = multiple(...shuffle(ticked, randomFrom(tickedSeed)))
        expect(scoreResponse(shown, response)).toBe(scoreResponse(tinyMultiple, multiple(...ticked)))
      },
    ),
  )
  const shownVignette = {
    ...tinyVignette,
    questions: tinyVignette.questions.map((one) => ({ ...one, options: [...one.options].reverse() })),
  }
  expect(scoreResponse(shownVignette, vignette({ words: 'thanks', ride: 'sender' }))).toBe(1)
})

test.each<{ situation: string; item: Item; response: Response }>([
  { situation: 'a set without a key', item: { ...tinyMultiple, keys: [] }, response: multiple() },
  {
    situation: 'a procedure of one step',
    item: { ...tinyOrder, steps: ['place'], eitherWay: [] },
    response: order('place'),
  },
])('$situation, which the check of banks refuses, earns 0 and no NaN', ({ item, response }) => {
  expect(scoreResponse(item, response)).toBe(0)
})

/** Responses of every kind, out of ids that the banks know and some that they do not. */
function anyResponse(): fc.Arbitrary<Response> {
  const known = banks.flatMap((item) => {
    const response = rightResponse(item)
    if (response.kind === 'order') return response.steps
    if (response.kind === 'multiple') return response.options
    return 'options' in item ? item.options : 'reasons' in item ? item.reasons : []
  })
  const id = fc.oneof(fc.constantFrom(...known), fc.string())
  return fc.oneof(
    fc.record({ kind: fc.constant('single' as const), option: id }),
    fc.record({ kind: fc.constant('multiple' as const), options: fc.array(id) }),
    fc.record({ kind: fc.constant('multiple' as const), options: fc.subarray([...tinyMultiple.options]) }),
    fc.record({ kind: fc.constant('order' as const), steps: fc.array(id) }),
    fc.record({
      kind: fc.constant('order' as const),
      steps: fc.shuffledSubarray([...tinyOrder.steps], { minLength: 5 }),
    }),
    fc.record({ kind: fc.constant('trueFalse' as const), verdict: fc.boolean(), reason: id }),
    fc.record({ kind: fc.constant('vignette' as const), answers: fc.dictionary(id, id) }),
  )
}

function permutations(list: readonly string[]): readonly (readonly string[])[] {
  if (list.length < 2) return [list]
  return list.flatMap((one) =>
    permutations(list.filter((other) => other !== one)).map((rest) => [one, ...rest]),
  )
}
