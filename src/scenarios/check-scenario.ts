import { checkIds } from '#src/lib/check-ids.ts'
import type { Problem } from '#src/lib/problem.ts'
import { checkConditions } from '#src/scenarios/check-conditions.ts'
import { checkDecision, type Known } from '#src/scenarios/check-decision.ts'
import { checkGraph } from '#src/scenarios/check-graph.ts'
import { checkStates } from '#src/scenarios/check-states.ts'
import { decisionsOf } from '#src/scenarios/find-step.ts'
import {
  type Decision,
  type Echo,
  type Ending,
  ENDING_TONES,
  type Scenario,
} from '#src/scenarios/scenario.ts'

/** Texts of a case, of an option and of an ending, under their ids. */
const CASE_WORDS = ['contentNote'] as const
const OPTION_WORDS = ['text', 'short', 'happens', 'why'] as const
const ENDING_WORDS = ['title', 'text'] as const

/** Every fault of a case, gathered; an empty list means that it can be played and each option is grounded. */
export function checkScenario(scenario: Scenario, known: Known): readonly Problem[] {
  const stepIds = scenario.steps.map(({ id }) => id)
  const shape = [
    ...checkIds(`case ${scenario.id} › steps`, stepIds, CASE_WORDS),
    ...checkGraph(scenario),
    ...checkTones(scenario),
    ...checkEchoIds(scenario),
    ...checkConditions(scenario),
  ]
  return [
    ...shape,
    ...decisionsOf(scenario).flatMap((decision) => checkDecision(scenario.id, decision, known)),
    ...(shape.length === 0 ? checkStates(scenario) : []),
  ]
}

/** The base keys of the case's namespace: exactly the words that its steps call for. */
export function scenarioWords(scenario: Scenario): readonly string[] {
  const steps = scenario.steps.flatMap((step) => {
    const parts =
      step.kind === 'decision' ? decisionWords(step) : step.kind === 'ending' ? endingWords(step) : []
    return parts.map((part) => `${step.id}.${part}`)
  })
  return [...CASE_WORDS, ...steps]
}

function endingWords({ echoes }: Ending): readonly string[] {
  return [...ENDING_WORDS, ...echoWords(echoes)]
}

function echoWords(echoes: readonly Echo[] = []): readonly string[] {
  return echoes.map(({ id }) => `echoes.${id}`)
}

function decisionWords({ said, in2017, echoes, options }: Decision): readonly string[] {
  return [
    'name',
    'place',
    'situation',
    ...echoWords(echoes),
    ...(said ? ['said'] : []),
    'ask',
    ...(in2017 ? ['in2017'] : []),
    ...(options.some(({ critical }) => critical) ? ['help'] : []),
    ...options.flatMap(({ id }) => OPTION_WORDS.map((word) => `options.${id}.${word}`)),
  ]
}

function checkTones({ id, steps }: Scenario): Problem[] {
  return ENDING_TONES.filter(
    (tone) => !steps.some((step) => step.kind === 'ending' && step.tone === tone),
  ).map((tone) => ({ where: `case ${id} › endings`, what: `there is no ${tone} ending; write one` }))
}

function checkEchoIds({ id, steps }: Scenario): Problem[] {
  return steps.flatMap((step) => {
    if (step.kind !== 'decision' && step.kind !== 'ending') return []
    const ids = (step.echoes ?? []).map((echo) => echo.id)
    return checkIds(`case ${id} › step ${step.id} › echoes`, ids)
  })
}
