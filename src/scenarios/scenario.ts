import type { Role } from '#src/lib/role.ts'
import type { ClaimId } from '#src/sources/claim.ts'
import type { FactId } from '#src/sources/fact.ts'

/** The four meters of a case, told in words and never shown as a score. */
export const METERS = ['wellbeing', 'trust', 'evidence', 'duty'] as const
export type Meter = (typeof METERS)[number]

/** Change that one option makes, each from −2 to +2; or the running sum of a play. */
export type Meters = Readonly<Record<Meter, number>>

/**
 * What must be true of a play for a part of the case to show: plain data, told by `holds` (condition.ts) and tried in
 * every state of the case by `walkStates`.
 */
export type Condition =
  /** That option stands on the path that counts. */
  | { kind: 'chose'; step: string; option: string }
  /** The running sum of a meter lies within the bounds given, both included. */
  | { kind: 'meter'; meter: Meter; atLeast?: number; atMost?: number }
  /** The learner plays in one of these roles; a play without a role fulfils none. */
  | { kind: 'role'; roles: readonly Role[] }
  | { kind: 'not'; of: Condition }
  | { kind: 'all'; of: readonly Condition[] }
  | { kind: 'any'; of: readonly Condition[] }

/** A paragraph that shows only where its condition holds: how an early choice is met again. Words: `<step>.echoes.<id>`. */
export type Echo = { id: string; when: Condition }

/** How far an option protects the child. */
export type OptionQuality = 'good' | 'partly' | 'notYet'

/** Words: `<step>.options.<option>.text`, `.short` (3–6 words for the debrief drawing), `.happens`, `.why`. */
export type Option = {
  id: string
  quality: OptionQuality
  meters: Meters
  /**
   * A line that must not be crossed (viewing, copying, secrecy without notifying, blame, contact with a suspect,
   * questioning on facts). It closes the sound ending until the decision is taken again.
   */
  critical: boolean
  /** Helps in part, but leaves something owed undone (B.0 "a gap"): the ending is at best one that can be repaired. */
  gap?: true
  /** The option is shown, and may be taken, only where this holds. */
  when?: Condition
  next: string
  claims: readonly ClaimId[]
  facts?: readonly FactId[]
  /** Lesson of the case's module that explains the option; the way back from the debrief. */
  lesson: string
}

/**
 * Words (namespace = scenario id): `<step>.name` (debrief), `<step>.place` (heading: day, hour, room),
 * `<step>.situation` (paragraphs parted by a blank line), `<step>.said` (only with `said: true`), `<step>.ask`,
 * `<step>.in2017` (only with `in2017: true`: what the law was then, shown in the debrief alone),
 * and, where an option is critical, `<step>.help`: the experienced colleague's words when it is taken again.
 */
export type Decision = {
  kind: 'decision'
  id: string
  said: boolean
  /** Whether the learner may take one step back to this decision right after its consequence. */
  stepBack: boolean
  /** The debrief says beside the decision how the law stood in 2017. */
  in2017?: true
  /** Shown after the situation, in this order. */
  echoes?: readonly Echo[]
  options: readonly Option[]
}

/** A step without a choice: the play goes on along the first route whose condition holds, else to `otherwise`. */
export type Fork = {
  kind: 'fork'
  id: string
  routes: readonly { when: Condition; to: string }[]
  otherwise: string
}

/** A step without a choice: the engine sends the play to the ending that the meters and the flag earn. */
export type Judgement = { kind: 'judgement'; id: string; sound: string; repairable: string; harmful: string }

export const ENDING_TONES = ['sound', 'repairable', 'harmful'] as const
export type EndingTone = (typeof ENDING_TONES)[number]

/** Words: `<step>.title`, `<step>.text` (paragraphs parted by a blank line). In every ending the child is supported. */
export type Ending = {
  kind: 'ending'
  id: string
  tone: EndingTone
  /** Shown after the text, in this order: an ending names what was chosen on the way to it. */
  echoes?: readonly Echo[]
}

export type Step = Decision | Fork | Judgement | Ending

/**
 * A branching case: a directed graph of steps, entered at `start`.
 * Words: `contentNote`; `title` and `lead` stand in `catalogue.json` under the case's id.
 */
export type Scenario = {
  id: string
  module: string
  /** The number a learner sees ("Case 1"). */
  number: number
  /** Shortest and longest expected playing time. */
  minutes: readonly [number, number]
  start: string
  steps: readonly Step[]
}
