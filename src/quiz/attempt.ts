import { ENOUGH_LEFT } from '#src/quiz/constants.ts'
import type { Item, Quiz, Response, Sureness } from '#src/quiz/quiz.ts'
import { gradeOf } from '#src/quiz/score.ts'

/** One checked item of an attempt. Only the first answer to an item counts; `foldFacts` leaves any later one out. */
export type Answer = {
  item: string
  response: Response
  sureness: Sureness
  /** When it was checked (ISO, UTC), by the clock of the device; only the spacing of reviews reads it (`review.ts`). */
  at: string
  /** Its place among everything the learner did (the counter of its record): decides what came before what. */
  counter: number
}

/** What an attempt is for. Only `quiz` counts for the pass. */
export type Purpose =
  | { kind: 'quiz' }
  /** Before the module: shows what can be skipped, and what the module then added. */
  | { kind: 'preCheck' }
  /** A pack of spaced review; `standsFor` tells for which missed item each item was asked. */
  | { kind: 'review'; standsFor: Readonly<Record<string, string>> }
  /** Instead of a case that somebody would rather not play. */
  | { kind: 'insteadOfCase'; scenario: string }

/** One try at a bank: which items were drawn, in which order, and what was answered so far. */
export type Attempt = {
  id: string
  purpose: Purpose
  /** Decides the order of options; stored, so that a reload changes nothing. */
  seed: string
  items: readonly string[]
  /** How many items it began with; `items` may have become fewer (withdrawn, or their law being read again). */
  drawn: number
  answers: readonly Answer[]
}

/** The answer that counts for an item, which is the first one; undefined while there is none. */
export function answerTo(attempt: Attempt, item: string): Answer | undefined {
  return attempt.answers.find((answer) => answer.item === item)
}

/** The first item that is not answered yet; null when none is left. */
export function nextItem(attempt: Attempt): string | null {
  return attempt.items.find((item) => answerTo(attempt, item) === undefined) ?? null
}

/** True once every item is answered; an attempt without items never is. */
export function isFinished(attempt: Attempt): boolean {
  return attempt.items.length > 0 && nextItem(attempt) === null
}

/**
 * The attempt as it counts today: without items that the bank no longer has (retired, or their law being re-checked)
 * and without answers to items that were not drawn.
 */
export function attemptInBank(quiz: Quiz, attempt: Attempt): Attempt {
  const known = new Set(quiz.items.map((item) => item.id))
  const items = [...new Set(attempt.items)].filter((item) => known.has(item))
  return { ...attempt, items, answers: attempt.answers.filter((answer) => items.includes(answer.item)) }
}

/** Every answer of these attempts with the purpose it was given for, in the order in which they were given. */
export function answersInOrder(
  attempts: readonly Attempt[],
): readonly { answer: Answer; purpose: Purpose }[] {
  return attempts
    .flatMap(({ answers, purpose }) => answers.map((answer) => ({ answer, purpose })))
    .sort((a, b) => a.answer.counter - b.answer.counter)
}

/** True while enough of what was drawn is left for the attempt to say something. */
export function isWhole({ items, drawn }: Attempt): boolean {
  return items.length >= drawn * ENOUGH_LEFT
}

/** The attempts for one purpose, in their order. */
export function attemptsFor(kind: Purpose['kind'], attempts: readonly Attempt[]): readonly Attempt[] {
  return attempts.filter(({ purpose }) => purpose.kind === kind)
}

/** The attempt to go on with: the last of those given, while it is unfinished. */
export function openAttempt(attempts: readonly Attempt[]): Attempt | null {
  const newest = attempts.at(-1)
  return newest && !isFinished(newest) ? newest : null
}

/**
 * The must-pass items of the bank that no finished attempt at the quiz has answered fully right, in the order of the bank.
 * Once right is enough. An attempt that was left half-way does not count, here and in the pass alike: otherwise an
 * item could be left out of the next draw and yet still be missing.
 */
export function mustPassLeft(quiz: Quiz, attempts: readonly Attempt[]): readonly string[] {
  const finished = attemptsFor('quiz', attempts)
    .map((attempt) => attemptInBank(quiz, attempt))
    .filter((attempt) => isFinished(attempt) && isWhole(attempt))
  return quiz.items
    .filter((item) => item.mustPass && !finished.some((attempt) => isRight(item, answerTo(attempt, item.id))))
    .map((item) => item.id)
}

/** True for an answer that earns every point of its item. */
export function isRight(item: Item, answer: Answer | undefined): boolean {
  return answer !== undefined && gradeOf(item, answer.response) === 'right'
}
