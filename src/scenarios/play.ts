import { assertNever } from '#src/lib/assert-never.ts'
import { randomFrom, shuffle } from '#src/lib/random.ts'
import { judge, type Judged } from '#src/scenarios/judge.ts'
import { addMeters, NO_METERS } from '#src/scenarios/meters.ts'
import type { Decision, EndingTone, Meters, Option, Scenario } from '#src/scenarios/scenario.ts'

/** One thing the learner did in a play; the state of the play is told from these alone. */
export type PlayEvent =
  /** Took an option at a decision; its consequence is shown next. */
  | { kind: 'decided'; step: string; option: string }
  /** Read the consequence and went on. */
  | { kind: 'continued' }
  /** From the consequence back to its decision, where the case allows it. */
  | { kind: 'steppedBack' }
  /** Takes a decision again, keeping what came before it; an experienced colleague helps. */
  | { kind: 'retook'; step: string }

/** A play as it is stored: everything else is computed from its events. */
export type StoredPlay = { id: string; seed: string; events: readonly PlayEvent[] }

/** Where a play stands: at a decision, reading what an option led to, or at the end. All by id. */
export type Position =
  | { at: 'decision'; step: string }
  | { at: 'consequence'; step: string; option: string }
  | { at: 'ending'; step: string; tone: EndingTone }

/** One option on the path that counts; `helped` when the decision was being taken again. */
export type Taken = { step: string; option: string; helped: boolean }

/** The state of a play, told from its events. */
export type Play = {
  position: Position
  /** The path that counts, in order: what was stepped back from or retaken is gone. */
  taken: readonly Taken[]
  meters: Meters
  /** The meters before the last option taken, to show what it moved. */
  before: Meters
  /** A critical option stands on the path that counts. */
  flagged: boolean
  canStepBack: boolean
  /** This decision is being taken again, with an experienced colleague's words. */
  helped: boolean
}

type State = Pick<Play, 'position' | 'taken' | 'helped'>

/** The decisions of a case, in the order in which it lists them. */
export function decisionsOf(scenario: Scenario): readonly Decision[] {
  return scenario.steps.filter((step) => step.kind === 'decision')
}

/** The number a learner sees ("Decision 2"), from 1; 0 for an id that names no decision. */
export function decisionNumber(scenario: Scenario, step: string): number {
  return decisionsOf(scenario).findIndex(({ id }) => id === step) + 1
}

/** The decision of that id, or undefined: a stored play may be older than the case. */
export function findDecision(scenario: Scenario, step: string): Decision | undefined {
  return decisionsOf(scenario).find(({ id }) => id === step)
}

/** The option of that decision, or undefined: a stored play may be older than the case. */
export function findOption(scenario: Scenario, step: string, option: string): Option | undefined {
  return findDecision(scenario, step)?.options.find(({ id }) => id === option)
}

/** Option ids as shown: shuffled, and the same each time for the seed of a play. */
export function optionOrder(decision: Decision, seed: string): readonly string[] {
  const ids = decision.options.map(({ id }) => id)
  return shuffle(ids, randomFrom(`${seed} ${decision.id}`))
}

/**
 * The state of a play after its events. Events that make no sense where they stand are passed over: the case may
 * have changed since they were stored. Never throws, whatever the ids.
 */
export function foldPlay(scenario: Scenario, events: readonly PlayEvent[]): Play {
  const { position, taken, helped } = events.reduce(
    (state, event) => apply(scenario, state, event),
    startOf(scenario),
  )
  return {
    position,
    taken,
    meters: metersOf(scenario, taken),
    before: metersOf(scenario, taken.slice(0, -1)),
    flagged: isFlagged(scenario, taken),
    canStepBack: position.at === 'consequence' && mayStepBack(scenario, position.step),
    helped,
  }
}

/** Every ending a play came to, also those it went back from: taking a decision again unmakes nothing. */
export function endingsReached(scenario: Scenario, events: readonly PlayEvent[]): readonly EndingTone[] {
  const reached = new Set<EndingTone>()
  let state = startOf(scenario)
  for (const event of events) {
    state = apply(scenario, state, event)
    if (state.position.at === 'ending') reached.add(state.position.tone)
  }
  return [...reached]
}

function startOf(scenario: Scenario): State {
  const first: Position = enter(scenario, scenario.start, []) ?? { at: 'decision', step: scenario.start }
  return { position: first, taken: [], helped: false }
}

function apply(scenario: Scenario, state: State, event: PlayEvent): State {
  const { position, taken, helped } = state
  switch (event.kind) {
    case 'decided': {
      const { step, option } = event
      const here = position.at === 'decision' && position.step === step
      if (!here || !findOption(scenario, step, option)) return state
      return {
        position: { at: 'consequence', step, option },
        taken: [...taken, { step, option, helped }],
        helped,
      }
    }
    case 'continued': {
      if (position.at !== 'consequence') return state
      const next = findOption(scenario, position.step, position.option)?.next
      const entered = next === undefined ? null : enter(scenario, next, taken)
      return entered ? { position: entered, taken, helped: false } : state
    }
    case 'steppedBack': {
      if (position.at !== 'consequence' || !mayStepBack(scenario, position.step)) return state
      return { position: { at: 'decision', step: position.step }, taken: taken.slice(0, -1), helped }
    }
    case 'retook': {
      const from = taken.findIndex(({ step }) => step === event.step)
      if (position.at === 'decision' || from < 0) return state
      return { position: { at: 'decision', step: event.step }, taken: taken.slice(0, from), helped: true }
    }
    default:
      return assertNever(event)
  }
}

/** The position at a step, judged where the step is a judgement; null where no such step can be shown. */
function enter(scenario: Scenario, id: string, taken: readonly Taken[]): Position | null {
  const find = (wanted: string) => scenario.steps.find((step) => step.id === wanted)
  const step = find(id)
  if (step?.kind === 'decision') return { at: 'decision', step: id }
  const ending = step?.kind === 'judgement' ? find(step[judge(judgedOf(scenario, taken))]) : step
  return ending?.kind === 'ending' ? { at: 'ending', step: ending.id, tone: ending.tone } : null
}

function judgedOf(scenario: Scenario, taken: readonly Taken[]): Judged {
  return {
    meters: metersOf(scenario, taken),
    flagged: isFlagged(scenario, taken),
    gap: optionsOf(scenario, taken).some(({ quality, gap }) => quality === 'notYet' || gap === true),
  }
}

function optionsOf(scenario: Scenario, taken: readonly Taken[]): readonly Option[] {
  return taken.flatMap(({ step, option }) => findOption(scenario, step, option) ?? [])
}

function metersOf(scenario: Scenario, taken: readonly Taken[]): Meters {
  return optionsOf(scenario, taken).reduce((sum, { meters }) => addMeters(sum, meters), NO_METERS)
}

function isFlagged(scenario: Scenario, taken: readonly Taken[]): boolean {
  return optionsOf(scenario, taken).some(({ critical }) => critical)
}

function mayStepBack(scenario: Scenario, step: string): boolean {
  return findDecision(scenario, step)?.stepBack === true
}
