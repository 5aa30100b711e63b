import fc from 'fast-check'
import { randomFrom, shuffle } from '#src/lib/random.ts'
import {
  type Item,
  type MatchItem,
  type MultipleItem,
  type NumericItem,
  type OrderItem,
  type Response,
  type SingleItem,
  type TrueFalseItem,
  UNITS,
  type VignetteItem,
} from '#src/quiz/quiz.ts'
import { rightResponse } from '#tests/fixtures/attempts.ts'

/** Few ids, so that rows, matches and options share them; `constructor` is a fair id and must do no harm. */
const id = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[a-d][a-d0-3]$/u) },
  fc.constantFrom('constructor', '112', 'a'),
)
const ids = (minLength: number, maxLength: number) => fc.uniqueArray(id, { minLength, maxLength })

const base = fc.record({
  id: fc.constant('any'),
  outcome: fc.constant('hear'),
  lesson: fc.constant('talk'),
  mustPass: fc.boolean(),
  claims: fc.constant<readonly string[]>(['firm']),
})
const situation = fc.boolean()
const choice = ids(3, 4).chain((options) =>
  fc.record({ options: fc.constant(options), key: fc.constantFrom(...options) }),
)

const anySingle: fc.Arbitrary<SingleItem> = fc
  .tuple(base, situation, choice)
  .map(([all, told, one]) => ({ ...all, kind: 'single', situation: told, ...one }))

const anyMultiple: fc.Arbitrary<MultipleItem> = fc
  .tuple(base, situation, ids(3, 7))
  .chain(([all, told, options]) =>
    fc
      .subarray(options, { minLength: 1, maxLength: options.length - 1 })
      .map((keys) => ({ ...all, kind: 'multiple', situation: told, options, keys })),
  )

/** Pairs that may change places are neighbours, and no step stands in two of them. */
function pairsOf(steps: readonly string[], wanted: readonly boolean[]): [string, string][] {
  const pairs: [string, string][] = []
  for (let at = 0; at + 1 < steps.length; at += 1) {
    if (!wanted[at]) continue
    pairs.push([steps[at]!, steps[at + 1]!])
    at += 1
  }
  return pairs
}

const anyOrder: fc.Arbitrary<OrderItem> = fc
  .tuple(base, situation, ids(4, 6), fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }))
  .map(([all, told, steps, wanted]) => ({
    ...all,
    kind: 'order',
    situation: told,
    steps,
    eitherWay: pairsOf(steps, wanted),
  }))

const anyMatch: fc.Arbitrary<MatchItem> = fc
  .tuple(base, situation, ids(4, 6), ids(7, 8), fc.string())
  .map(([all, told, rows, matches, seed]) => ({
    ...all,
    kind: 'match',
    situation: told,
    rows: rows.map((row, at) => ({ id: row, key: matches[at]! })),
    matches: shuffle(matches, randomFrom(seed)),
  }))

const anyTrueFalse: fc.Arbitrary<TrueFalseItem> = fc
  .tuple(base, fc.boolean(), choice)
  .map(([all, verdict, { options, key }]) => ({ ...all, kind: 'trueFalse', verdict, reasons: options, key }))

const anyVignette: fc.Arbitrary<VignetteItem> = fc
  .tuple(
    base,
    fc.uniqueArray(fc.tuple(id, choice), { minLength: 1, maxLength: 3, selector: ([name]) => name }),
  )
  .map(([all, questions]) => ({
    ...all,
    kind: 'vignette',
    questions: questions.map(([name, one]) => ({ id: name, ...one })),
  }))

/** Ranges one above the other, in an order of chance: the first is right, the others are other units. */
const anyNumeric: fc.Arbitrary<NumericItem> = fc
  .tuple(
    base,
    situation,
    fc.shuffledSubarray([...UNITS], { minLength: 1, maxLength: 3 }),
    fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 6, maxLength: 6 }),
    fc.string(),
  )
  .map(([all, told, units, steps, seed]) => {
    const bounds = steps.map((_, at) => steps.slice(0, at + 1).reduce((sum, step) => sum + step, -1))
    const ranges = shuffle(
      units.map((_, at): [number, number] => [bounds[2 * at]!, bounds[2 * at + 1]!]),
      randomFrom(seed),
    )
    const [unit = 'days', ...others] = units
    return {
      ...all,
      kind: 'numeric',
      situation: told,
      unit,
      range: ranges[0]!,
      confused: others.map((other, at) => ({ unit: other, range: ranges[at + 1]! })),
    }
  })

/** Sound items of all seven kinds. */
export const anyItem: fc.Arbitrary<Item> = fc.oneof(
  anySingle,
  anyMultiple,
  anyOrder,
  anyMatch,
  anyTrueFalse,
  anyVignette,
  anyNumeric,
)

