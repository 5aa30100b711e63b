import {
  answersInOrder,
  answerTo,
  type Attempt,
  attemptInBank,
  attemptsFor,
  isFinished,
  isRight,
} from '#src/quiz/attempt.ts'
import type { Quiz } from '#src/quiz/quiz.ts'

/** The check before the module, once every item of it is answered; the first one, since a second comes too late. */
export function finishedPreCheck(quiz: Quiz, attempts: readonly Attempt[]): Attempt | null {
  const checks = attemptsFor('preCheck', attempts).map((attempt) => attemptInBank(quiz, attempt))
  return checks.find(isFinished) ?? null
}

/** The outcomes whose every item in this attempt was answered fully right and not by a guess. */
export function knownOutcomes(quiz: Quiz, attempt: Attempt): readonly string[] {
  return quiz.outcomes.filter((outcome) => {
    const asked = quiz.items.filter((item) => item.outcome === outcome && attempt.items.includes(item.id))
    return (
      asked.length > 0 &&
      asked.every((item) => {
        const answer = answerTo(attempt, item.id)
        return isRight(item, answer) && answer?.sureness !== 'guess'
      })
    )
  })
}

/**
 * Of the outcomes that a check showed to be known, those that still are: none of their items was answered less than
 * fully right since, in whatever attempt. What is newer counts.
 */
export function stillKnown(
  quiz: Quiz,
  known: readonly string[],
  attempts: readonly Attempt[],
): readonly string[] {
  const missed = answersInOrder(attempts).flatMap(({ answer, purpose }) => {
    const item = quiz.items.find(({ id }) => id === answer.item)
    return item && purpose.kind !== 'preCheck' && !isRight(item, answer) ? [item.outcome] : []
  })
  return known.filter((outcome) => !missed.includes(outcome))
}

/** The lessons that teach only what is known: each outcome whose items lead back to the lesson is in `known`. */
export function knownLessons(quiz: Quiz, known: readonly string[]): readonly string[] {
  const lessons = [...new Set(quiz.items.map(({ lesson }) => lesson))]
  return lessons.filter((lesson) =>
    quiz.items.every((item) => item.lesson !== lesson || known.includes(item.outcome)),
  )
}
