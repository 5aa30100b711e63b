import type { Role } from '#src/lib/role.ts'
import type { Rating } from '#src/modules/ratings.ts'
import type { Purpose } from '#src/quiz/attempt.ts'
import type { Response, Sureness } from '#src/quiz/quiz.ts'
import type { PlayMode } from '#src/scenarios/play-mode.ts'
import type { PlayEvent } from '#src/scenarios/play.ts'

/** The shape this code writes and understands; a record of a higher schema is kept and left alone. */
export const FACT_SCHEMA = 1

export const PREFERENCE_NAMES = ['role', 'language', 'theme', 'place', 'review', 'form'] as const
export type PreferenceName = (typeof PREFERENCE_NAMES)[number]

/** Whether missed and unsure items come back; `on` where nothing was said. */
export const REVIEW_CHOICES = ['on', 'off'] as const

/** What an attempt that does not count for the pass is for. */
export type PracticePurpose = Exclude<Purpose, { kind: 'quiz' }>

/** One thing the learner did, as a page tells it to `record`: ids and choices only, never a text, never a score. */
export type LearningEvent =
  /** A try at a bank begins: `items` are those drawn, in the order asked; `seed` decides the order of options. */
  | { kind: 'attemptStarted'; quiz: string; attempt: string; seed: string; items: readonly string[] }
  /**
   * As `attemptStarted`, for another purpose than the pass. A kind of its own: a page from before it keeps the record
   * and does not take it for a try at the quiz.
   */
  | {
      kind: 'practiceStarted'
      quiz: string
      attempt: string
      seed: string
      items: readonly string[]
      purpose: PracticePurpose
    }
  | {
      kind: 'answered'
      quiz: string
      attempt: string
      item: string
      response: Response
      sureness: Sureness
    }
  /** Without a role for a learner who named none; records from before there were modes have neither, and are guided. */
  | { kind: 'playStarted'; scenario: string; play: string; seed: string; role?: Role; mode?: PlayMode }
  | { kind: 'played'; scenario: string; play: string; event: PlayEvent }
  | { kind: 'finishedLesson'; module: string; lesson: string }
  /** How far the learner's own setting meets an item of the checklist `block`; the latest rating of an item counts. */
  | { kind: 'rated'; module: string; lesson: string; block: string; item: string; rating: Rating }
  /** `place` is a page without its language (`m2/listen/`); the other values are ids. */
  | { kind: 'preference'; name: PreferenceName; value: string }

/** What each stored fact carries beside the event. */
export type FactHeader = {
  /** Unique on every device: `<tab>-<counter>`. */
  id: string
  schema: typeof FACT_SCHEMA
  /** Version of the content the learner saw. */
  version: string
  /** Random id of the tab that wrote the fact. */
  tab: string
  /** Decides the order of facts; a new fact takes the highest one seen and adds one. The clock decides nothing. */
  counter: number
  /** When it was recorded (ISO, UTC). Decides no order; only the spacing of reviews computes with it (`quiz/review.ts`). */
  at: string
}

/** The only thing that is stored. Every score, percentage and certificate is computed from facts and content. */
export type LearningFact = FactHeader & LearningEvent
