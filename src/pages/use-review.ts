import { useToday } from '#src/i18n/use-today.ts'
import type { REVIEW_CHOICES } from '#src/progress/learning-fact.ts'
import { useProgress } from '#src/progress/use-progress.ts'
import type { QuizToday } from '#src/pages/use-standing.ts'
import { attemptsFor, openAttempt } from '#src/quiz/attempt.ts'
import { REVIEW_ITEMS } from '#src/quiz/constants.ts'
import { type Day, dayOf, drawPack, dueCards, isoOf, reviewCards, type ReviewPack } from '#src/quiz/review.ts'

type ReviewChoice = (typeof REVIEW_CHOICES)[number]

/** Whether review is on, and the way to switch it. */
export function useReviewChoice(): { on: boolean; choose: (choice: ReviewChoice) => void } {
  const choice = useProgress((state) => state.progress.preferences.review)
  const record = useProgress((state) => state.record)
  return {
    on: choice !== 'off',
    choose: (value) => record({ kind: 'preference', name: 'review', value }),
  }
}

/** Today as a day of the schedule; null while the page is being taken over. */
export function useReviewDay(): Day | null {
  const today = useToday()
  return today === null ? null : dayOf(today)
}

/** Today's pack of at most `most` items: one and the same wherever it is counted, shown or begun. */
export function packOf({ asked, bank, attempts }: QuizToday, today: Day, most: number): ReviewPack {
  return drawPack(bank, attempts, { today, most, seed: String(today), asked })
}

/** What comes back of one bank today. */
export type Due = {
  /** The questions of today's pack, or those left of one that was begun. */
  items: number
  /** More is due than the pack holds; it can wait. */
  more: boolean
  /** The ISO day of the next question after today. */
  next: string | null
}

/** What comes back of a bank on `today`; nothing while the day is not known. */
export function dueOf(quiz: QuizToday, today: Day | null): Due {
  if (today === null) return { items: 0, more: false, next: null }
  const { asked, bank, attempts } = quiz
  const open = openAttempt(attemptsFor('review', attempts))
  const mayBeAsked = new Set(asked.items.map(({ id }) => id))
  const cards = reviewCards(bank, attempts, today).filter(({ item }) => mayBeAsked.has(item))
  const later = cards.find(({ due }) => due > today)
  const next = later ? isoOf(later.due) : null
  if (open) {
    const { purpose } = open
    const inPack = purpose.kind === 'review' ? Object.values(purpose.standsFor) : []
    const more = dueCards(cards, today).some(({ item }) => !inPack.includes(item))
    return { items: open.items.length - open.answers.length, more, next }
  }
  const items = packOf(quiz, today, REVIEW_ITEMS).items.length
  return { items, more: dueCards(cards, today).length > items, next }
}
