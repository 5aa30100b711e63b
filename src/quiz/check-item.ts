import { assertNever } from '#src/lib/assert-never.ts'
import { checkIds } from '#src/lib/check-ids.ts'
import type { Problem } from '#src/lib/problem.ts'
import type {
  Item,
  MatchItem,
  MultipleItem,
  NumberRange,
  NumericItem,
  OrderItem,
  VignetteItem,
} from '#src/quiz/quiz.ts'
import type { Claim } from '#src/sources/claim.ts'

/** What an item may name: the outcomes of its bank, the lessons of its module, and the registers. */
type Known = {
  claims: readonly Claim[]
  facts: ReadonlySet<string>
  outcomes: readonly string[]
  lessons: ReadonlySet<string>
}

/** One best act among three or four (practice.md C.1, single choice; also reasons and the questions of a case). */
const CHOICES = { min: 3, max: 4 } as const
/** Fewer cannot hold two right options and one to leave alone. */
const SET = { min: 3, max: Infinity } as const
/** Steps of a procedure (practice.md C.1, order the steps). */
const STEPS = { min: 4, max: 6 } as const
/** Rows of a match item; the matches are one more (practice.md C.1, match). */
const ROWS = { min: 4, max: 6 } as const
/** Linked questions of a case (practice.md C.1, case vignette). */
const QUESTIONS = { min: 1, max: 3 } as const

/** Every fault of one item, gathered; `at` begins the place, for example `quiz m2 › item first-hour`. */
export function checkItem(at: string, item: Item, known: Known): readonly Problem[] {
  return [
    ...oneOf(`${at} › outcome`, [item.outcome], known.outcomes),
    ...oneOf(`${at} › lesson`, [item.lesson], [...known.lessons]),
    ...checkGrounds(at, item, known),
    ...checkKind(at, item),
  ]
}

function checkKind(at: string, item: Item): readonly Problem[] {
  switch (item.kind) {
    case 'single':
      return checkChoice(at, 'options', item.options, item.key)
    case 'multiple':
      return checkMultiple(at, item)
    case 'order':
      return checkOrder(at, item)
    case 'match':
      return checkMatch(at, item)
    case 'trueFalse':
      return checkChoice(at, 'reasons', item.reasons, item.key)
    case 'vignette':
      return checkVignette(at, item)
    case 'numeric':
      return checkNumeric(at, item)
    default:
      return assertNever(item)
  }
}

function checkChoice(at: string, list: string, ids: readonly string[], key: string): Problem[] {
  return [...checkSize(`${at} › ${list}`, ids, CHOICES), ...oneOf(`${at} › key`, [key], ids)]
}

function checkMultiple(at: string, { options, keys }: MultipleItem): readonly Problem[] {
  const where = `${at} › keys`
  const problems = [
    ...checkSize(`${at} › options`, options, SET),
    ...oneOf(where, keys, options),
    ...twice(where, keys),
  ]
  if (keys.length === 0) problems.push({ where, what: 'is empty; at least one option has to be right' })
  else if (options.every((option) => keys.includes(option)))
    problems.push({ where, what: 'holds every option; leave at least one that is not right' })
  return problems
}

/** A step in two pairs would leave three steps half free, and some of their orders right and others not. */
function checkOrder(at: string, { steps, eitherWay }: OrderItem): readonly Problem[] {
  const where = `${at} › eitherWay`
  const apart = eitherWay.filter(([one, other]) => {
    const places = [steps.indexOf(one), steps.indexOf(other)].sort((a, b) => a - b)
    const [from = -1, to = -1] = places
    return from < 0 || to - from !== 1
  })
  return [
    ...checkSize(`${at} › steps`, steps, STEPS),
    ...apart.map(([one, other]) => ({
      where,
      what: `"${one}" and "${other}" are not neighbours among the steps; correct the pair`,
    })),
    ...twice(where, eitherWay.flat()),
  ]
}

/** Two rows with one match, or no spare, would let the last pair be told by counting. */
function checkMatch(at: string, { rows, matches }: MatchItem): readonly Problem[] {
  const keys = rows.map(({ key }) => key)
  const spares = matches.filter((match) => !keys.includes(match))
  const where = `${at} › matches`
  return [
    ...checkSize(
      `${at} › rows`,
      rows.map(({ id }) => id),
      ROWS,
    ),
    ...checkIds(where, matches),
    ...rows.flatMap(({ id, key }) => oneOf(`${at} › rows › ${id} › key`, [key], matches)),
    ...twice(`${at} › rows › keys`, keys),
    ...(spares.length === 0 ? [{ where, what: 'all fit a row; add one that fits none' }] : []),
  ]
}

