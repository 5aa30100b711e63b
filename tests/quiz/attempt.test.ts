import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Attempt,
  attemptInBank,
  drawItems,
  isFinished,
  mustPassLeft,
  nextItem,
  optionOrder,
  questionOrder,
} from '#src/quiz/attempt.ts'
import { m2Quiz } from '#src/quiz/content/m2.ts'
import type { Item, Quiz } from '#src/quiz/quiz.ts'
import { gradeOf } from '#src/quiz/score.ts'
import { allIds, attemptAt, rightResponse } from '#tests/fixtures/attempts.ts'
import { bankOfSingles, tinyOrder, tinyQuiz, tinySingle, tinyVignette } from '#tests/fixtures/tiny-quiz.ts'

const m2: Quiz = m2Quiz
const m2MustPass = m2.items.filter((item) => item.mustPass).map((item) => item.id)

function perOutcome(quiz: Quiz, ids: readonly string[]): readonly number[] {
  return quiz.outcomes.map(
    (outcome) => quiz.items.filter((item) => item.outcome === outcome && ids.includes(item.id)).length,
  )
}

describe('the draw of module 2', () => {
  test('asks ten items, two for each outcome, with every must-pass item, whatever the seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const drawn = drawItems(m2, [], seed)
        expect(new Set(drawn).size).toBe(10)
        expect(perOutcome(m2, drawn)).toEqual([2, 2, 2, 2, 2])
        expect(drawn).toEqual(expect.arrayContaining(m2MustPass))
      }),
    )
  })

  test('is the same for the same seed and another for another seed', () => {
    expect(drawItems(m2, [], 'one')).toEqual(drawItems(m2, [], 'one'))
    expect(drawItems(m2, [], 'one')).not.toEqual(drawItems(m2, [], 'two'))
  })

  test('asks a parallel form the second time: everything else that the bank has', () => {
    const first = drawItems(m2, [], 'one')
    const second = drawItems(m2, [attemptAt(m2, first)], 'two')
    expect([...second].sort()).toEqual(
      allIds(m2)
        .filter((id) => !first.includes(id))
        .sort(),
    )
  })

  test('brings a missed must-pass item back at once, still two for each outcome', () => {
    const first = drawItems(m2, [], 'one')
    const second = drawItems(m2, [attemptAt(m2, first, { wrong: ['glimpsed'] })], 'two')
    expect(second).toContain('glimpsed')
    expect(perOutcome(m2, second)).toEqual([2, 2, 2, 2, 2])
  })

  test('mixes the order: any outcome may come first, and items of one outcome need not stand together', () => {
    const outcomeOf = (id: string) => m2.items.find((item) => item.id === id)?.outcome
    const draws = Array.from({ length: 100 }, (_, at) => drawItems(m2, [], `seed-${at}`).map(outcomeOf))
    expect(new Set(draws.map(([opener]) => opener)).size).toBe(5)
    const apart = draws.filter((outcomes) => outcomes.indexOf('note') + 1 < outcomes.lastIndexOf('note'))
    expect(apart.length).toBeGreaterThan(50)
  })
})

describe('who is drawn first within an outcome', () => {
  const bank = bankOfSingles(4)
  const everything = ['i0', 'i1', 'i2', 'i3']

  test.each<{ situation: string; earlier: readonly Attempt[]; draw: number; drawn: readonly string[] }>([
    {
      situation: 'unseen before missed',
      earlier: [attemptAt(bank, ['i0', 'i1'], { wrong: ['i0'] })],
      draw: 2,
      drawn: ['i2', 'i3'],
    },
    {
      situation: 'missed before known',
      earlier: [attemptAt(bank, everything, { wrong: ['i1', 'i3'] })],
      draw: 2,
      drawn: ['i1', 'i3'],
    },
    {
      situation: 'sure and wrong before wrong',
      earlier: [
        attemptAt(bank, ['i0', 'i1'], { wrong: ['i0', 'i1'] }),
        attemptAt(bank, ['i2', 'i3'], { wrong: ['i2'], sureness: 'sure' }),
      ],
      draw: 1,
      drawn: ['i2'],
    },
    {
      situation: 'mended since: the latest answer decides',
      earlier: [attemptAt(bank, everything, { wrong: ['i0', 'i1'] }), attemptAt(bank, ['i0'])],
      draw: 1,
      drawn: ['i1'],
    },
    {
      situation: 'known once, missed later',
      earlier: [attemptAt(bank, everything), attemptAt(bank, ['i3'], { wrong: ['i3'] })],
      draw: 1,
      drawn: ['i3'],
    },
    {
      situation: 'drawn but never answered is still unseen',
      earlier: [attemptAt(bank, everything, { open: ['i2'] })],
      draw: 1,
      drawn: ['i2'],
    },
    {
      situation: 'an item that the bank no longer has is not missed',
      earlier: [{ ...attemptAt(bank, everything, { wrong: ['i1'] }), items: [...everything, 'gone'] }],
      draw: 1,
      drawn: ['i1'],
    },
  ])('$situation', ({ earlier, draw, drawn }) => {
    for (const seed of ['a', 'b', 'c', 'd', 'e'])
      expect([...drawItems({ ...bank, draw }, earlier, seed)].sort()).toEqual(drawn)
  })
})

