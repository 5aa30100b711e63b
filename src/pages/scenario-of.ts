import { scenarios } from '#src/scenarios/content/scenarios.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'

/** The case of that id, or undefined for an id from an address that names none. */
export function scenarioOf(id: string | undefined): Scenario | undefined {
  return scenarios.find((scenario) => scenario.id === id)
}
