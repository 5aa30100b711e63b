import type { Role } from '#src/lib/role.ts'
import { partsOf } from '#src/scenarios/condition.ts'
import { routeOf, stopAt } from '#src/scenarios/enter.ts'
import { judgedOn, optionsShown, type Path } from '#src/scenarios/path.ts'
import { conditionsOf } from '#src/scenarios/conditions-of.ts'
import type { Decision, Ending, Fork, Scenario } from '#src/scenarios/scenario.ts'

/** A play at a decision, a fork or an ending, with the shortest way that leads there. */
export type ScenarioState = Path & { step: Decision | Fork | Ending }

/**
 * Every state of a case that a learner of this role can bring about from a step on, fewest decisions first
 * and each once: two
 * ways to a step are one state where meters, flag and gap are the same and each option that some condition asks about
 * was taken on both or on neither. So nothing that the case can tell apart is left out, and far fewer states are walked
 * than there are ways. A decision met twice on one way is not gone through again.
 */
export function* walkStates(
  scenario: Scenario,
  role: Role | null,
  from: { id: string; taken: Path['taken'] } = { id: scenario.start, taken: [] },
): Generator<ScenarioState> {
  const asked = optionsAsked(scenario)
  const seen = new Set<string>()
  const queue: ScenarioState[] = []
  function* arrive(id: string, path: Path): Generator<ScenarioState> {
    const step = stopAt(scenario, id, path)
    if (step === null) return
    const key = keyOf(scenario, step.id, path, asked)
    if (seen.has(key)) return
    seen.add(key)
    const state = { step, ...path }
    queue.push(state)
    yield state
    // A fork takes no decision, so what it leads to is as near as the fork itself.
    if (step.kind === 'fork') yield* arrive(routeOf(scenario, step, path), path)
  }
  yield* arrive(from.id, { taken: from.taken, role })
  for (const state of queue)
    for (const [id, taken] of waysOn(scenario, state)) yield* arrive(id, { taken, role })
}

/** The roles that a case can tell apart: each that some condition names, and a play without a role. */
export function rolesThatMatter(scenario: Scenario): readonly (Role | null)[] {
  const named = conditionsOf(scenario).flatMap(({ condition }) =>
    partsOf(condition).flatMap((part) => (part.kind === 'role' ? part.roles : [])),
  )
  return [null, ...new Set(named)]
}

/** Where each option of a decision leads, with the path that it makes. */
function waysOn(
  scenario: Scenario,
  { step, ...path }: ScenarioState,
): readonly (readonly [string, Path['taken']])[] {
  if (step.kind !== 'decision' || path.taken.some((one) => one.step === step.id)) return []
  return optionsShown(scenario, step, path).map(({ id, next }) => [
    next,
    [...path.taken, { step: step.id, option: id, helped: false }],
  ])
}

/** The options that some condition asks about, as `step option`. */
function optionsAsked(scenario: Scenario): ReadonlySet<string> {
  return new Set(
    conditionsOf(scenario).flatMap(({ condition }) =>
      partsOf(condition).flatMap((part) => (part.kind === 'chose' ? [`${part.step} ${part.option}`] : [])),
    ),
  )
}

function keyOf(scenario: Scenario, step: string, path: Path, asked: ReadonlySet<string>): string {
  const remembered = path.taken.map((one) => `${one.step} ${one.option}`).filter((one) => asked.has(one))
  return JSON.stringify([step, judgedOn(scenario, path), remembered])
}
