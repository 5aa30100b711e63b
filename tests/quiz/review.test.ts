import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Attempt, Purpose } from '#src/quiz/attempt.ts'
import { itemMinutes, REVIEW_ITEMS, REVIEW_MINUTES } from '#src/quiz/constants.ts'
import type { Quiz, Sureness } from '#src/quiz/quiz.ts'
import { type Day, dayOf, drawPack, dueCards, isoOf, reviewCards } from '#src/quiz/review.ts'
import { allIds, attemptAt } from '#tests/fixtures/attempts.ts'
import { bankOfSingles, tinyQuiz, tinySingle, tinyVignette } from '#tests/fixtures/tiny-quiz.ts'
import { anyAttempts, anyMixedBank, noonOf } from '#tests/quiz/some-attempts.ts'

const START = dayOf('2026-11-24')
const THIRTY_YEARS = 10_957
const bank = bankOfSingles(4)

/** One answer to an item: `after` days after the start, right and fairly sure unless told otherwise. */
type Told = {
  after: number
  counter?: number
  item?: string
  wrong?: boolean
  sureness?: Sureness
  purpose?: Purpose
}

function answered({ after, item = 'i0', wrong = false, ...told }: Told): Attempt {
  return attemptAt(bank, [item], { ...told, wrong: wrong ? [item] : [], on: isoOf(START + after) })
}

const history = (...told: readonly Told[]) => told.map(answered)

/** The cards as they stand `after` days after the start, their days counted from the start. */
function cardsOn(after: number, attempts: readonly Attempt[], quiz: Quiz = bank) {
  return reviewCards(quiz, attempts, START + after).map((card) => ({ ...card, due: card.due - START }))
}

describe('a day', () => {
  test.each<{ situation: string; iso: string; day: Day }>([
    { situation: 'the first', iso: '1970-01-01', day: 0 },
    { situation: 'the last moment of it', iso: '1970-01-01T23:59:59.999Z', day: 0 },
    { situation: 'the moment after', iso: '1970-01-02T00:00:00.000Z', day: 1 },
    { situation: 'one before all others', iso: '1969-12-31T23:59:59.999Z', day: -1 },
    { situation: 'a leap day', iso: '2024-02-29', day: 19_782 },
    { situation: 'a text that names none', iso: '2026-11-24T99:00:00Z', day: 0 },
    { situation: 'no text', iso: '', day: 0 },
  ])('$situation: $iso', ({ iso, day }) => {
    expect(dayOf(iso)).toBe(day)
  })

  test('comes back from its name', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
        expect(dayOf(isoOf(day))).toBe(day)
        expect(dayOf(noonOf(day))).toBe(day)
      }),
    )
  })
})

