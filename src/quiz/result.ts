import {
  answerTo,
  type Attempt,
  attemptInBank,
  attemptsFor,
  isFinished,
  isRight,
  isWhole,
  mustPassLeft,
  openAttempt,
} from '#src/quiz/attempt.ts'
import { PASS_MARK } from '#src/quiz/constants.ts'
import { shareOf, sumPoints } from '#src/quiz/points.ts'
import type { Item, Quiz } from '#src/quiz/quiz.ts'
import { type Grade, gradeOf, maxPoints, scoreResponse } from '#src/quiz/score.ts'

/** One outcome in an attempt. `share` and `lesson` are null where no item of the outcome was drawn. */
export type OutcomeResult = {
  outcome: string
  points: number
  max: number
  /** From 0 to 1. */
  share: number | null
  /** The lesson to go back to: that of the weakest item. */
  lesson: string | null
}

/** What one attempt has earned; of an unfinished one, so far, its unanswered items counting 0. */
export type AttemptResult = {
  points: number
  max: number
  /** From 0 to 1. */
  share: number
  /** This attempt by itself: finished, `PASS_MARK` reached, no must-pass item left. The module: `moduleStanding`. */
  passed: boolean
  /** Must-pass items of the bank answered fully right neither in this attempt nor in an earlier one, by id. */
  mustLeft: readonly string[]
  outcomes: readonly OutcomeResult[]
  /** How many items were answered fully right, partly right, and not yet. */
  grades: Readonly<Record<Grade, number>>
  /** Items answered "sure" and not fully right, by id: they come back first. */
  surelyNotYet: readonly string[]
  answered: number
  total: number
}

/** Where a learner stands with a quiz, told from every attempt. */
export type ModuleStanding = {
  passed: boolean
  /** The best share of a finished attempt, from 0 to 1; 0 before the first. */
  bestShare: number
  /** How many attempts are finished. */
  finished: number
  /** The attempt to go on with: the last one, while it is unfinished. */
  current: Attempt | null
  /** The last finished attempt. */
  last: Attempt | null
  /** Must-pass items that no finished attempt has answered fully right, by id, in the order of the bank. */
  mustLeft: readonly string[]
}

/** An item of an attempt with the points it earned; 0 while it is unanswered. */
type Scored = { item: Item; points: number; max: number }

function scoredItems(quiz: Quiz, attempt: Attempt): readonly Scored[] {
  return quiz.items
    .filter((item) => attempt.items.includes(item.id))
    .map((item) => {
      const answer = answerTo(attempt, item.id)
      return { item, points: answer ? scoreResponse(item, answer.response) : 0, max: maxPoints(item) }
    })
}

function total(scored: readonly Scored[]): { points: number; max: number; share: number } {
  const points = sumPoints(scored.map((one) => one.points))
  const max = sumPoints(scored.map((one) => one.max))
  return { points, max, share: shareOf(points, max) }
}

function gradesOf(quiz: Quiz, attempt: Attempt): AttemptResult['grades'] {
  const grades = { right: 0, partly: 0, notYet: 0 }
  for (const item of quiz.items) {
    const answer = answerTo(attempt, item.id)
    if (answer) grades[gradeOf(item, answer.response)] += 1
  }
  return grades
}

function outcomeResult(outcome: string, scored: readonly Scored[]): OutcomeResult {
  const own = scored.filter(({ item }) => item.outcome === outcome)
  const [weakest] = [...own].sort((a, b) => shareOf(a.points, a.max) - shareOf(b.points, b.max))
  const { points, max, share } = total(own)
  return { outcome, points, max, share: weakest ? share : null, lesson: weakest?.item.lesson ?? null }
}

/**
 * The result of one attempt, computed anew from the bank; items no longer in the bank are ignored. `earlier` are the
 * attempts before this one: a must-pass item that one of them settled is not asked for again.
 */
export function attemptResult(quiz: Quiz, attempt: Attempt, earlier: readonly Attempt[]): AttemptResult {
  const counted = attemptInBank(quiz, attempt)
  const scored = scoredItems(quiz, counted)
  const sum = total(scored)
  const rightHere = scored
    .filter(({ item }) => isRight(item, answerTo(counted, item.id)))
    .map(({ item }) => item.id)
  const mustLeft = mustPassLeft(quiz, earlier).filter((id) => !rightHere.includes(id))
  return {
    ...sum,
    passed: isFinished(counted) && isWhole(counted) && sum.share >= PASS_MARK && mustLeft.length === 0,
    mustLeft,
    outcomes: quiz.outcomes.map((outcome) => outcomeResult(outcome, scored)),
    grades: gradesOf(quiz, counted),
    surelyNotYet: counted.items.filter(
      (id) => answerTo(counted, id)?.sureness === 'sure' && !rightHere.includes(id),
    ),
    answered: counted.items.filter((id) => answerTo(counted, id) !== undefined).length,
    total: counted.items.length,
  }
}

/** How many outcomes went up, stayed and went down, by their share; an outcome that one of both did not ask is left out. */
export type Change = { up: number; same: number; down: number }

/** What has changed from the check before the module to another attempt. */
export function changeSince(before: AttemptResult, after: AttemptResult): Change {
  const shareBefore = new Map(before.outcomes.map(({ outcome, share }) => [outcome, share]))
  const steps = after.outcomes.flatMap(({ outcome, share }) => {
    const earlier = shareBefore.get(outcome) ?? null
    return share === null || earlier === null ? [] : [share - earlier]
  })
  return {
    up: steps.filter((step) => step > 0).length,
    same: steps.filter((step) => step === 0).length,
    down: steps.filter((step) => step < 0).length,
  }
}

/**
 * Where a learner stands; `attempts` are all attempts at this bank, oldest first. Those of another purpose (a check before
 * the module, a review) neither pass nor fail anything.
 *
 * Passed (practice.md C.1: 80 % and all must-pass items right): some finished attempt reached `PASS_MARK`, and each
 * must-pass item of the bank was fully right in some finished attempt, the same, an earlier or a later one. So who
 * has 80 % and misses one must-pass item only has to get that one right next time, where it is drawn first; and a
 * later attempt can add to a pass but never take it away.
 */
export function moduleStanding(quiz: Quiz, attempts: readonly Attempt[]): ModuleStanding {
  const counted = attemptsFor('quiz', attempts)
    .map((attempt) => attemptInBank(quiz, attempt))
    .filter((attempt) => attempt.items.length > 0)
  const finished = counted.filter(isFinished)
  const whole = finished.filter(isWhole)
  const bestShare = Math.max(0, ...whole.map((attempt) => total(scoredItems(quiz, attempt)).share))
  const mustLeft = mustPassLeft(quiz, whole)
  return {
    passed: bestShare >= PASS_MARK && mustLeft.length === 0,
    bestShare,
    finished: finished.length,
    current: openAttempt(counted),
    last: finished.at(-1) ?? null,
    mustLeft,
  }
}
