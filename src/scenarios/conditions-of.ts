import type { Condition, Decision, Ending, Scenario, Step } from '#src/scenarios/scenario.ts'

/**
 * One condition of a case: the step that asks it and the field of that step where it stands. A route of a fork is
 * asked only where none of those before it holds.
 */
export type AskedCondition = {
  step: string
  field: string
  condition: Condition
  unless: readonly Condition[]
}

/** Every condition of a case, in the order of its steps. */
export function conditionsOf(scenario: Scenario): readonly AskedCondition[] {
  return scenario.steps.flatMap((step) => askedBy(step).map((one) => ({ step: step.id, ...one })))
}

function askedBy(step: Step): readonly Omit<AskedCondition, 'step'>[] {
  switch (step.kind) {
    case 'decision':
      return [...echoConditions(step), ...optionConditions(step)]
    case 'fork':
      return step.routes.map(({ when }, at) => ({
        field: `route ${at + 1}`,
        condition: when,
        unless: step.routes.slice(0, at).map((route) => route.when),
      }))
    case 'judgement':
      return []
    case 'ending':
      return echoConditions(step)
  }
}

function echoConditions({ echoes = [] }: Decision | Ending) {
  return echoes.map(({ id, when }) => ({ field: `echo ${id}`, condition: when, unless: [] }))
}

function optionConditions({ options }: Decision) {
  return options.flatMap(({ id, when }) =>
    when ? [{ field: `option ${id} › when`, condition: when, unless: [] }] : [],
  )
}
