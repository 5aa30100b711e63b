import type { Attempt } from '#src/quiz/attempt.ts'
import type { Item, Quiz } from '#src/quiz/quiz.ts'
import type { Claim } from '#src/sources/claim.ts'
import { needsRecheck } from '#src/sources/needs-recheck.ts'

/** Guides of good practice are no law: a lesson marks them as being re-checked, but their items stay. */
function overdueLaw(claims: readonly Claim[], today: string): ReadonlySet<string> {
  const overdue = claims.filter((claim) => claim.confidence !== 'practice' && needsRecheck(claim, today))
  return new Set(overdue.map(({ id }) => id))
}

const restsOn = (item: Item, overdue: ReadonlySet<string>) => item.claims.some((claim) => overdue.has(claim))

/**
 * The items that may be asked on `today` (ISO day): those whose law is past its review date wait until someone has
 * read it again (DESIGN, "Law is taught as of a date").
 */
export function quizToAsk(quiz: Quiz, claims: readonly Claim[], today: string): Quiz {
  const overdue = overdueLaw(claims, today)
  return { ...quiz, items: quiz.items.filter((item) => !restsOn(item, overdue)) }
}

/** The items that are asked of a reader of that form: the short one leaves out what only the full one teaches. */
export function quizInForm(quiz: Quiz, form: 'full' | 'short'): Quiz {
  if (form === 'full') return quiz
  const items = quiz.items.filter((item) => item.form === undefined)
  // An outcome of which nothing is left is not the reader's: a check before the module must not wait for it.
  return {
    ...quiz,
    items,
    outcomes: quiz.outcomes.filter((outcome) => items.some((item) => item.outcome === outcome)),
  }
}

/** True while too few items may be asked: a test of those that are left would say nothing. */
export function isClosed(asked: Quiz): boolean {
  return asked.items.length < asked.draw
}

/**
 * An attempt without the unanswered items that may not be asked now, so that it can be finished. What it was drawn with
 * stays known (`drawn`): one of which little is left counts for nothing (`isWhole`).
 */
export function attemptToAsk(attempt: Attempt, asked: Quiz): Attempt {
  const answered = new Set(attempt.answers.map(({ item }) => item))
  const open = new Set(asked.items.map(({ id }) => id))
  return { ...attempt, items: attempt.items.filter((id) => answered.has(id) || open.has(id)) }
}
