import type { Confidence } from '#src/lib/confidence.ts'
import type { Role } from '#src/lib/role.ts'
import type { Diagram } from '#src/modules/diagrams.ts'
import type { ClaimId } from '#src/sources/claim.ts'
import type { FactId } from '#src/sources/fact.ts'

/** How far an option protects the child. Words never say "wrong": good, partly, not yet. */
export type Quality = 'good' | 'partly' | 'notYet'

/** Facts and claims that a block teaches; both may be left out of a purely practical block. */
type Grounds = { claims?: readonly ClaimId[]; facts?: readonly FactId[] }

/**
 * One piece of a lesson. Structure only: every word stands in the module's namespace (`m2.json`)
 * under `<lesson>.<block>` and the parts named here.
 *
 * - `heading`, `paragraph`, `keyPoint`: `<lesson>.<block>` is the text.
 * - `callout`: `.title`, `.text`; `confidence` prints the label (for example `reading`).
 * - `steps`: `.items.<item>.title` and `.items.<item>.text`, numbered in this order.
 * - `table`: `.caption`, `.columns.<column>`, `.rows.<row>.<column>`; the first column is the row header.
 * - `lawCard`: words come from namespace `law` under the claim id.
 * - `diagram`: drawn by the component of that name; words `.title`, `.description` (the text equivalent), `.caption`
 *   and `.labels.<label>` for the labels that `diagrams.ts` lists.
 * - `workedCase`: `.parts.<part>.moment`, `.parts.<part>.act`, `.parts.<part>.why`.
 * - `sampleNote`: `.title`, `.fields.<field>.label`, `.fields.<field>.value`.
 * - `check`: inline question, not scored: `.stem`, `.options.<option>.text`, `.options.<option>.why`.
 */
export type Block = Grounds &
  (
    | { kind: 'heading'; id: string }
    | { kind: 'paragraph'; id: string }
    | { kind: 'keyPoint'; id: string }
    | { kind: 'callout'; id: string; tone: 'note' | 'watch'; confidence?: Confidence }
    | { kind: 'steps'; id: string; items: readonly string[] }
    | { kind: 'table'; id: string; columns: readonly string[]; rows: readonly string[] }
    | { kind: 'lawCard'; id: string; claim: ClaimId }
    | { kind: 'diagram'; id: string; diagram: Diagram }
    | { kind: 'workedCase'; id: string; parts: readonly string[] }
    | { kind: 'sampleNote'; id: string; fields: readonly string[] }
    | { kind: 'check'; id: string; options: readonly { id: string; quality: Quality }[] }
  )

/** One page of 5–7 minutes. Words: `<lesson>.title`, `<lesson>.lead`, `<lesson>.short` (one line in lists). */
export type Lesson = { id: string; minutes: number; blocks: readonly Block[] }

/**
 * The printable A5 card of one role. Words: `cards.<role>.title`, `.lead`, `.hour.<id>`, `.day.<id>`,
 * `.week.<id>`, and `cards.never.<id>`, `cards.foot` shared by all roles.
 */
export type RoleCard = {
  role: Role
  hour: readonly string[]
  day: readonly string[]
  week: readonly string[]
}

/**
 * A module: lessons in order, one worked case, role cards, a quiz and practice cases.
 * Words: `title`, `lead`, `contentNote`, `outcomes.<outcome>` (a verb phrase that completes "you can …").
 */
export type Module = {
  id: string
  /** The number a learner sees ("Module 2"). */
  number: number
  outcomes: readonly string[]
  lessons: readonly Lesson[]
  workedCase: Lesson
  cards: readonly RoleCard[]
  neverOnCards: readonly string[]
  quiz: string
  scenarios: readonly string[]
  required: readonly Role[]
}