describe('how places are shared out', () => {
  const item = (id: string, outcome: string, mustPass = false): Item => ({
    ...tinySingle,
    id,
    outcome,
    mustPass,
  })

  test('must-pass items beyond the draw make the draw grow', () => {
    const bank = bankOfSingles(4, ['i0', 'i1', 'i2'])
    expect([...drawItems({ ...bank, draw: 2 }, [], 'a')].sort()).toEqual(['i0', 'i1', 'i2'])
  })

  test('a must-pass item is taken for once it was right in a finished attempt, not in one left half-way', () => {
    const bank = { ...bankOfSingles(3, ['i0']), draw: 1 }
    const halfWay = attemptAt(bank, ['i0', 'i1'], { open: ['i1'] })
    expect(drawItems(bank, [halfWay], 'a')).toEqual(['i0'])
    expect(drawItems(bank, [attemptAt(bank, ['i0'])], 'a')).not.toEqual(['i0'])
  })

  test('an outcome with many must-pass items leaves the others as even as can be', () => {
    const items = [
      ...['a0', 'a1', 'a2'].map((id) => item(id, 'a', true)),
      ...['b0', 'b1', 'b2'].map((id) => item(id, 'b')),
      ...['c0', 'c1', 'c2'].map((id) => item(id, 'c')),
    ]
    const bank: Quiz = { ...tinyQuiz, outcomes: ['a', 'b', 'c'], items, draw: 7 }
    expect(perOutcome(bank, drawItems(bank, [], 'seed'))).toEqual([3, 2, 2])
  })

  test('an outcome with too few items leaves its places to the others', () => {
    const items = [item('a0', 'a'), ...['b0', 'b1', 'b2', 'b3'].map((id) => item(id, 'b'))]
    const bank: Quiz = { ...tinyQuiz, outcomes: ['a', 'b'], items, draw: 4 }
    expect(perOutcome(bank, drawItems(bank, [], 'seed'))).toEqual([1, 3])
    expect(drawItems({ ...bank, draw: 9 }, [], 'seed')).toHaveLength(5)
  })

  test.each(['sure', 'guess'] as const)(
    'an odd place goes to the outcome with most missed (%s)',
    (sureness) => {
      const items = ['a', 'b', 'c'].flatMap((outcome) => [0, 1].map((at) => item(`${outcome}${at}`, outcome)))
      const bank: Quiz = { ...tinyQuiz, outcomes: ['a', 'b', 'c'], items, draw: 4 }
      const earlier = [attemptAt(bank, allIds(bank), { wrong: ['b0', 'b1', 'c0'], sureness })]
      for (const seed of ['a', 'b', 'c', 'd', 'e'])
        expect(perOutcome(bank, drawItems(bank, earlier, seed))).toEqual([1, 2, 1])
    },
  )
})

describe('the order of options', () => {
  test.each([...tinyQuiz.items, ...m2.items].map((item) => ({ id: item.id, item })))(
    'of $id is a mix of its own ids, equal after a reload',
    ({ item }) => {
      const own =
        item.kind === 'order'
          ? item.steps
          : item.kind === 'trueFalse'
            ? item.reasons
            : item.kind === 'vignette'
              ? []
              : item.options
      expect([...optionOrder(item, 'seed')].sort()).toEqual([...own].sort())
      expect(optionOrder(item, 'seed')).toEqual(optionOrder(structuredClone(item), 'seed'))
    },
  )

  test('changes with the seed and with the item', () => {
    const orders = Array.from({ length: 60 }, (_, at) => optionOrder(tinySingle, `seed-${at}`).join())
    expect(new Set(orders).size).toBe(6)
    const twin = { ...tinySingle, id: 'twin' }
    const differs = ['a', 'b', 'c', 'd', 'e', 'f'].some(
      (seed) => optionOrder(twin, seed).join() !== optionOrder(tinySingle, seed).join(),
    )
    expect(differs).toBe(true)
  })

  test.each(
    [tinyOrder, ...m2.items.filter((item) => item.kind === 'order')].map((item) => ({ id: item.id, item })),
  )('steps of $id never start in an order that is already right', ({ item }) => {
    for (let seed = 0; seed < 1000; seed += 1) {
      const steps = optionOrder(item, `seed-${String(seed)}`)
      expect([...steps].sort()).toEqual([...item.steps].sort())
      expect(gradeOf(item, { kind: 'order', steps })).not.toBe('right')
    }
  })

  test.each(tinyVignette.questions)('of the question $id is a mix of its own options', ({ id, options }) => {
    expect([...questionOrder(tinyVignette, id, 'seed')].sort()).toEqual([...options].sort())
    expect(questionOrder(tinyVignette, id, 'seed')).toEqual(questionOrder(tinyVignette, id, 'seed'))
  })

  test('of an unknown question, or of an item without questions, is empty', () => {
    expect(questionOrder(tinyVignette, 'gone', 'seed')).toEqual([])
    expect(questionOrder(tinySingle, 'words', 'seed')).toEqual([])
  })
})

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
    const again = { item: 'i1', response: rightResponse(bank.items[1]!), sureness: 'sure' as const }
    expect(mustPassLeft(bank, [{ ...missed, answers: [...missed.answers, again] }])).toEqual(['i1'])
  })
})
