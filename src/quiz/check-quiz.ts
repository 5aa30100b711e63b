import { assertNever } from '#src/lib/assert-never.ts'
import { checkIds } from '#src/lib/check-ids.ts'
import type { Problem } from '#src/lib/problem.ts'
import { checkItem, checkSize, oneOf } from '#src/quiz/check-item.ts'
import type { Item, MatchItem, NumericItem, Quiz } from '#src/quiz/quiz.ts'
import type { Claim } from '#src/sources/claim.ts'

type Known = {
  claims: readonly Claim[]
  facts: ReadonlySet<string>
  /** Outcomes and lessons of the quiz's module, by id. */
  outcomes: readonly string[]
  lessons: ReadonlySet<string>
}

/** One item says little about an outcome, and a second attempt needs another one to ask. */
const ITEMS_PER_OUTCOME = 2

/** Every fault of a bank against itself, its module and the registers, gathered; an empty list means sound. */
export function checkQuiz(quiz: Quiz, known: Known): readonly Problem[] {
  const at = `quiz ${quiz.id}`
  return [
    ...checkOutcomes(`${at} › outcomes`, quiz, known.outcomes),
    ...checkDraw(`${at} › draw`, quiz),
    ...checkItemIds(`${at} › items`, quiz),
    ...checkInstead(`${at} › insteadOfCase`, quiz),
    ...quiz.items.flatMap((item) =>
      checkItem(`${at} › item ${item.id}`, item, { ...known, outcomes: quiz.outcomes }),
    ),
  ]
}

function checkOutcomes(where: string, { outcomes, items }: Quiz, ofModule: readonly string[]): Problem[] {
  const strange = outcomes.filter((outcome) => !ofModule.includes(outcome))
  const missing = ofModule.filter((outcome) => !outcomes.includes(outcome))
  const sizes = outcomes.map((outcome) => ({
    outcome,
    size: items.filter((item) => item.outcome === outcome).length,
  }))
  return [
    ...checkIds(where, outcomes),
    ...strange.map((id) => ({ where, what: `"${id}" is not an outcome of the module; correct the id` })),
    ...missing.map((id) => ({ where, what: `"${id}" of the module is missing; add it and its items` })),
    ...sizes
      .filter(({ size }) => size < ITEMS_PER_OUTCOME)
      .map(({ outcome, size }) => ({
        where,
        what: `"${outcome}" has ${size} of at least ${ITEMS_PER_OUTCOME} items; write what is missing`,
      })),
  ]
}

function checkDraw(where: string, { draw, items, outcomes }: Quiz): Problem[] {
  if (draw > items.length)
    return [{ where, what: `${draw} is more than the ${items.length} items; lower it or write more items` }]
  if (draw < outcomes.length)
    return [
      { where, what: `${draw} is less than one item for each of ${outcomes.length} outcomes; raise it` },
    ]
  return []
}

function checkItemIds(where: string, { items, retired }: Quiz): readonly Problem[] {
  const ids = items.map(({ id }) => id)
  const reused = [...new Set(ids)].filter((id) => retired.includes(id))
  return [
    ...checkIds(where, ids),
    ...reused.map((id) => ({
      where,
      what: `"${id}" is retired and its old answers would count here; give the item a new id`,
    })),
  ]
}

/** A set that stands in for a case: long enough to be worth the same, short enough to be a kindness. */
const INSTEAD = { min: 4, max: 6 } as const

function checkInstead(where: string, { insteadOfCase, items }: Quiz): readonly Problem[] {
  const ids = items.map(({ id }) => id)
  return Object.entries(insteadOfCase).flatMap(([scenario, set]) => [
    ...checkSize(`${where} › ${scenario} › items`, set, INSTEAD),
    ...oneOf(`${where} › ${scenario} › items`, set, ids),
  ])
}

/** The base keys that the quiz's namespace has to hold, and no others (the shape of each kind: `quiz.ts`). */
export function quizWords(quiz: Quiz): readonly string[] {
  return quiz.items.flatMap((item) => itemWords(item).map((word) => `${item.id}.${word}`))
}

function itemWords(item: Item): readonly string[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return [...stemWords(item), ...choiceWords('options', item.options)]
    case 'order':
      return [...stemWords(item), ...choiceWords('steps', item.steps)]
    case 'match':
      return [...stemWords(item), ...matchWords(item)]
    case 'trueFalse':
      return [
        'statement',
        'verdict.true.feedback',
        'verdict.false.feedback',
        ...choiceWords('reasons', item.reasons),
      ]
    case 'vignette':
      return [
        'situation',
        ...item.questions.flatMap(({ id, options }) => [
          `questions.${id}.stem`,
          ...choiceWords(`questions.${id}.options`, options),
        ]),
      ]
    case 'numeric':
      return [...stemWords(item), ...numericWords(item)]
    default:
      return assertNever(item)
  }
}

function stemWords({ situation }: { situation: boolean }): readonly string[] {
  return situation ? ['situation', 'stem'] : ['stem']
}

function choiceWords(at: string, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => [`${at}.${id}.text`, `${at}.${id}.feedback`])
}

function matchWords({ rows, matches }: MatchItem): readonly string[] {
  const keys = rows.map(({ key }) => key)
  const spares = matches.filter((match) => !keys.includes(match))
  return [
    ...choiceWords(
      'rows',
      rows.map(({ id }) => id),
    ),
    ...matches.map((match) => `matches.${match}.text`),
    ...spares.map((match) => `matches.${match}.feedback`),
  ]
}

function numericWords({ range, confused }: NumericItem): readonly string[] {
  return [
    'answer.text',
    'answer.feedback',
    ...(range[0] > 0 ? ['below.feedback'] : []),
    'above.feedback',
    ...confused.map(({ unit }) => `confused.${unit}.feedback`),
  ]
}