function checkNumeric(at: string, { unit, range, confused }: NumericItem): readonly Problem[] {
  const units = confused.map((one) => one.unit)
  const where = `${at} › confused`
  return [
    ...checkRange(`${at} › range`, range),
    ...confused.flatMap((one) => checkRange(`${where} › ${one.unit}`, one.range)),
    ...twice(where, units),
    ...(units.includes(unit) ? [{ where, what: `"${unit}" is the unit asked for; take it away` }] : []),
    ...confused
      .filter((one) => one.range[0] <= range[1] && range[0] <= one.range[1])
      .map((one) => ({
        where: `${where} › ${one.unit}`,
        what: 'overlaps the right range, so a right answer could not be told from it; part them',
      })),
  ]
}

function checkRange(where: string, [lowest, highest]: NumberRange): Problem[] {
  const sound = Number.isFinite(lowest) && Number.isFinite(highest) && 0 <= lowest && lowest <= highest
  return sound ? [] : [{ where, what: `${lowest} to ${highest} is no range from 0 up; correct it` }]
}

function checkVignette(at: string, { questions }: VignetteItem): readonly Problem[] {
  const where = `${at} › questions`
  return [
    ...checkSize(
      where,
      questions.map(({ id }) => id),
      QUESTIONS,
    ),
    ...questions.flatMap(({ id, options, key }) => checkChoice(`${where} › ${id}`, 'options', options, key)),
  ]
}

/**
 * What is secondary or our own reading is never must-pass and never the only ground of a right answer
 * (DESIGN, "Law is taught as of a date").
 */
function checkGrounds(at: string, item: Item, known: Known): readonly Problem[] {
  const where = `${at} › claims`
  const claims = item.claims.map((id) => known.claims.find((claim) => claim.id === id))
  const problems = [
    ...inRegister(where, item.claims, new Set(known.claims.map(({ id }) => id))),
    ...inRegister(`${at} › facts`, item.facts ?? [], known.facts),
    ...twice(where, item.claims),
  ]
  // Who reads the short form is never asked it, and so could never pass.
  if (item.mustPass && item.form === 'full')
    problems.push({
      where: `${at} › form`,
      what: 'is full, but the item must be passed in both forms; take one away',
    })
  if (claims.length === 0)
    problems.push({ where, what: 'is empty; name the claim that the right answer rests on' })
  // An unknown claim is a problem already, and corrected it may be the firm one.
  else if (claims.every((claim) => claim?.confidence === 'secondary' || claim?.confidence === 'reading'))
    problems.push({
      where,
      what: item.mustPass
        ? 'are all secondary or our own reading, too little for a must-pass item; add an official or practice claim'
        : 'are all secondary or our own reading; add an official or practice claim',
    })
  return problems
}

/** That a list holds from `min` to `max` ids, each an id and once. */
export function checkSize(
  where: string,
  ids: readonly string[],
  { min, max }: { min: number; max: number },
): Problem[] {
  const wanted = max === Infinity ? `at least ${min}` : `${min} to ${max}`
  const fits = ids.length >= min && ids.length <= max
  return [
    ...(fits ? [] : [{ where, what: `holds ${ids.length} where ${wanted} belong; add or take away` }]),
    ...checkIds(where, ids),
  ]
}

function twice(where: string, ids: readonly string[]): Problem[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => ({
    where,
    what: `"${id}" stands twice; take one away`,
  }))
}

/** That each id is one of `allowed`; `where` ends in the name of the field that is to be corrected. */
export function oneOf(where: string, ids: readonly string[], allowed: readonly string[]): Problem[] {
  const field = where.split(' › ').at(-1) ?? where
  return ids
    .filter((id) => !allowed.includes(id))
    .map((id) => ({ where, what: `"${id}" is not one of ${allowed.join(', ')}; correct the ${field}` }))
}

function inRegister(where: string, ids: readonly string[], known: ReadonlySet<string>): Problem[] {
  return ids
    .filter((id) => !known.has(id))
    .map((id) => ({ where, what: `"${id}" is not in the register; correct the id or add the record` }))
}
