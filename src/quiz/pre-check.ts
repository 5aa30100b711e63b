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

/** The place of the last answer of an attempt among everything done. */
const finishedAt = ({ answers }: Attempt) => Math.max(...answers.map(({ counter }) => counter))

/** The place of the first answer to the quiz; from there on, a check no longer shows where somebody started. */
function quizBegunAt(attempts: readonly Attempt[]): number {
  const answers = attemptsFor('quiz', attempts).flatMap((attempt) => attempt.answers)
  return Math.min(Infinity, ...answers.map(({ counter }) => counter))
}

/**
 * The check before the module: the first one that was finished, and before the first answer to the quiz. One of which
 * items were withdrawn on the way is none: it would call an outcome unknown that it never asked.
 */
export function finishedPreCheck(quiz: Quiz, attempts: readonly Attempt[]): Attempt | null {
  const begun = quizBegunAt(attempts)
  const [first = null] = attemptsFor('preCheck', attempts)
    .map((attempt) => attemptInBank(quiz, attempt))
    .filter((attempt) => isFinished(attempt) && attempt.items.length === attempt.drawn)
    .filter((attempt) => finishedAt(attempt) <= begun)
    .sort((a, b) => finishedAt(a) - finishedAt(b))
  return first
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
