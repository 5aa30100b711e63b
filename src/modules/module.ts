import type { Confidence } from '#src/lib/confidence.ts'
import type { Role } from '#src/lib/role.ts'
import type { Diagram } from '#src/modules/diagrams.ts'
import type { ClaimId } from '#src/sources/claim.ts'
import type { FactId } from '#src/sources/fact.ts'

/** How far an option protects the child. Words never say "wrong": good, partly, not yet. */
export type Quality = 'good' | 'partly' | 'notYet'

/**
 * `full` marks what only the full form of a module holds. The short form leaves it out (`form.ts`); it never says a
 * thing differently.
 */
type InForm = { form?: 'full' }

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
 * - `penalties`: one scale with the prison lengths of 2017 and of today, drawn from the figures of the claims named;
 *   words `.caption`, `.rows.<row>` (the conduct, with its paragraph). Numbers come from the register, never from words.
 * - `lane`: a way through several hands, stepped through; words `.title`, `.lanes.<lane>`, and for each step
 *   `.steps.<step>.title`, `.text`, `.may` (who may see material there) and `.mayNot`.
 * - `sort`: an exercise, not scored: each card belongs in one bin; words `.stem`, `.bins.<bin>`, `.cards.<card>.text`,
 *   `.cards.<card>.why`.
 * - `checklist`: the learner says for their own setting how far each item is met, kept on the device; words `.title`,
 *   `.lead`, `.items.<item>.title`, `.items.<item>.text`.
 * - `check`: inline question, not scored: `.stem`, `.options.<option>.text`, `.options.<option>.why`.
 */
export type Block = Grounds &
  InForm &
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
    | { kind: 'penalties'; id: string; rows: readonly PenaltyRow[] }
    | { kind: 'lane'; id: string; lanes: readonly string[]; steps: readonly LaneStep[] }
    | { kind: 'sort'; id: string; bins: readonly string[]; cards: readonly SortCard[] }
    | { kind: 'checklist'; id: string; items: readonly string[] }
    | { kind: 'check'; id: string; options: readonly { id: string; quality: Quality }[] }
  )

/** One bar of a scale of penalties: the figure of a claim. */
export type PenaltyRow = { id: string; claim: ClaimId; figure: string }

/** One step of a lane block; several steps may stand in one lane. */
export type LaneStep = { id: string; lane: string }

/** One card of a sorting exercise with the bin it belongs in. */
export type SortCard = { id: string; bin: string }

/**
 * One page of 5–7 minutes. Words: `<lesson>.lead`, `<lesson>.short` (one line in lists); its title stands in
 * `catalogue.json` under `<module>.lessons.<lesson>`.
 */
export type Lesson = InForm & { id: string; minutes: number; blocks: readonly Block[] }

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
 * Words: `contentNote`, `outcomes.<outcome>` (a verb phrase that completes "you can …"); in `catalogue.json`, under the
 * module's id: `title`, `lead`, `lessons.<lesson>`, and `why.<role>` (one line: why the module is on the path of that role).
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
  /** Those of them that only the full form holds. */
  fullScenarios?: readonly string[]
  /** Roles that must pass the module, and roles on whose path it stands as an offer (practice.md A). */
  required: readonly Role[]
  optional: readonly Role[]
  /** Whether the module has a short form beside the full one, for the roles of `SHORT_FORM_ROLES` (`form.ts`). */
  shortForm: boolean
}
