import type { Content } from '#src/checks/content.ts'
import type { Problem } from '#src/lib/problem.ts'
import { allLessons } from '#src/modules/all-lessons.ts'
import type { Module } from '#src/modules/module.ts'
import { checkScenario } from '#src/scenarios/check-scenario.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'

/**
 * Every fault of one case against the module it belongs to. A case whose module is unknown is not looked at further:
 * each of its lessons would be reported as missing.
 */
export function checkCase(content: Content, scenario: Scenario): readonly Problem[] {
  const where = `case ${scenario.id} › module`
  const module = content.modules.find(({ id }) => id === scenario.module)
  if (!module) return [{ where, what: `"${scenario.module}" is no module; correct the id` }]
  const listed = module.scenarios.includes(scenario.id)
  const what = `module ${module.id} does not list this case; add it to its scenarios`
  return [
    ...(listed ? [] : [{ where, what }]),
    ...checkScenario(scenario, {
      claims: new Set(content.claims.map(({ id }) => id)),
      facts: new Set(content.facts.map(({ id }) => id)),
      lessons: lessonIds(module),
    }),
  ]
}

/** The lessons of a module and its worked case: where an option or an item may send a learner back to. */
export function lessonIds(module: Module): ReadonlySet<string> {
  return new Set(allLessons(module).map(({ id }) => id))
}
