import { findOption } from '#src/scenarios/find-step.ts'
import type { Play } from '#src/scenarios/play.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'
import { walkStates } from '#src/scenarios/walk-states.ts'

/** "Decision `n` of `total`", both from 1. */
export type DecisionCount = { n: number; total: number }

/**
 * Which decision of its path a play stands at, and how many that path has at least: those taken and those on the
 * shortest way to an ending from here. So a decision that only some plays meet is not promised to all.
 */
export function countDecisions(scenario: Scenario, play: Play): DecisionCount {
  const { position, taken, role } = play
  if (position.at === 'ending') return { n: taken.length, total: taken.length }
  const asked = position.at === 'decision'
  const next = asked ? position.step : findOption(scenario, position.step, position.option)?.next
  const n = asked ? taken.length + 1 : taken.length
  if (next === undefined) return { n, total: n }
  // Fewest decisions come first, and the walk is left there: an ending is told long before all states are.
  for (const state of walkStates(scenario, role, { id: next, taken }))
    if (state.step.kind === 'ending') return { n, total: state.taken.length }
  return { n, total: n }
}

/** How many decisions a play of this case has, at least and at most. */
export function decisionRange(scenario: Scenario): { from: number; to: number } {
  const lengths = [...walkStates(scenario, null)].flatMap(({ step, taken }) =>
    step.kind === 'ending' ? [taken.length] : [],
  )
  return lengths.length === 0 ? { from: 0, to: 0 } : { from: Math.min(...lengths), to: Math.max(...lengths) }
}
