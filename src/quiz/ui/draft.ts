import type { Item, Response, Sureness } from '#src/quiz/quiz.ts'

/** What the learner has put on the screen so far, before checking; ids only, so a language switch changes nothing. */
export type Draft = {
  chosen: readonly string[]
  order: readonly string[]
  verdict: boolean | null
  answers: Readonly<Record<string, string>>
  sureness: Sureness
}

/** An untouched draft; steps to order start in the shuffled `order`. */
export function emptyDraft(order: readonly string[]): Draft {
  return { chosen: [], order, verdict: null, answers: {}, sureness: 'fairly' }
}

/** The draft as an answer to `item`, or undefined while something is still missing. */
export function responseOf(item: Item, draft: Draft): Response | undefined {
  const [first] = draft.chosen
  switch (item.kind) {
    case 'single':
      return first === undefined ? undefined : { kind: 'single', option: first }
    case 'multiple':
      return first === undefined ? undefined : { kind: 'multiple', options: draft.chosen }
    case 'order':
      return { kind: 'order', steps: draft.order }
    case 'trueFalse':
      if (first === undefined || draft.verdict === null) return undefined
      return { kind: 'trueFalse', verdict: draft.verdict, reason: first }
    case 'vignette':
      return item.questions.every((question) => draft.answers[question.id] !== undefined)
        ? { kind: 'vignette', answers: draft.answers }
        : undefined
  }
}

/** The order after moving the step at `from` by one place; unchanged at either end. */
export function movedOrder(order: readonly string[], from: number, by: -1 | 1): readonly string[] {
  const to = from + by
  const moving = order[from]
  const other = order[to]
  if (moving === undefined || other === undefined) return order
  return order.map((step, at) => (at === from ? other : at === to ? moving : step))
}
