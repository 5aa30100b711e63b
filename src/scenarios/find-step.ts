import type { Decision, Option, Scenario, Step } from '#src/scenarios/scenario.ts'

/** The decisions of a case, in the order in which it lists them; a play meets those that lie on its path. */
export function decisionsOf(scenario: Scenario): readonly Decision[] {
  return scenario.steps.filter((step) => step.kind === 'decision')
}

/** The step of that id, or undefined. */
export function findStep(scenario: Scenario, id: string): Step | undefined {
  return scenario.steps.find((step) => step.id === id)
}

/** The decision of that id, or undefined: a stored play may be older than the case. */
export function findDecision(scenario: Scenario, id: string): Decision | undefined {
  const step = findStep(scenario, id)
  return step?.kind === 'decision' ? step : undefined
}

/** The option of that decision, or undefined: a stored play may be older than the case. */
export function findOption(scenario: Scenario, step: string, option: string): Option | undefined {
  return findDecision(scenario, step)?.options.find(({ id }) => id === option)
}
