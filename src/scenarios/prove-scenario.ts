import { decisionsOf } from '#src/scenarios/find-step.ts'
import { optionOrder, type Play } from '#src/scenarios/play.ts'
import { type ConditionProof, proveConditions } from '#src/scenarios/prove-conditions.ts'
import { type FirstPlace, proveFirstPlaces } from '#src/scenarios/prove-first-places.ts'
import { ENDING_TONES, type EndingTone, METERS, type Meter, type Scenario } from '#src/scenarios/scenario.ts'
import { walkPaths } from '#src/scenarios/walk-paths.ts'
import { rolesThatMatter, walkStates } from '#src/scenarios/walk-states.ts'

/** Lowest and highest value that occurs, both included. */
export type Range = { min: number; max: number }

/** How many paths end in one tone, and with which meters; `total` is the sum of the four meters. */
export type EndingProof = { paths: number; meters: Readonly<Record<Meter, Range>>; total: Range }

/** What every path of a case, taken together, shows. */
export type Proof = {
  steps: number
  decisions: number
  /** Different paths without steps back that reach an ending, in any role. */
  paths: number
  /** States that the case can tell apart, over all roles that matter. */
  states: number
  conditions: readonly ConditionProof[]
  firstPlaces: readonly FirstPlace[]
  /** By tone; a tone that no path reaches is left out. */
  endings: Readonly<Partial<Record<EndingTone, EndingProof>>>
  /** Fewest and most decisions on a path; 0 where no path reaches an ending. */
  shortest: number
  longest: number
}

/** Plays every path of the case without steps back, walks every state, and tells what came of it. */
export function proveScenario(scenario: Scenario): Proof {
  const roles = rolesThatMatter(scenario)
  const states = roles.flatMap((role) => [...walkStates(scenario, role)])
  const plays = differentPlays(roles.flatMap((role) => [...walkPaths(scenario, role)]))
  const endings: Partial<Record<EndingTone, EndingProof>> = {}
  for (const tone of ENDING_TONES) {
    const ended = plays.filter(({ position }) => position.at === 'ending' && position.tone === tone)
    if (ended.length > 0) endings[tone] = proveEnding(ended)
  }
  const lengths = rangeOf(plays.length === 0 ? [0] : plays.map(({ taken }) => taken.length))
  return {
    steps: scenario.steps.length,
    decisions: decisionsOf(scenario).length,
    paths: plays.length,
    states: states.length,
    conditions: proveConditions(scenario, states),
    firstPlaces: proveFirstPlaces(scenario, states, optionOrder),
    endings,
    shortest: lengths.min,
    longest: lengths.max,
  }
}

/** The plays that reach an ending; what only another role hears on the same way is the same path. */
function differentPlays(plays: readonly Play[]): readonly Play[] {
  const ended = plays.filter(({ position }) => position.at === 'ending')
  return [...new Map(ended.map((play) => [JSON.stringify([play.taken, play.position]), play])).values()]
}

function proveEnding(plays: readonly Play[]): EndingProof {
  const range = (meter: Meter) => rangeOf(plays.map(({ meters }) => meters[meter]))
  return {
    paths: plays.length,
    meters: {
      wellbeing: range('wellbeing'),
      trust: range('trust'),
      evidence: range('evidence'),
      duty: range('duty'),
    },
    total: rangeOf(plays.map(({ meters }) => METERS.reduce((sum, meter) => sum + meters[meter], 0))),
  }
}

function rangeOf(values: readonly number[]): Range {
  return { min: Math.min(...values), max: Math.max(...values) }
}