describe('what comes back', () => {
  const standing: Purpose = { kind: 'review', standsFor: { i1: 'i0' } }

  test.each<{ situation: string; attempts: readonly Attempt[]; back: readonly string[] }>([
    { situation: 'nothing before the first answer', attempts: [], back: [] },
    {
      situation: 'nothing that was not answered',
      attempts: [attemptAt(bank, ['i0'], { open: ['i0'] })],
      back: [],
    },
    { situation: 'not what was right and fairly sure', attempts: history({ after: 0 }), back: [] },
    {
      situation: 'not what was right and sure',
      attempts: history({ after: 0, sureness: 'sure' }),
      back: [],
    },
    {
      situation: 'what was right by a guess',
      attempts: history({ after: 0, sureness: 'guess' }),
      back: ['i0'],
    },
    { situation: 'what was missed', attempts: history({ after: 0, wrong: true }), back: ['i0'] },
    {
      situation: 'what was missed although sure',
      attempts: history({ after: 0, wrong: true, sureness: 'sure' }),
      back: ['i0'],
    },
    {
      situation: 'what was right once and missed later',
      attempts: history({ after: 0 }, { after: 1, wrong: true }),
      back: ['i0'],
    },
    {
      situation: 'what was missed instead of a case',
      attempts: history({ after: 0, wrong: true, purpose: { kind: 'insteadOfCase', scenario: 'tiny' } }),
      back: ['i0'],
    },
    {
      situation: 'nothing that was missed before the module, which nobody had taught yet',
      attempts: history({ after: 0, wrong: true, sureness: 'sure', purpose: { kind: 'preCheck' } }),
      back: [],
    },
    {
      situation: 'the missed item and not the one that stood for it, missed again',
      attempts: history(
        { after: 0, wrong: true },
        { after: 1, item: 'i1', wrong: true, sureness: 'sure', purpose: standing },
      ),
      back: ['i0'],
    },
    {
      situation: 'an item of a pack by itself where the record does not tell what it stood for',
      attempts: history({ after: 0, item: 'i1', wrong: true, purpose: { kind: 'review', standsFor: {} } }),
      back: ['i1'],
    },
    {
      situation: 'nothing for an item that was withdrawn since',
      attempts: [{ ...answered({ after: 0, wrong: true }), items: ['gone'] }].map((attempt) => ({
        ...attempt,
        answers: attempt.answers.map((answer) => ({ ...answer, item: 'gone' })),
      })),
      back: [],
    },
    {
      situation: 'nothing for a withdrawn item that another one stood for',
      attempts: history({
        after: 0,
        item: 'i1',
        wrong: true,
        purpose: { kind: 'review', standsFor: { i1: 'gone' } },
      }),
      back: [],
    },
  ])('$situation', ({ attempts, back }) => {
    expect(cardsOn(1000, attempts).map(({ item }) => item)).toEqual(back)
  })

  test('a withdrawn item has no card, and has it again once it is asked again', () => {
    const attempts = history({ after: 0, wrong: true }, { after: 0, item: 'i2', wrong: true })
    const without = { ...bank, items: bank.items.filter(({ id }) => id !== 'i0') }
    expect(cardsOn(1, attempts, without).map(({ item }) => item)).toEqual(['i2'])
    expect(cardsOn(1, attempts).map(({ item }) => item)).toEqual(['i0', 'i2'])
  })

  test('an answer that is right in part only is missed', () => {
    const [attempt] = [attemptAt(tinyQuiz, ['first-words'], { on: isoOf(START) })]
    const [answer] = attempt.answers
    const partly = { ...answer!, response: { kind: 'multiple' as const, options: ['quiet', 'silence'] } }
    expect(cardsOn(9, [attempt], tinyQuiz)).toEqual([])
    expect(cardsOn(9, [{ ...attempt, answers: [partly] }], tinyQuiz)).toMatchObject([{ item: 'first-words' }])
  })
})

