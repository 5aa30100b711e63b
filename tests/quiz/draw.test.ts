import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerTo, type Attempt, isRight, mustPassLeft, type Purpose } from '#src/quiz/attempt.ts'
import { m2Quiz } from '#src/quiz/content/m2.ts'
import { drawItems, drawPreCheck } from '#src/quiz/draw.ts'
import type { Item, Quiz } from '#src/quiz/quiz.ts'
import { allIds, attemptAt } from '#tests/fixtures/attempts.ts'
import { bankOfSingles, tinyQuiz, tinySingle } from '#tests/fixtures/tiny-quiz.ts'

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

  test('asks a parallel form the second time: nothing that was asked the first time', () => {
    const first = drawItems(m2, [], 'one')
    const second = drawItems(m2, [attemptAt(m2, first)], 'two')
    expect(second).toHaveLength(first.length)
    expect(second.filter((id) => first.includes(id))).toEqual([])
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

  test.each<{
    situation: string
    earlier: readonly Attempt[]
    draw: number
    mustPass?: readonly string[]
    drawn: readonly string[]
  }>([
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
      situation: 'sure and wrong before unseen',
      earlier: [attemptAt(bank, ['i3'], { wrong: ['i3'], sureness: 'sure' })],
      draw: 1,
      drawn: ['i3'],
    },
    {
      situation: 'sure and wrong in practice as well',
      earlier: [
        attemptAt(bank, ['i3'], {
          wrong: ['i3'],
          sureness: 'sure',
          purpose: { kind: 'review', standsFor: { i3: 'i0' } },
        }),
      ],
      draw: 1,
      drawn: ['i3'],
    },
    {
      situation: 'what a must-pass item asks before what was missed although sure',
      earlier: [
        attemptAt(bank, ['i0'], { purpose: { kind: 'preCheck' } }),
        attemptAt(bank, ['i1'], { wrong: ['i1'], sureness: 'sure' }),
      ],
      draw: 1,
      mustPass: ['i0'],
      drawn: ['i0'],
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
  ])('$situation', ({ earlier, draw, mustPass, drawn }) => {
    for (const seed of ['a', 'b', 'c', 'd', 'e'])
      expect([...drawItems({ ...bankOfSingles(4, mustPass), draw }, earlier, seed)].sort()).toEqual(drawn)
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

describe('what was missed although sure is asked first of all', () => {
  const bank = bankOfSingles(6, ['i0'])
  const seeds = Array.from({ length: 40 }, (_, at) => `seed-${at}`)
  const sure = attemptAt(bank, ['i4', 'i5'], { wrong: ['i4', 'i5'], sureness: 'sure' })

  test('before must-pass, unseen and known items, in an order of chance', () => {
    const earlier = [attemptAt(bank, ['i2', 'i3'], { wrong: ['i2'] }), sure]
    const draws = seeds.map((seed) => drawItems(bank, earlier, seed))
    for (const drawn of draws) expect([...drawn.slice(0, 2)].sort()).toEqual(['i4', 'i5'])
    expect(new Set(draws.map(([first]) => first))).toEqual(new Set(['i4', 'i5']))
    expect(new Set(draws.map((drawn) => drawn[2]))).toEqual(new Set(['i0', 'i1', 'i2', 'i3']))
  })

  test('but no longer once it was right, nor when it was missed again without being sure', () => {
    const earlier = [sure, attemptAt(bank, ['i4', 'i5'], { wrong: ['i5'], sureness: 'guess' })]
    const firsts = seeds.map((seed) => drawItems(bank, earlier, seed)[0])
    expect(new Set(firsts)).toEqual(new Set(allIds(bank)))
  })
})

/** Banks of one to four outcomes of any size, with must-pass items anywhere and any number to draw. */
const anyBank: fc.Arbitrary<Quiz> = fc
  .record({
    outcomes: fc.integer({ min: 1, max: 4 }).map((size) => ['a', 'b', 'c', 'd'].slice(0, size)),
    items: fc.array(fc.record({ outcome: fc.nat(3), mustPass: fc.boolean() }), {
      minLength: 1,
      maxLength: 20,
    }),
    draw: fc.integer({ min: 1, max: 25 }),
  })
  .map(({ outcomes, items, draw }) => ({
    ...tinyQuiz,
    outcomes,
    draw,
    items: items.map(({ outcome, mustPass }, at) => ({
      ...tinySingle,
      id: `i${at}`,
      outcome: outcomes[outcome % outcomes.length]!,
      mustPass,
    })),
  }))

/** Attempts of every purpose at some items of the bank, some of them left half-way. */
function anyEarlier(bank: Quiz): fc.Arbitrary<readonly Attempt[]> {
  const some = fc.subarray([...allIds(bank)])
  const attempt = fc
    .record({
      items: some,
      wrong: some,
      open: some,
      sureness: fc.constantFrom('guess', 'fairly', 'sure'),
      purpose: fc.constantFrom<Purpose>(
        { kind: 'quiz' },
        { kind: 'preCheck' },
        { kind: 'review', standsFor: {} },
      ),
    })
    .map(({ items, ...told }) => attemptAt(bank, items, told))
  return fc.array(attempt, { maxLength: 4 })
}

const anyDraw = anyBank.chain((bank) => fc.tuple(fc.constant(bank), anyEarlier(bank), fc.string()))

describe('whatever the bank and whatever was answered before', () => {
  test('the draw has as many items as it should, every must-pass item left, and none twice', () => {
    fc.assert(
      fc.property(anyDraw, ([bank, earlier, seed]) => {
        const drawn = drawItems(bank, earlier, seed)
        const mustPass = mustPassLeft(bank, earlier)
        expect(drawn).toHaveLength(Math.max(mustPass.length, Math.min(bank.draw, bank.items.length)))
        expect(new Set(drawn).size).toBe(drawn.length)
        expect(allIds(bank)).toEqual(expect.arrayContaining([...drawn]))
        expect(drawn).toEqual(expect.arrayContaining([...mustPass]))
        expect(drawItems(structuredClone(bank), structuredClone(earlier), seed)).toEqual(drawn)
      }),
      { numRuns: 500 },
    )
  })

  test('no outcome has two places more than another that could fill one, but for must-pass items', () => {
    fc.assert(
      fc.property(anyDraw, ([bank, earlier, seed]) => {
        const places = perOutcome(bank, drawItems(bank, earlier, seed))
        const mustPass = perOutcome(bank, mustPassLeft(bank, earlier))
        const sizes = perOutcome(bank, allIds(bank))
        const couldTake = places.filter((taken, at) => taken < sizes[at]!)
        const gaveAway = places.filter((taken, at) => taken > mustPass[at]!)
        expect(Math.max(0, ...gaveAway)).toBeLessThanOrEqual(Math.min(Infinity, ...couldTake) + 1)
      }),
      { numRuns: 500 },
    )
  })

  test('without must-pass items every outcome has its whole share, or all its items', () => {
    fc.assert(
      fc.property(anyDraw, ([bank, earlier, seed]) => {
        const items = bank.items.map((one) => ({ ...one, mustPass: false }))
        const share = Math.floor(bank.draw / bank.outcomes.length)
        const places = perOutcome(bank, drawItems({ ...bank, items }, earlier, seed))
        const due = perOutcome(bank, allIds(bank)).map((size) => Math.min(size, share))
        places.forEach((taken, at) => expect(taken).toBeGreaterThanOrEqual(due[at]!))
      }),
      { numRuns: 500 },
    )
  })

  test('what was missed although sure stands in front of everything else drawn', () => {
    fc.assert(
      fc.property(anyDraw, ([bank, earlier, seed]) => {
        const missed = (id: string) => {
          const latest = earlier.flatMap((attempt) => answerTo(attempt, id) ?? []).at(-1)
          const item = bank.items.find((one) => one.id === id)!
          return latest?.sureness === 'sure' && !isRight(item, latest)
        }
        const order = drawItems(bank, earlier, seed).map(missed)
        expect(order).toEqual([...order].sort((a, b) => Number(b) - Number(a)))
      }),
      { numRuns: 500 },
    )
  })
})

describe('the check before a module', () => {
  test('asks one item of each outcome of module 2, in the order of the outcomes, none of them must-pass', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const asked = drawPreCheck(m2, seed).map((id) => m2.items.find((one) => one.id === id)!)
        expect(asked.map(({ outcome }) => outcome)).toEqual(m2.outcomes)
        expect(asked.filter(({ mustPass }) => mustPass)).toEqual([])
      }),
    )
  })

  test('takes a must-pass item only where an outcome has nothing else', () => {
    fc.assert(
      fc.property(anyBank, fc.string(), (bank, seed) => {
        const asked = drawPreCheck(bank, seed)
        const wanted = bank.outcomes.flatMap((outcome) => {
          const items = bank.items.filter((one) => one.outcome === outcome)
          const others = items.filter(({ mustPass }) => !mustPass)
          return items.length === 0 ? [] : [(others.length > 0 ? others : items).map(({ id }) => id)]
        })
        expect(asked).toHaveLength(wanted.length)
        asked.forEach((id, at) => expect(wanted[at]).toContain(id))
      }),
      { numRuns: 500 },
    )
  })

  test('is the same for the same seed, and over many seeds asks every item that may be asked', () => {
    const bank: Quiz = { ...bankOfSingles(5, ['i1', 'i3']), draw: 1 }
    expect(drawPreCheck(m2, 'one')).toEqual(drawPreCheck(structuredClone(m2), 'one'))
    const asked = Array.from({ length: 100 }, (_, at) => drawPreCheck(bank, `seed-${at}`).join())
    expect([...new Set(asked)].sort()).toEqual(['i0', 'i2', 'i4'])
  })
})
