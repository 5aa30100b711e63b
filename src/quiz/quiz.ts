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
  /** Asked only of those who read the full form of the module (`modules/module.ts`). */
  form?: 'full'
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

/** One row of a match item with the match that fits it. */
export type MatchRow = { id: string; key: string }

/**
 * Rows on the left, each with one match from the same list; at least one match fits no row (practice.md C.1, "one
 * spare"). Words: `.situation` (optional), `.stem`, `.rows.<row>.text`, `.rows.<row>.feedback`,
 * `.matches.<match>.text` and, for a match that fits no row, `.matches.<match>.feedback`.
 */
export type MatchItem = ItemBase & {
  kind: 'match'
  situation: boolean
  rows: readonly MatchRow[]
  matches: readonly string[]
}

/** What a numeric item counts. Words: `unit.<unit>` in `common`. */
export const UNITS = ['hours', 'days', 'weeks', 'months', 'years', 'adults'] as const
export type Unit = (typeof UNITS)[number]

/** Lowest and highest number that counts, both included. */
export type NumberRange = readonly [number, number]

/**
 * A number in the unit shown. `confused` lists the numbers that somebody types who knows the limit but counts it in
 * another unit (24 months for 2 years). Words: `.situation` (optional), `.stem`, `.answer.text` (the answer in words),
 * `.answer.feedback`, `.below.feedback` (only where a number from 0 can be below), `.above.feedback`,
 * `.confused.<unit>.feedback`.
 */
export type NumericItem = ItemBase & {
  kind: 'numeric'
  situation: boolean
  unit: Unit
  range: NumberRange
  confused: readonly { unit: Unit; range: NumberRange }[]
}

/** One linked question of a vignette. Words: `.questions.<question>.stem`, `.questions.<question>.options.<o>.text|feedback`. */
export type VignetteQuestion = { id: string; options: readonly string[]; key: string }

/** A short case (60–90 words) with 1–3 linked questions. Words: `.situation`, `.questions.*`. */
export type VignetteItem = ItemBase & { kind: 'vignette'; questions: readonly VignetteQuestion[] }

export type Item =
  SingleItem | MultipleItem | OrderItem | MatchItem | TrueFalseItem | VignetteItem | NumericItem

/** The bank of one module. `draw` items are asked in one attempt. */
export type Quiz = {
  id: string
  module: string
  outcomes: readonly string[]
  draw: number
  items: readonly Item[]
  /** By case: the items that stand in for it when a learner would rather not play it. */
  insteadOfCase: Readonly<Record<string, readonly string[]>>
  /** Ids once used and now withdrawn: never to be used again. */
  retired: readonly string[]
}

/** What a learner answered, by id or as a number; never text, never a position. */
export type Response =
  | { kind: 'single'; option: string }
  | { kind: 'multiple'; options: readonly string[] }
  | { kind: 'order'; steps: readonly string[] }
  /** The match chosen for each row. */
  | { kind: 'match'; pairs: Readonly<Record<string, string>> }
  | { kind: 'trueFalse'; verdict: boolean; reason: string }
  | { kind: 'vignette'; answers: Readonly<Record<string, string>> }
  /** In the unit of the item. */
  | { kind: 'numeric'; value: number }

/** Asked after each answer, never punished; `sure` and wrong comes back first. */
export type Sureness = 'guess' | 'fairly' | 'sure'
