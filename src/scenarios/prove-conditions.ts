import { holds, partsOf } from '#src/scenarios/condition.ts'
import { type AskedCondition, conditionsOf } from '#src/scenarios/conditions-of.ts'
import { memoryOn } from '#src/scenarios/path.ts'
import type { Condition, Scenario } from '#src/scenarios/scenario.ts'
import type { ScenarioState } from '#src/scenarios/walk-states.ts'

/** In how many states a condition, or a part of one, is asked, and in how many of these it holds. */
export type ConditionProof = Pick<AskedCondition, 'step' | 'field'> & {
  part: Condition
  asked: number
  held: number
}

/**
 * Tries every condition of a case, and every part of one, in each state where it is asked. What is said inside a "not"
 * tells the same as the "not" itself, which is therefore left out.
 */
export function proveConditions(
  scenario: Scenario,
  states: readonly ScenarioState[],
): readonly ConditionProof[] {
  return conditionsOf(scenario).flatMap(({ step, field, condition, unless }) => {
    const memories = states
      .filter((state) => state.step.id === step)
      .map((state) => memoryOn(scenario, state))
      .filter((memory) => !unless.some((earlier) => holds(earlier, memory)))
    return partsOf(condition)
      .filter(({ kind }) => kind !== 'not')
      .map((part) => ({
        step,
        field,
        part,
        asked: memories.length,
        held: memories.filter((memory) => holds(part, memory)).length,
      }))
  })
}
