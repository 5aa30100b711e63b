import type { ClaimId } from '#src/sources/claim.ts'
import type { FactId } from '#src/sources/fact.ts'

/** What every item carries. Words stand in the quiz namespace (`m2-quiz.json`) under `<item>`. */
type ItemBase = {
  id: string
  /** The learning outcome (of the module) that the item measures. */
  outcome: string
  /** The lesson a learner returns to. */
  lesson: string
  mustPass: boolean
  /** Legal or procedural ground; a must-pass item needs at least one that is not `secondary` or `reading`. */
  claims: readonly ClaimId[]
  facts?: readonly FactId[]
}

/** Words: `.situation` (optional, see `situation`), `.stem`, `.options.<option>.text`, `.options.<option>.feedback`. */
export type SingleItem = ItemBase & {
  kind: 'single'
  situation: boolean
  options: readonly string[]
  key: string
}

/** Words as for `single`. Never all right, never all wrong. */
export type MultipleItem = ItemBase & {
  kind: 'multiple'
  situation: boolean
  options: readonly string[]
  keys: readonly string[]
}

/**
 * Steps in the right order. Neighbours listed in `eitherWay` count as right both ways.
 * Words: `.situation` (optional), `.stem`, `.steps.<step>.text`, `.steps.<step>.feedback`.
 */
export type OrderItem = ItemBase & {
  kind: 'order'
  situation: boolean
  steps: readonly string[]
  eitherWay: readonly (readonly [string, string])[]
}

/**
 * A statement, a verdict and a reason. Words: `.statement`, `.verdict.true.feedback`, `.verdict.false.feedback`,
 * `.reasons.<reason>.text`, `.reasons.<reason>.feedback`.
 */
export type TrueFalseItem = ItemBase & {
  kind: 'trueFalse'
  verdict: boolean
  reasons: readonly string[]
  key: string
}

/** One linked question of a vignette. Words: `.questions.<question>.stem`, `.questions.<question>.options.<o>.text|feedback`. */
export type VignetteQuestion = { id: string; options: readonly string[]; key: string }

/** A short case (60–90 words) with 1–3 linked questions. Words: `.situation`, `.questions.*`. */
export type VignetteItem = ItemBase & { kind: 'vignette'; questions: readonly VignetteQuestion[] }

export type Item = SingleItem | MultipleItem | OrderItem | TrueFalseItem | VignetteItem

/** The bank of one module. `draw` items are asked in one attempt. */
export type Quiz = {
  id: string
  module: string
  outcomes: readonly string[]
  draw: number
  items: readonly Item[]
  /** Ids once used and now withdrawn: never to be used again. */
  retired: readonly string[]
}

/** What a learner answered, by id; never text, never a position. */
export type Response =
  | { kind: 'single'; option: string }
  | { kind: 'multiple'; options: readonly string[] }
  | { kind: 'order'; steps: readonly string[] }
  | { kind: 'trueFalse'; verdict: boolean; reason: string }
  | { kind: 'vignette'; answers: Readonly<Record<string, string>> }

/** Asked after each answer, never punished; `sure` and wrong comes back first. */
export type Sureness = 'guess' | 'fairly' | 'sure'