describe('when it comes back', () => {
  test.each<{ situation: string; attempts: readonly Attempt[] }>([
    { situation: 'missed', attempts: history({ after: 0, wrong: true }) },
    { situation: 'missed by a guess', attempts: history({ after: 0, wrong: true, sureness: 'guess' }) },
    { situation: 'right by a guess', attempts: history({ after: 0, sureness: 'guess' }) },
    {
      situation: 'missed again after being right',
      attempts: history({ after: 0, wrong: true }, { after: 3 }, { after: 9, wrong: true }),
    },
  ])('$situation: after the day of the answer, within three days', ({ attempts }) => {
    const last = dayOf(attempts.at(-1)!.answers[0]!.at) - START
    const [card] = cardsOn(1000, attempts)
    expect(card!.due).toBeGreaterThan(last)
    expect(card!.due).toBeLessThanOrEqual(last + 3)
    expect(card!.surelyMissed).toBe(false)
  })

  test('sure and wrong: on day 2, on day 7, then later', () => {
    const missed: Told = { after: 0, wrong: true, sureness: 'sure' }
    expect(cardsOn(0, history(missed))).toEqual([{ item: 'i0', due: 2, surelyMissed: true }])
    expect(cardsOn(2, history(missed, { after: 2 }))).toEqual([{ item: 'i0', due: 7, surelyMissed: true }])
    const [third] = cardsOn(7, history(missed, { after: 2 }, { after: 7 }))
    expect(third!.due).toBeGreaterThan(7 + 5)
  })

  test('sure and wrong, first asked again late: not on a day that has passed', () => {
    const missed: Told = { after: 0, wrong: true, sureness: 'sure' }
    expect(cardsOn(5, history(missed, { after: 5 }))).toMatchObject([{ due: 7 }])
    const [late] = cardsOn(20, history(missed, { after: 20 }))
    expect(late!.due).toBeGreaterThan(20)
  })

  test('sure and wrong twice: the days are counted from the second time', () => {
    const twice = history(
      { after: 0, wrong: true, sureness: 'sure' },
      { after: 2, wrong: true, sureness: 'sure' },
    )
    expect(cardsOn(2, twice)).toEqual([{ item: 'i0', due: 4, surelyMissed: true }])
  })

  test('sure and wrong, then wrong without being sure: like any missed item', () => {
    const [card] = cardsOn(9, history({ after: 0, wrong: true, sureness: 'sure' }, { after: 2, wrong: true }))
    expect(card).toMatchObject({ item: 'i0', surelyMissed: false })
    expect(card!.due).toBeLessThanOrEqual(2 + 3)
  })

  test('the surer a right answer, the later', () => {
    const dues = (['guess', 'fairly', 'sure'] as const).map(
      (sureness) => cardsOn(9, history({ after: 0, wrong: true }, { after: 1, sureness }))[0]!.due,
    )
    expect(dues[0]).toBeLessThan(dues[1]!)
    expect(dues[1]).toBeLessThan(dues[2]!)
  })

  test('answers count in the order in which they were given, in whichever attempt', () => {
    const instead: Purpose = { kind: 'insteadOfCase', scenario: 'tiny' }
    const leftOpenAndThenRight = answered({ after: 5, counter: 2 })
    const missedMeanwhile = answered({ after: 1, counter: 1, wrong: true, purpose: instead })
    const [card] = cardsOn(5, [leftOpenAndThenRight, missedMeanwhile])
    expect(card?.due ?? Infinity).toBeGreaterThan(5)
  })

  test.each<{ answer: string; id: string; standsFor: Readonly<Record<string, string>> }>([
    { answer: 'the item itself', id: 'i0', standsFor: { i0: 'i0' } },
    { answer: 'an item that stands for it', id: 'i1', standsFor: { i1: 'i0' } },
  ])('a right answer to $answer puts the missed item off, and no other', ({ id, standsFor }) => {
    const missed = history({ after: 0, wrong: true, sureness: 'sure' })
    const pack = answered({ after: 2, item: id, purpose: { kind: 'review', standsFor } })
    expect(cardsOn(2, [...missed, pack])).toEqual([{ item: 'i0', due: 7, surelyMissed: true }])
  })

  test('a wrong answer by an item that stands in brings the missed item back soon', () => {
    const missed = history({ after: 0, wrong: true }, { after: 1 }, { after: 5 })
    const purpose: Purpose = { kind: 'review', standsFor: { i1: 'i0' } }
    const pack = answered({ after: 17, item: 'i1', wrong: true, sureness: 'sure', purpose })
    expect(cardsOn(17, [...missed, pack])).toEqual([{ item: 'i0', due: 19, surelyMissed: true }])
  })

  test('a check before the module puts nothing off', () => {
    const missed = history({ after: 0, wrong: true, sureness: 'sure' })
    const check = answered({ after: 2, purpose: { kind: 'preCheck' } })
    expect(cardsOn(2, [...missed, check])).toEqual(cardsOn(2, missed))
  })

  test.each(['fairly', 'sure'] as const)(
    'answered right and %s whenever it is due, it comes ever later and leaves as learnt, with nothing above 90 days',
    (sureness) => {
      let attempts = history({ after: 0, wrong: true, sureness: 'sure' })
      const gaps: number[] = []
      for (let card = cardsOn(0, attempts)[0]; card; card = cardsOn(card.due, attempts)[0]) {
        gaps.push(card.due - (dayOf(attempts.at(-1)!.answers[0]!.at) - START))
        expect(gaps.length).toBeLessThan(10)
        attempts = [...attempts, answered({ after: card.due, sureness })]
      }
      expect(gaps).toEqual([...gaps].sort((a, b) => a - b))
      expect(Math.max(...gaps)).toBeLessThanOrEqual(90)
      expect(gaps.length).toBeGreaterThan(2)
      const again = answered({ after: 1000, wrong: true })
      expect(cardsOn(1000, [...attempts, again])).toMatchObject([{ item: 'i0' }])
    },
  )

  test('however sure the right answers are, nothing comes back later than after 90 days', () => {
    const gaps: number[] = []
    const goOn = (attempts: readonly Attempt[], after: number) => {
      const [card] = cardsOn(after, attempts)
      if (!card || attempts.length > 6) return
      gaps.push(card.due - after)
      for (const sureness of ['guess', 'fairly', 'sure'] as const)
        goOn([...attempts, answered({ after: card.due, sureness })], card.due)
    }
    goOn(history({ after: 0, wrong: true }), 0)
    expect(Math.max(...gaps)).toBeLessThanOrEqual(90)
    expect(Math.max(...gaps)).toBeGreaterThan(85)
  })

  test('cards stand by their day; at one day what was missed although sure goes first', () => {
    const attempts = history(
      { after: 1, item: 'i0', wrong: true },
      { after: 0, item: 'i1', wrong: true, sureness: 'sure' },
      { after: 0, item: 'i2', wrong: true },
      { after: 0, item: 'i3', wrong: true, sureness: 'sure' },
    )
    const cards = reviewCards(bank, attempts, START + 9)
    expect(cards.map(({ item }) => item)).toEqual(['i2', 'i1', 'i3', 'i0'])
    expect(dueCards(cards, START + 9).map(({ item }) => item)).toEqual(['i1', 'i3', 'i2', 'i0'])
    expect(dueCards(cards, START + 1).map(({ item }) => item)).toEqual(['i2'])
    expect(dueCards(cards, START)).toEqual([])
  })
})

