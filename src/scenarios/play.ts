import { assertNever } from '#src/lib/assert-never.ts'
import { randomFrom, shuffle } from '#src/lib/random.ts'
import type { Role } from '#src/lib/role.ts'
import { enter } from '#src/scenarios/enter.ts'
import { findDecision, findOption, findStep } from '#src/scenarios/find-step.ts'
import { echoesHeard, firstCrossed, metersOn, optionsShown, type Taken } from '#src/scenarios/path.ts'
import type { PlayMode } from '#src/scenarios/play-mode.ts'
import type { EndingTone, Meters, Option, Scenario } from '#src/scenarios/scenario.ts'

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

/**
 * A play as it is stored: everything else is computed from its events. Role and mode are those with which it began: a
 * play keeps its conditions when the learner chooses another role half-way.
 */
export type StoredPlay = {
  id: string
  seed: string
  role: Role | null
  mode: PlayMode
  events: readonly PlayEvent[]
}

/** Where a play stands: at a decision, reading what an option led to, or at the end. All by id. */
export type Position =
  | { at: 'decision'; step: string }
  | { at: 'consequence'; step: string; option: string }
  | { at: 'ending'; step: string; tone: EndingTone }

/** The state of a play, told from its events. */
export type Play = {
  role: Role | null
  position: Position
  /** The path that counts, in order: what was stepped back from or retaken is gone. */
  taken: readonly Taken[]
  meters: Meters
  /** The meters before the last option taken, to show what it moved. */
  before: Meters
  /** A critical option stands on the path that counts. */
  flagged: boolean
  /** The options that this path is given at the decision where it stands, in the order of the case; elsewhere none. */
  options: readonly Option[]
  /** What this path hears again at the decision or the ending where it stands, by id. */
  echoes: readonly string[]
  canStepBack: boolean
  /** This decision is being taken again, with an experienced colleague's words. */
  helped: boolean
}

type State = Pick<Play, 'position' | 'taken' | 'helped' | 'role'>

/** Option ids as shown: shuffled, and the same each time for the seed of a play. */
export function optionOrder(step: string, options: readonly Option[], seed: string): readonly string[] {
  const ids = options.map(({ id }) => id)
  return shuffle(ids, randomFrom(`${seed} ${step}`))
}

/**
 * The state of a play after its events. Events that make no sense where they stand are passed over, and so is an
 * option that is not shown there: the case may have changed since they were stored. Never throws, whatever the ids.
 */
export function foldPlay(scenario: Scenario, events: readonly PlayEvent[], role: Role | null = null): Play {
  const state = events.reduce((before, event) => apply(scenario, before, event), startOf(scenario, role))
  const { position, taken, helped } = state
  return {
    role,
    position,
    taken,
    meters: metersOn(scenario, state),
    before: metersOn(scenario, { role, taken: taken.slice(0, -1) }),
    flagged: firstCrossed(scenario, state) !== null,
    options: position.at === 'decision' ? optionsAt(scenario, state, position.step) : [],
    echoes: echoesAt(scenario, state),
    canStepBack: position.at === 'consequence' && mayStepBack(scenario, position.step),
    helped,
  }
}

/** Every ending a play came to, also those it went back from: taking a decision again unmakes nothing. */
export function endingsReached(
  scenario: Scenario,
  { events, role }: Pick<StoredPlay, 'events' | 'role'>,
): readonly EndingTone[] {
  const reached = new Set<EndingTone>()
  let state = startOf(scenario, role)
  for (const event of events) {
    state = apply(scenario, state, event)
    if (state.position.at === 'ending') reached.add(state.position.tone)
  }
  return [...reached]
}

function startOf(scenario: Scenario, role: Role | null): State {
  const first = positionAt(scenario, scenario.start, { taken: [], role })
  return { position: first ?? { at: 'decision', step: scenario.start }, taken: [], helped: false, role }
}

function apply(scenario: Scenario, state: State, event: PlayEvent): State {
  const { position, taken, helped } = state
  switch (event.kind) {
    case 'decided': {
      const { step, option } = event
      const here = position.at === 'decision' && position.step === step
      if (!here || !optionsAt(scenario, state, step).some(({ id }) => id === option)) return state
      return {
        ...state,
        position: { at: 'consequence', step, option },
        taken: [...taken, { step, option, helped }],
      }
    }
    case 'continued': {
      if (position.at !== 'consequence') return state
      const next = findOption(scenario, position.step, position.option)?.next
      const entered = next === undefined ? null : positionAt(scenario, next, state)
      return entered ? { ...state, position: entered, helped: false } : state
    }
    case 'steppedBack': {
      if (position.at !== 'consequence' || !mayStepBack(scenario, position.step)) return state
      return { ...state, position: { at: 'decision', step: position.step }, taken: taken.slice(0, -1) }
    }
    case 'retook': {
      const from = taken.findIndex(({ step }) => step === event.step)
      if (position.at === 'decision' || from < 0) return state
      return {
        ...state,
        position: { at: 'decision', step: event.step },
        taken: taken.slice(0, from),
        helped: true,
      }
    }
    default:
      return assertNever(event)
  }
}

function positionAt(scenario: Scenario, id: string, path: Pick<State, 'taken' | 'role'>): Position | null {
  const step = enter(scenario, id, path)
  if (step === null) return null
  return step.kind === 'decision'
    ? { at: 'decision', step: step.id }
    : { at: 'ending', step: step.id, tone: step.tone }
}

function optionsAt(scenario: Scenario, state: State, step: string): readonly Option[] {
  const decision = findDecision(scenario, step)
  return decision ? optionsShown(scenario, decision, state) : []
}

function echoesAt(scenario: Scenario, state: State): readonly string[] {
  const step = findStep(scenario, state.position.step)
  const speaks = state.position.at !== 'consequence' && (step?.kind === 'decision' || step?.kind === 'ending')
  return speaks ? echoesHeard(scenario, step, state) : []
}

function mayStepBack(scenario: Scenario, step: string): boolean {
  return findDecision(scenario, step)?.stepBack === true
}
