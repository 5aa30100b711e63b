import type { Problem } from '#src/lib/problem.ts'
import { partsOf } from '#src/scenarios/condition.ts'
import { conditionsOf } from '#src/scenarios/conditions-of.ts'
import { findDecision } from '#src/scenarios/find-step.ts'
import type { Condition, Scenario } from '#src/scenarios/scenario.ts'

/** Faults of conditions that show without playing: they name what the case does not have, or ask nothing. */
export function checkConditions(scenario: Scenario): readonly Problem[] {
  return conditionsOf(scenario).flatMap(({ step, field, condition }) =>
    partsOf(condition)
      .flatMap((part) => faultOf(scenario, part) ?? [])
      .map((what) => ({ where: `case ${scenario.id} › step ${step} › ${field}`, what })),
  )
}

function faultOf(scenario: Scenario, condition: Condition): string | null {
  switch (condition.kind) {
    case 'chose': {
      const { step, option } = condition
      const decision = findDecision(scenario, step)
      if (!decision) return `asks about "${step}", which is no decision of this case; correct the id`
      if (decision.options.some(({ id }) => id === option)) return null
      return `asks about "${option}", which is no option of step ${step}; correct the id`
    }
    case 'meter':
      if (condition.atLeast !== undefined || condition.atMost !== undefined) return null
      return `asks about ${condition.meter} without a bound; give atLeast, atMost or both`
    case 'role':
      return condition.roles.length > 0 ? null : 'names no role; name one or remove the condition'
    case 'not':
      return null
    case 'all':
    case 'any':
      return condition.of.length > 0 ? null : `"${condition.kind}" has no parts; give it at least one`
  }
}
