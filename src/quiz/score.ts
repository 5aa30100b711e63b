import { assertNever } from '#src/lib/assert-never.ts'
import type {
  Item,
  MatchItem,
  MultipleItem,
  NumberRange,
  NumericItem,
  OrderItem,
  Response,
  Unit,
  VignetteItem,
} from '#src/quiz/quiz.ts'

/** How far an answer goes; a must-pass item has to be `right`. */
export type Grade = 'right' | 'partly' | 'notYet'

/** What an item can earn: 1, or 1 for each question of a vignette, whose score is their sum (practice.md C.1). */
export function maxPoints(item: Item): number {
  return item.kind === 'vignette' ? item.questions.length : 1
}

/**
 * The points of a response, from 0 to `maxPoints(item)`, by the rules of practice.md C.1. Sureness and the order in
 * which options were shown play no part. A response of another kind, or one that names an id the item does not have
 * (an old record, a damaged one), earns 0 and never throws.
 */
export function scoreResponse(item: Item, response: Response): number {
  switch (item.kind) {
    case 'single':
      return response.kind === 'single' && response.option === item.key ? 1 : 0
    case 'multiple':
      return response.kind === 'multiple' ? scoreMultiple(item, response.options) : 0
    case 'order':
      return response.kind === 'order' ? scoreOrder(item, response.steps) : 0
    case 'match':
      return response.kind === 'match' ? scoreMatch(item, response.pairs) : 0
    case 'trueFalse':
      // The verdict alone is a coin toss; only verdict and reason together show that the point was understood.
      return response.kind === 'trueFalse' &&
        response.verdict === item.verdict &&
        response.reason === item.key
        ? 1
        : 0
    case 'vignette':
      return response.kind === 'vignette' ? scoreVignette(item, response.answers) : 0
    case 'numeric':
      return response.kind === 'numeric' ? scoreNumeric(item, response.value) : 0
    default:
      return assertNever(item)
  }
}

/** `right` for every point the item has, `notYet` for none, `partly` between. */
export function gradeOf(item: Item, response: Response): Grade {
  const points = scoreResponse(item, response)
  if (points === 0) return 'notYet'
  return points === maxPoints(item) ? 'right' : 'partly'
}

/** Hits less false picks, as a share of the keys, so that ticking everything earns nothing or little. */
function scoreMultiple(item: MultipleItem, given: readonly string[]): number {
  const picks = [...new Set(given)]
  if (item.keys.length === 0 || picks.some((pick) => !item.options.includes(pick))) return 0
  const hits = picks.filter((pick) => item.keys.includes(pick)).length
  const falsePicks = picks.length - hits
  return Math.max(0, (hits - falsePicks) / item.keys.length)
}

/**
 * The share of neighbours, in the learner's order, that stand the right way round; an `eitherWay` pair does so both
 * ways. All of them do exactly when the order is the right one but for swapped `eitherWay` neighbours.
 */
function scoreOrder(item: OrderItem, given: readonly string[]): number {
  const pairs = item.steps.length - 1
  const complete = given.length === item.steps.length && item.steps.every((step) => given.includes(step))
  if (pairs < 1 || !complete) return 0
  const rightWay = given.filter((step, at) => {
    const before = given[at - 1]
    return before !== undefined && mayPrecede(item, before, step)
  })
  return rightWay.length / pairs
}

function mayPrecede(item: OrderItem, before: string, after: string): boolean {
  return (
    item.steps.indexOf(before) < item.steps.indexOf(after) ||
    item.eitherWay.some((pair) => pair.includes(before) && pair.includes(after))
  )
}

/** Each question stands on its own: a wrong first answer never costs the points of the next one. */
function scoreVignette(item: VignetteItem, answers: Readonly<Record<string, string>>): number {
  const known = Object.entries(answers).every(([id, option]) =>
    item.questions.some((question) => question.id === id && question.options.includes(option)),
  )
  return known ? item.questions.filter(({ id, key }) => answers[id] === key).length : 0
}

/** Right pairs as a share of the rows. */
function scoreMatch({ rows, matches }: MatchItem, pairs: Readonly<Record<string, string>>): number {
  const known = Object.entries(pairs).every(
    ([id, match]) => rows.some((row) => row.id === id) && matches.includes(match),
  )
  if (rows.length === 0 || !known) return 0
  return rows.filter(({ id, key }) => pairs[id] === key).length / rows.length
}

/** What a limit is worth that is known, but counted in another unit (practice.md C.1, numeric range). */
const CONFUSED_UNIT_POINTS = 0.5

/** Where a typed number stands: in the range, in it if read in another unit, or to one side. */
export type NumberStanding = { at: 'in' | 'below' | 'above' } | { at: 'confused'; unit: Unit }

/** Where `value` stands for the item; a number that is none (damaged) stands above and earns nothing. */
export function numberStanding(item: NumericItem, value: number): NumberStanding {
  if (isIn(item.range, value)) return { at: 'in' }
  const confused = item.confused.find(({ range }) => isIn(range, value))
  if (confused) return { at: 'confused', unit: confused.unit }
  return { at: value < item.range[0] ? 'below' : 'above' }
}

function isIn([lowest, highest]: NumberRange, value: number): boolean {
  return value >= lowest && value <= highest
}

function scoreNumeric(item: NumericItem, value: number): number {
  const { at } = numberStanding(item, value)
  if (at === 'in') return 1
  return at === 'confused' ? CONFUSED_UNIT_POINTS : 0
}
