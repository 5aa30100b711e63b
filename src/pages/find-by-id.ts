import { modules } from '#src/modules/content/modules.ts'
import type { Module } from '#src/modules/module.ts'
import { scenarios } from '#src/scenarios/content/scenarios.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'

/** The module of that id, or undefined for an id from an address that names none. */
export function moduleOf(id: string | undefined): Module | undefined {
  return modules.find((module) => module.id === id)
}

/** The case of that id, or undefined for an id from an address that names none. */
export function scenarioOf(id: string | undefined): Scenario | undefined {
  return scenarios.find((scenario) => scenario.id === id)
}
