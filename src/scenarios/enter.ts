import { holds } from '#src/scenarios/condition.ts'
import { findStep } from '#src/scenarios/find-step.ts'
import { judge } from '#src/scenarios/judge.ts'
import { judgedOn, memoryOn, type Path } from '#src/scenarios/path.ts'
import type { Decision, Ending, Fork, Scenario } from '#src/scenarios/scenario.ts'

/**
 * The decision or the ending to which a path that comes to this step is led, through forks and the judgement; null
 * where there is none: an id that names no step, a judgement without its ending, forks that lead to each other.
 */
export function enter(scenario: Scenario, id: string, path: Path): Decision | Ending | null {
  const passed = new Set<string>()
  let at = id
  while (!passed.has(at)) {
    const step = stopAt(scenario, at, path)
    if (step?.kind !== 'fork') return step
    passed.add(at)
    at = routeOf(scenario, step, path)
  }
  return null
}

/** As `enter`, but a fork is a stop too. */
export function stopAt(scenario: Scenario, id: string, path: Path): Decision | Fork | Ending | null {
  const step = findStep(scenario, id)
  if (step?.kind !== 'judgement') return step ?? null
  const ending = findStep(scenario, step[judge(judgedOn(scenario, path))])
  return ending?.kind === 'ending' ? ending : null
}

/** Where a fork leads this path. */
export function routeOf(scenario: Scenario, fork: Fork, path: Path): string {
  const memory = memoryOn(scenario, path)
  return fork.routes.find(({ when }) => holds(when, memory))?.to ?? fork.otherwise
}
