import { assertNever } from '#src/lib/assert-never.ts'
import type { Item, MatchItem, Response, Sureness } from '#src/quiz/quiz.ts'
import { typedNumber } from '#src/quiz/typed-number.ts'

/** What the learner has put on the screen so far, before checking; ids only, so a language switch changes nothing. */
export type Draft = {
  chosen: readonly string[]
  /** Steps as they stand; rows of a match item as they are shown. */
  order: readonly string[]
  /** True once a step was moved: an order that nobody touched is nobody's answer. */
  moved: boolean
  verdict: boolean | null
  /** Answers by question of a vignette, or matches by row. */
  answers: Readonly<Record<string, string>>
  /** As typed; it becomes a number when it is checked, and the text is never kept. */
  typed: string
  /** Null until the learner says it: nothing is said for them. */
  sureness: Sureness | null
}

/** An untouched draft; steps and rows start in the shuffled `order`. */
export function emptyDraft(order: readonly string[]): Draft {
  return { chosen: [], order, moved: false, verdict: null, answers: {}, typed: '', sureness: null }
}

/** What is told when an answer is checked. */
export type Given = { response: Response; sureness: Sureness }

/** The draft as an answer to `item`, with how sure it is; undefined while something is still missing. */
export function givenBy(item: Item, draft: Draft): Given | undefined {
  const { sureness } = draft
  return sureness === null || missingOf(item, draft).length > 0
    ? undefined
    : { response: responseOf(item, draft), sureness }
}

function responseOf(item: Item, draft: Draft): Response {
  const [first = ''] = draft.chosen
  switch (item.kind) {
    case 'single':
      return { kind: 'single', option: first }
    case 'multiple':
      return { kind: 'multiple', options: draft.chosen }
    case 'order':
      return { kind: 'order', steps: draft.order }
    case 'match':
      return { kind: 'match', pairs: draft.answers }
    case 'trueFalse':
      return { kind: 'trueFalse', verdict: draft.verdict ?? false, reason: first }
    case 'vignette':
      return { kind: 'vignette', answers: draft.answers }
    case 'numeric':
      return { kind: 'numeric', value: typedNumber(draft.typed) ?? 0 }
    default:
      return assertNever(item)
  }
}

/** The part of an answer that says how sure it is. No row or question can have this name. */
export const SURENESS_PART = 'how sure'

/**
 * Something that an answer still lacks. `part` names it: a row, a question, the verdict, how sure it is; null for the
 * answer itself.
 * `control` is the id of the first control that gives it, where an error message leads.
 */
export type Missing = { part: string | null; control: string }

/** What `draft` still lacks, in the order of the page; empty when it can be checked. */
export function missingOf(item: Item, draft: Draft): readonly Missing[] {
  const unsaid = { part: SURENESS_PART, control: `${surenessControl(item.id)}-0` }
  return [...missingAnswer(item, draft), ...(draft.sureness === null ? [unsaid] : [])]
}

function missingAnswer(item: Item, draft: Draft): readonly Missing[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return draft.chosen.length === 0 ? [{ part: null, control: `${item.id}-0` }] : []
    case 'order':
      return draft.moved ? [] : [{ part: null, control: `${item.id}-0` }]
    case 'match':
      return unanswered(asShown(item, draft), draft).map((row) => ({
        part: row,
        control: `${rowControl(item.id, row)}-0`,
      }))
    case 'trueFalse':
      return [
        ...(draft.verdict === null ? [{ part: 'verdict', control: `${item.id}-verdict-0` }] : []),
        ...(draft.chosen.length === 0 ? [{ part: null, control: `${item.id}-0` }] : []),
      ]
    case 'vignette':
      return unanswered(
        item.questions.map(({ id }) => id),
        draft,
      ).map((question) => ({ part: question, control: `${questionControl(item.id, question)}-0` }))
    case 'numeric':
      return typedNumber(draft.typed) === null ? [{ part: null, control: `${item.id}-0` }] : []
    default:
      return assertNever(item)
  }
}

/** Rows in the order of the page, which the draft was begun with. */
function asShown({ rows }: MatchItem, { order }: Draft): readonly string[] {
  return rows.map(({ id }) => id).sort((a, b) => order.indexOf(a) - order.indexOf(b))
}

/** The name that the radios of one row of a match item share on the page. */
export function rowControl(item: string, row: string): string {
  return `${item}-row-${row}`
}

/** The name that the radios of one question of a vignette share on the page. */
export function questionControl(item: string, question: string): string {
  return `${item}-question-${question}`
}

/** The name that the radios of how sure an answer is share on the page. */
export function surenessControl(item: string): string {
  return `${item}-sure`
}

function unanswered(ids: readonly string[], draft: Draft): readonly string[] {
  return ids.filter((id) => (draft.answers[id] ?? '') === '')
}

/** The order after moving the step at `from` by one place; unchanged at either end. */
export function movedOrder(order: readonly string[], from: number, by: -1 | 1): readonly string[] {
  const to = from + by
  const moving = order[from]
  const other = order[to]
  if (moving === undefined || other === undefined) return order
  return order.map((step, at) => (at === from ? other : at === to ? moving : step))
}