describe('a pack', () => {
  const pack = (
    quiz: Quiz,
    attempts: readonly Attempt[],
    after: number,
    most = REVIEW_ITEMS,
    seed = 'seed',
  ) => drawPack(quiz, attempts, { today: START + after, most, seed })
  const missed = (quiz: Quiz, items: readonly string[], sureness: Sureness = 'fairly') =>
    attemptAt(quiz, items, { wrong: items, sureness, on: isoOf(START) })
  const single = (id: string, outcome: string) => ({ ...tinySingle, id, outcome })
  const seeds = Array.from({ length: 30 }, (_, at) => `seed-${at}`)

  test.each<{ situation: string; attempts: readonly Attempt[]; after: number }>([
    { situation: 'nothing was missed', attempts: [attemptAt(bank, allIds(bank))], after: 400 },
    { situation: 'what was missed is not due yet', attempts: [missed(bank, ['i0'])], after: 0 },
    { situation: 'nothing was answered', attempts: [], after: 400 },
  ])('is empty while $situation', ({ attempts, after }) => {
    expect(pack(bank, attempts, after)).toEqual({ items: [], standsFor: {} })
  })

  test('asks another item of the same outcome for a missed one', () => {
    const items = [single('a0', 'a'), single('a1', 'a'), single('b0', 'b'), single('b1', 'b')]
    const quiz = { ...tinyQuiz, outcomes: ['a', 'b'], items }
    for (const seed of seeds)
      expect(pack(quiz, [missed(quiz, ['a0'])], 9, 5, seed)).toEqual({
        items: ['a1'],
        standsFor: { a1: 'a0' },
      })
  })

  test('asks the missed item itself where its outcome has no other', () => {
    const quiz = { ...tinyQuiz, outcomes: ['a', 'b'], items: [single('a0', 'a'), single('b0', 'b')] }
    expect(pack(quiz, [missed(quiz, ['a0'])], 9)).toEqual({ items: ['a0'], standsFor: { a0: 'a0' } })
  })

  test('asks the item that was never seen first, then the one seen longest ago', () => {
    const earlier = [attemptAt(bank, ['i2']), missed(bank, ['i0']), attemptAt(bank, ['i1'])]
    for (const seed of seeds) {
      expect(pack(bank, earlier, 9, 5, seed).items).toEqual(['i3'])
      expect(pack(bank, [attemptAt(bank, ['i3']), ...earlier], 9, 5, seed).items).toEqual(['i3'])
      expect(pack(bank, [...earlier, attemptAt(bank, ['i3'])], 9, 5, seed).items).toEqual(['i2'])
      const twice = [...earlier, attemptAt(bank, ['i3']), attemptAt(bank, ['i2'])]
      expect(pack(bank, twice, 9, 5, seed).items).toEqual(['i1'])
    }
  })

  test('begins with what was missed although sure, ahead of what waits up to a week longer', () => {
    const quiz = bankOfSingles(8)
    const sure = attemptAt(quiz, ['i5', 'i6'], {
      wrong: ['i5', 'i6'],
      sureness: 'sure',
      on: isoOf(START + 3),
    })
    const drawn = pack(quiz, [missed(quiz, ['i0', 'i1', 'i2', 'i3']), sure], 6)
    const standsFor = drawn.items.map((id) => drawn.standsFor[id])
    expect(standsFor.slice(0, 2)).toEqual(['i5', 'i6'])
    expect(standsFor).toHaveLength(5)
  })

  test('lets nobody wait for ever behind what is missed surely again and again', () => {
    const quiz = bankOfSingles(8)
    const sure = attemptAt(quiz, ['i5', 'i6'], {
      wrong: ['i5', 'i6'],
      sureness: 'sure',
      on: isoOf(START + 90),
    })
    const drawn = pack(quiz, [missed(quiz, ['i0', 'i1', 'i2', 'i3']), sure], 100, 2)
    expect(drawn.items.map((id) => drawn.standsFor[id])).toEqual(['i0', 'i1'])
  })

  test('asks only what may be asked, for missed items that may be asked', () => {
    const quiz = bankOfSingles(6)
    const attempts = [missed(quiz, ['i0', 'i1'])]
    const asked = { ...quiz, items: quiz.items.filter(({ id }) => id !== 'i0' && id !== 'i2') }
    const drawn = drawPack(quiz, attempts, { today: START + 10, most: 5, seed: 'seed', asked })
    expect(Object.values(drawn.standsFor)).toEqual(['i1'])
    expect(drawn.items).not.toContain('i2')
  })

  test('an answer by an item that is not asked now counts as it did', () => {
    const quiz = bankOfSingles(6)
    const standing: Purpose = { kind: 'review', standsFor: { i1: 'i0' } }
    const answers = [
      missed(quiz, ['i0']),
      attemptAt(quiz, ['i1'], { purpose: standing, on: isoOf(START + 2) }),
    ]
    const [card] = reviewCards(quiz, answers, START + 3)
    expect(card?.due).toBeGreaterThan(START + 3)
  })

  test.each([1, 2, 5])('has at most %i items after a break of 400 days, all of them due', (most) => {
    const quiz = bankOfSingles(30)
    const drawn = pack(quiz, [missed(quiz, allIds(quiz))], 400, most)
    expect(drawn.items).toHaveLength(most)
    expect(new Set(drawn.items).size).toBe(most)
    expect(Object.keys(drawn.standsFor).sort()).toEqual([...drawn.items].sort())
  })

  test('has at most five minutes of cases, filled up with something shorter', () => {
    const cases = ['c0', 'c1', 'c2', 'c3'].map((id) => ({ ...tinyVignette, id, outcome: 'tell' }))
    const quiz = { ...tinyQuiz, items: [...cases, single('s0', 'hear'), single('s1', 'hear')] }
    const earlier = [missed(quiz, ['c0', 'c1', 'c2', 'c3']), missed(quiz, ['s0', 's1'])]
    const kinds = pack(quiz, earlier, 400, 6).items.map((id) => quiz.items.find((one) => one.id === id)!.kind)
    expect(kinds).toEqual(['vignette', 'vignette', 'single'])
  })

  test('is the same for the same seed, and mixes which item stands in', () => {
    const earlier = [missed(bank, ['i0'])]
    expect(pack(bank, earlier, 9, 5, 'one')).toEqual(pack(structuredClone(bank), earlier, 9, 5, 'one'))
    const asked = seeds.flatMap((seed) => pack(bank, earlier, 9, 5, seed).items)
    expect([...new Set(asked)].sort()).toEqual(['i1', 'i2', 'i3'])
  })

  test('keeps its order whatever its items are called: a figure for a name does not jump the queue', () => {
    const items = [single('z', 'a'), single('y', 'a'), single('112', 'b'), single('119', 'b')]
    const quiz = { ...tinyQuiz, outcomes: ['a', 'b'], items }
    const earlier = [missed(quiz, ['z', 'y'], 'sure'), missed(quiz, ['112', '119'])]
    const drawn = pack(quiz, earlier, 400)
    expect(drawn.items.map((id) => drawn.standsFor[id])).toEqual(['z', 'y', '112', '119'])
  })

  test('asks an item whose name every object inherits', () => {
    const quiz = { ...tinyQuiz, outcomes: ['a'], items: [single('constructor', 'a')] }
    expect(pack(quiz, [missed(quiz, ['constructor'])], 9).items).toEqual(['constructor'])
  })

  test('keeps to every rule at once, whatever the bank, the answers and the day', () => {
    const day = fc.integer({ min: START - 500, max: START + 500 })
    const anyCase = anyMixedBank.chain((quiz) =>
      fc.record({
        quiz: fc.constant(quiz),
        attempts: anyAttempts(quiz, day),
        today: day,
        most: fc.integer({ min: 0, max: 7 }),
        seed: fc.string(),
      }),
    )
    fc.assert(
      fc.property(anyCase, ({ quiz, attempts, today, most, seed }) => {
        const due = dueCards(reviewCards(quiz, attempts, today), today)
        const { items, standsFor } = drawPack(quiz, attempts, { today, most, seed })
        const found = items.map((id) => quiz.items.find((one) => one.id === id)!)
        const cards = items.map((id) => due.find(({ item }) => item === standsFor[id])!)

        expect(items.length).toBeLessThanOrEqual(most)
        expect(found.reduce((sum, item) => sum + itemMinutes(item), 0)).toBeLessThanOrEqual(REVIEW_MINUTES)
        expect(new Set(items).size).toBe(items.length)
        expect(Object.keys(standsFor).sort()).toEqual([...items].sort())
        expect(new Set(Object.values(standsFor)).size).toBe(items.length)
        expect(items.length > 0).toBe(due.length > 0 && most > 0)
        // Cards in the order of `dueCards`, so sure and wrong first.
        expect(cards).toEqual(due.filter((card) => cards.includes(card)))
        items.forEach((id, at) => {
          const outcome = quiz.items.find((one) => one.id === standsFor[id])!.outcome
          expect(found[at]!.outcome).toBe(outcome)
          const others = quiz.items.filter((one) => one.outcome === outcome && one.id !== id)
          const takenAll = others.every((one) => items.slice(0, at).includes(one.id))
          if (standsFor[id] === id) expect(takenAll).toBe(true)
        })
      }),
      { numRuns: 500 },
    )
  })
})

