import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomFrom, shuffle } from '#src/lib/random.ts'
import { m2Quiz } from '#src/quiz/content/m2.ts'
import type { Item, Response } from '#src/quiz/quiz.ts'
import { gradeOf, maxPoints, numberStanding, type NumberStanding, scoreResponse } from '#src/quiz/score.ts'
import { rightResponse } from '#tests/fixtures/attempts.ts'
import {
  tinyMatch,
  tinyMultiple,
  tinyNumeric,
  tinyOrder,
  tinyQuiz,
  tinySingle,
  tinyTrueFalse,
  tinyVignette,
} from '#tests/fixtures/tiny-quiz.ts'
import { anyItem, anyResponseTo, itemInOtherOrder, responseInOtherOrder } from '#tests/quiz/some-items.ts'

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
const match = (pairs: Record<string, string>): Response => ({ kind: 'match', pairs })
const numeric = (value: number): Response => ({ kind: 'numeric', value })

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

  test('an either-way pair counts in whichever order its author wrote it', () => {
    const turned: Item = { ...tinyOrder, eitherWay: [['safety', 'truth']] }
    expect(scoreResponse(turned, order('place', 'safety', 'truth', 'notify', 'note'))).toBe(1)
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

describe('pairs: the share of four rows that have their own match', () => {
  const right = { danger: 'n112', report: 'n119', talk: 'n116111', page: 'form' }

  table(tinyMatch, [
    { situation: 'all four', response: match(right), points: 1, grade: 'right' },
    {
      situation: 'all four, told from the last to the first',
      response: match(Object.fromEntries(Object.entries(right).reverse())),
      points: 1,
      grade: 'right',
    },
    {
      situation: 'one with the spare',
      response: match({ ...right, page: 'group' }),
      points: 3 / 4,
      grade: 'partly',
    },
    {
      situation: 'two that changed places',
      response: match({ ...right, danger: 'n119', report: 'n112' }),
      points: 1 / 2,
      grade: 'partly',
    },
    {
      situation: 'one match for all four rows',
      response: match({ danger: 'n112', report: 'n112', talk: 'n112', page: 'n112' }),
      points: 1 / 4,
      grade: 'partly',
    },
    { situation: 'a single row', response: match({ talk: 'n116111' }), points: 1 / 4, grade: 'partly' },
    {
      situation: 'all wrong',
      response: match({ danger: 'form', report: 'n112', talk: 'n119', page: 'n116111' }),
      points: 0,
      grade: 'notYet',
    },
    { situation: 'nothing chosen', response: match({}), points: 0, grade: 'notYet' },
    {
      situation: 'an unknown row spoils the response',
      response: match({ ...right, gone: 'group' }),
      points: 0,
      grade: 'notYet',
    },
    {
      situation: 'an unknown match spoils the response',
      response: match({ ...right, page: 'gone' }),
      points: 0,
      grade: 'notYet',
    },
    {
      situation: 'a row in place of a match spoils the response',
      response: match({ ...right, page: 'danger' }),
      points: 0,
      grade: 'notYet',
    },
    {
      situation: 'names that every object has are unknown too',
      response: match({ constructor: 'n112' }),
      points: 0,
      grade: 'notYet',
    },
    {
      situation: 'a response of another kind with the same pairs',
      response: vignette(right),
      points: 0,
      grade: 'notYet',
    },
  ])
})

describe('a number from 12 to 18 months; 52 to 78 is right in weeks', () => {
  type NumberRow = { situation: string; value: number; points: number; standing: NumberStanding }
  const confused = { at: 'confused', unit: 'weeks' } as const

  test.each<NumberRow>([
    { situation: 'the lowest', value: 12, points: 1, standing: { at: 'in' } },
    { situation: 'the highest', value: 18, points: 1, standing: { at: 'in' } },
    { situation: 'one between, with decimals', value: 13.5, points: 1, standing: { at: 'in' } },
    { situation: 'just too low', value: 11.999999, points: 0, standing: { at: 'below' } },
    { situation: 'just too high', value: 18.000001, points: 0, standing: { at: 'above' } },
    { situation: 'the lowest in weeks', value: 52, points: 0.5, standing: confused },
    { situation: 'the highest in weeks', value: 78, points: 0.5, standing: confused },
    { situation: 'just too low in weeks', value: 51.999999, points: 0, standing: { at: 'above' } },
    { situation: 'just too high in weeks', value: 78.000001, points: 0, standing: { at: 'above' } },
    { situation: 'nought', value: 0, points: 0, standing: { at: 'below' } },
    { situation: 'less than nought', value: -12, points: 0, standing: { at: 'below' } },
    { situation: 'without end', value: Infinity, points: 0, standing: { at: 'above' } },
    { situation: 'without beginning', value: -Infinity, points: 0, standing: { at: 'below' } },
    { situation: 'no number', value: Number.NaN, points: 0, standing: { at: 'above' } },
  ])('$situation: $value', ({ value, points, standing }) => {
    expect(scoreResponse(tinyNumeric, numeric(value))).toBe(points)
    expect(numberStanding(tinyNumeric, value)).toEqual(standing)
    const grades = { 0: 'notYet', 0.5: 'partly', 1: 'right' } as const
    expect(gradeOf(tinyNumeric, numeric(value))).toBe(grades[points as 0 | 0.5 | 1])
  })

  test('another unit may lie below the right range as well', () => {
    const years = {
      ...tinyNumeric,
      confused: [...tinyNumeric.confused, { unit: 'years', range: [1, 2] }],
    } as const
    expect(numberStanding(years, 1.5)).toEqual({ at: 'confused', unit: 'years' })
    expect(numberStanding(years, 60)).toEqual(confused)
    expect(numberStanding(years, 3)).toEqual({ at: 'below' })
    expect(scoreResponse(years, numeric(1))).toBe(0.5)
  })

  test('a single number is a range as well', () => {
    const nobody = { ...tinyNumeric, range: [0, 0], confused: [] } as const
    expect([-1, 0, 1].map((value) => scoreResponse(nobody, numeric(value)))).toEqual([0, 1, 0])
  })

  table(tinyNumeric, [
    { situation: 'a response of another kind', response: single('12'), points: 0, grade: 'notYet' },
    { situation: 'pairs in place of a number', response: match({}), points: 0, grade: 'notYet' },
  ])
})

const banks: readonly Item[] = [...tinyQuiz.items, ...m2Quiz.items]

test.each(banks.map((item) => ({ id: item.id, item })))(
  'the key of $id earns exactly its maximum',
  ({ item }) => {
    expect(scoreResponse(item, rightResponse(item))).toBe(maxPoints(item))
  },
)

describe('whatever the item, whatever the response', () => {
  const asked = anyItem.chain((item) => fc.tuple(fc.constant(item), anyResponseTo(item)))
  const runs = { numRuns: 2000 }

  test('the points are from 0 to the maximum, and the grade says the same', () => {
    fc.assert(
      fc.property(asked, ([item, response]) => {
        const points = scoreResponse(item, response)
        const max = maxPoints(item)
        expect(points).toBeGreaterThanOrEqual(0)
        expect(points).toBeLessThanOrEqual(max)
        const grade = points === 0 ? 'notYet' : points === max ? 'right' : 'partly'
        expect(gradeOf(item, response)).toBe(grade)
      }),
      runs,
    )
  })

  test('the key earns exactly the maximum', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        expect(scoreResponse(item, rightResponse(item))).toBe(maxPoints(item))
        expect(gradeOf(item, rightResponse(item))).toBe('right')
      }),
      runs,
    )
  })

  test('a response of another kind earns nothing', () => {
    fc.assert(
      fc.property(asked, ([item, response]) => {
        fc.pre(item.kind !== response.kind)
        expect(scoreResponse(item, response)).toBe(0)
      }),
      runs,
    )
  })

  test('the order in which the item is written changes no points', () => {
    fc.assert(
      fc.property(asked, fc.string(), ([item, response], seed) => {
        expect(scoreResponse(itemInOtherOrder(item, seed), response)).toBe(scoreResponse(item, response))
      }),
      runs,
    )
  })

  test('the order in which it was answered changes no points, but for steps', () => {
    fc.assert(
      fc.property(asked, fc.string(), ([item, response], seed) => {
        expect(scoreResponse(item, responseInOtherOrder(response, seed))).toBe(scoreResponse(item, response))
      }),
      runs,
    )
  })

  test('only the key itself earns everything, but for steps that may change places and numbers in the range', () => {
    fc.assert(
      fc.property(asked, ([item, response]) => {
        fc.pre(item.kind !== 'numeric' && item.kind !== 'order')
        const isKey = isDeepStrictEqual(plain(response), plain(rightResponse(item)))
        expect(gradeOf(item, response) === 'right').toBe(isKey)
      }),
      runs,
    )
  })
})

/** A response with its picks in one order, each once, and its tables without a prototype of their own. */
function plain(response: Response): Response {
  const copy = structuredClone(response)
  return copy.kind === 'multiple' ? { ...copy, options: [...new Set(copy.options)].sort() } : copy
}

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
  { situation: 'a table without rows', item: { ...tinyMatch, rows: [] }, response: match({}) },
])('$situation, which the check of banks refuses, earns 0 and no NaN', ({ item, response }) => {
  expect(scoreResponse(item, response)).toBe(0)
})

function permutations(list: readonly string[]): readonly (readonly string[])[] {
  if (list.length < 2) return [list]
  return list.flatMap((one) =>
    permutations(list.filter((other) => other !== one)).map((rest) => [one, ...rest]),
  )
}