/** Every id that the item has, as the answer to it may name it. */
function ownIds(item: Item): readonly string[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return item.options
    case 'order':
      return item.steps
    case 'match':
      return [...item.rows.map((row) => row.id), ...item.matches]
    case 'trueFalse':
      return item.reasons
    case 'vignette':
      return item.questions.flatMap((question) => [question.id, ...question.options])
    case 'numeric':
      return ['a']
  }
}

/** Rows or questions each with one of its own choices. */
function anyPairs(choices: readonly (readonly [string, readonly string[]])[]) {
  return fc
    .tuple(...choices.map(([name, options]) => fc.tuple(fc.constant(name), fc.constantFrom(...options))))
    .chain((pairs) => fc.shuffledSubarray(pairs))
    .map((pairs) => Object.fromEntries(pairs))
}

/** An answer such as the page gives: the item's own kind and ids. */
function anyHonest(item: Item): fc.Arbitrary<Response> {
  switch (item.kind) {
    case 'single':
      return fc.constantFrom(...item.options).map((option) => ({ kind: 'single', option }))
    case 'multiple':
      return fc.shuffledSubarray([...item.options]).map((options) => ({ kind: 'multiple', options }))
    case 'order':
      return fc
        .shuffledSubarray([...item.steps], { minLength: item.steps.length })
        .map((steps) => ({ kind: 'order', steps }))
    case 'match':
      return anyPairs(item.rows.map((row) => [row.id, item.matches])).map((pairs) => ({
        kind: 'match',
        pairs,
      }))
    case 'trueFalse':
      return fc
        .tuple(fc.boolean(), fc.constantFrom(...item.reasons))
        .map(([verdict, reason]) => ({ kind: 'trueFalse', verdict, reason }))
    case 'vignette':
      return anyPairs(item.questions.map((question) => [question.id, question.options])).map((answers) => ({
        kind: 'vignette',
        answers,
      }))
    case 'numeric': {
      const edges = [item.range, ...item.confused.map(({ range }) => range)].flat()
      return fc
        .oneof(fc.constantFrom(...edges), fc.double({ min: -5, max: 320, noNaN: true }))
        .map((value) => ({ kind: 'numeric', value }))
    }
  }
}

/** An answer of any kind, out of the item's ids and others: an old record, or a damaged one. */
function anyDamaged(item: Item): fc.Arbitrary<Response> {
  const any = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ownIds(item)) }, id, fc.string())
  const table = fc.dictionary(any, any)
  return fc.oneof(
    fc.record({ kind: fc.constant('single' as const), option: any }),
    fc.record({ kind: fc.constant('multiple' as const), options: fc.array(any) }),
    fc.record({ kind: fc.constant('order' as const), steps: fc.array(any) }),
    fc.record({ kind: fc.constant('match' as const), pairs: table }),
    fc.record({ kind: fc.constant('trueFalse' as const), verdict: fc.boolean(), reason: any }),
    fc.record({ kind: fc.constant('vignette' as const), answers: table }),
    fc.record({ kind: fc.constant('numeric' as const), value: fc.double() }),
  )
}

/** An answer to the item: as the page gives it, fully right, or damaged. */
export function anyResponseTo(item: Item): fc.Arbitrary<Response> {
  return fc.oneof(
    { weight: 3, arbitrary: anyHonest(item) },
    { weight: 1, arbitrary: fc.constant(rightResponse(item)) },
    { weight: 2, arbitrary: anyDamaged(item) },
  )
}

/** The same item with every list in another order, but for the steps, whose order is the answer. */
export function itemInOtherOrder(item: Item, seed: string): Item {
  const random = randomFrom(seed)
  switch (item.kind) {
    case 'single':
      return { ...item, options: shuffle(item.options, random) }
    case 'multiple':
      return { ...item, options: shuffle(item.options, random), keys: shuffle(item.keys, random) }
    case 'order':
      return { ...item, eitherWay: shuffle(item.eitherWay, random) }
    case 'match':
      return { ...item, rows: shuffle(item.rows, random), matches: shuffle(item.matches, random) }
    case 'trueFalse':
      return { ...item, reasons: shuffle(item.reasons, random) }
    case 'vignette': {
      const mixed = item.questions.map((one) => ({ ...one, options: shuffle(one.options, random) }))
      return { ...item, questions: shuffle(mixed, random) }
    }
    case 'numeric':
      return { ...item, confused: shuffle(item.confused, random) }
  }
}

/** The same response told in another order, but for steps, whose order is the answer. */
export function responseInOtherOrder(response: Response, seed: string): Response {
  const random = randomFrom(seed)
  const mixed = (table: Readonly<Record<string, string>>) =>
    Object.fromEntries(shuffle(Object.entries(table), random))
  switch (response.kind) {
    case 'multiple':
      return { ...response, options: shuffle(response.options, random) }
    case 'match':
      return { ...response, pairs: mixed(response.pairs) }
    case 'vignette':
      return { ...response, answers: mixed(response.answers) }
    case 'single':
    case 'order':
    case 'trueFalse':
    case 'numeric':
      return response
  }
}