describe('a clock that is wrong', () => {
  const jumping = fc.integer({ min: START - THIRTY_YEARS, max: START + THIRTY_YEARS })
  const anyDay = fc.oneof(
    { weight: 4, arbitrary: jumping },
    fc.integer({ min: -10_000_000, max: 10_000_000 }),
  )
  const withAttempts = (day: fc.Arbitrary<Day>) =>
    anyMixedBank.chain((quiz) => fc.tuple(fc.constant(quiz), anyAttempts(quiz, day)))

  test('throws nothing and puts nothing off for more than half a year, by any number of years', () => {
    fc.assert(
      fc.property(withAttempts(anyDay), anyDay, ([quiz, attempts], today) => {
        const cards = reviewCards(quiz, attempts, today)
        for (const { due } of cards) {
          expect(Number.isInteger(due)).toBe(true)
          // Before 1970 the day 0 is as far back as an answer is put.
          expect(due).toBeLessThanOrEqual(Math.max(today, 0) + 180 + 1)
        }
        expect(cards.map(({ due }) => due)).toEqual(cards.map(({ due }) => due).sort((a, b) => a - b))
        drawPack(quiz, attempts, { today, most: REVIEW_ITEMS, seed: 'seed' })
      }),
      { numRuns: 1000 },
    )
  })

  test('is forgotten once it is right: what was missed thirty years ahead comes back within ten days', () => {
    const before = fc.array(
      fc.record({
        after: fc.integer({ min: -400, max: 0 }),
        wrong: fc.boolean(),
        sureness: fc.constantFrom('guess', 'fairly', 'sure'),
      }),
      { maxLength: 8 },
    )
    const ahead = fc.integer({ min: 1, max: THIRTY_YEARS })
    const sureness = fc.constantFrom<Sureness>('guess', 'fairly', 'sure')
    fc.assert(
      fc.property(before, ahead, sureness, (earlier, after, sure) => {
        const told = [...earlier].sort((a, b) => a.after - b.after)
        const [card] = cardsOn(0, history(...told, { after, wrong: true, sureness: sure }))
        expect(card).toMatchObject({ item: 'i0', surelyMissed: sure === 'sure' })
        expect(card!.due).toBeLessThanOrEqual(10)
      }),
      { numRuns: 500 },
    )
  })

  test('thirty years ahead for one answer between two: what follows comes back when it should', () => {
    const attempts = history(
      { after: 0, wrong: true, sureness: 'sure' },
      { after: THIRTY_YEARS },
      { after: 2 },
    )
    expect(cardsOn(2, attempts)).toEqual([{ item: 'i0', due: 7, surelyMissed: true }])
  })

  test('thirty years behind: an answer counts as of the one before it', () => {
    const attempts = history({ after: 0, wrong: true, sureness: 'sure' }, { after: -THIRTY_YEARS })
    expect(cardsOn(1, attempts)).toEqual([{ item: 'i0', due: 2, surelyMissed: true }])
  })

  test('has no part in it: the same facts give the same schedule in any call, on any later day', () => {
    fc.assert(
      fc.property(
        withAttempts(fc.integer({ min: START - THIRTY_YEARS, max: START })),
        fc.nat(THIRTY_YEARS),
        ([quiz, attempts], later) => {
          const cards = reviewCards(quiz, attempts, START)
          expect(reviewCards(structuredClone(quiz), structuredClone(attempts), START)).toEqual(cards)
          expect(reviewCards(quiz, attempts, START + later)).toEqual(cards)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('by a number of days shifts the schedule by as many, and changes nothing else', () => {
    const told = fc.array(
      fc.record({
        after: fc.nat(400),
        wrong: fc.boolean(),
        sureness: fc.constantFrom<Sureness>('guess', 'fairly', 'sure'),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(told, fc.nat(THIRTY_YEARS), (all, days) => {
        const sorted = [...all].sort((a, b) => a.after - b.after)
        const later = sorted.map((one) => ({ ...one, after: one.after + days }))
        const expected = cardsOn(400, history(...sorted)).map((card) => ({ ...card, due: card.due + days }))
        expect(cardsOn(400 + days, history(...later))).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })
})
