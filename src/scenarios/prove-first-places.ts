import { optionsShown } from '#src/scenarios/path.ts'
import type { optionOrder } from '#src/scenarios/play.ts'
import type { Option, Scenario } from '#src/scenarios/scenario.ts'
import type { ScenarioState } from '#src/scenarios/walk-states.ts'

/** How many plays are begun to see which option a learner meets first. */
const PLAYS = 1000

/** In what share of plays a good option stands first at a decision, and what chance alone would give. */
export type FirstPlace = { step: string; options: number; share: number; chance: number }

/** Shuffles each list of options that some play is shown at a decision for 1,000 seeds, in the order learners meet. */
export function proveFirstPlaces(
  scenario: Scenario,
  states: readonly ScenarioState[],
  order: typeof optionOrder,
): readonly FirstPlace[] {
  const seeds = Array.from({ length: PLAYS }, (_, at) => `play-${at}`)
  return listsShown(scenario, states).map(({ step, options }) => {
    const good = options.filter(({ quality }) => quality === 'good').map(({ id }) => id)
    const first = seeds.filter((seed) => good.some((id) => id === order(step, options, seed)[0]))
    return {
      step,
      options: options.length,
      share: first.length / PLAYS,
      chance: good.length / options.length,
    }
  })
}

/** Every list of options that is shown somewhere, once for each decision. */
function listsShown(scenario: Scenario, states: readonly ScenarioState[]) {
  const lists = new Map<string, { step: string; options: readonly Option[] }>()
  for (const state of states) {
    if (state.step.kind !== 'decision') continue
    const options = optionsShown(scenario, state.step, state)
    const key = [state.step.id, ...options.map(({ id }) => id)].join(' ')
    lists.set(key, { step: state.step.id, options })
  }
  return [...lists.values()]
}
