import { checkIds } from '#src/lib/check-ids.ts'
import type { Problem } from '#src/lib/problem.ts'
import { checkGraph } from '#src/scenarios/check-graph.ts'
import { decisionsOf } from '#src/scenarios/play.ts'
import { type Decision, ENDING_TONES, METERS, type Option, type Scenario } from '#src/scenarios/scenario.ts'
import { walkPaths } from '#src/scenarios/walk-paths.ts'

/** Ids that a case may name: the registers, and the lessons of its own module. */
type Known = { claims: ReadonlySet<string>; facts: ReadonlySet<string>; lessons: ReadonlySet<string> }

/** A choice between two options shows which one is meant. Content brief, B.0 "3-4 options each". */
const FEWEST_OPTIONS = 3
/** The most that one option moves a meter, up or down. Content brief, B.0 "Values -2 to +2". */
const MOST_CHANGE = 2

/** Texts of a case, of an option and of an ending, under their ids. */
const CASE_WORDS = ['title', 'lead', 'contentNote'] as const
const OPTION_WORDS = ['text', 'short', 'happens', 'why'] as const
const ENDING_WORDS = ['title', 'text'] as const

/** Every fault of a case, gathered; an empty list means that it can be played and each option is grounded. */
export function checkScenario(scenario: Scenario, known: Known): readonly Problem[] {
  const stepIds = scenario.steps.map(({ id }) => id)
  const shape = [
    ...checkIds(`case ${scenario.id} › steps`, stepIds, CASE_WORDS),
    ...checkGraph(scenario),
    ...checkTones(scenario),
  ]
  return [
    ...shape,
    ...decisionsOf(scenario).flatMap((decision) => checkDecision(scenario.id, decision, known)),
    ...(shape.length === 0 ? checkPlayed(scenario) : []),
  ]
}

/** The base keys of the case's namespace: exactly the words that its steps call for. */
export function scenarioWords(scenario: Scenario): readonly string[] {
  const steps = scenario.steps.flatMap((step) => {
    const parts = step.kind === 'decision' ? decisionWords(step) : step.kind === 'ending' ? ENDING_WORDS : []
    return parts.map((part) => `${step.id}.${part}`)
  })
  return [...CASE_WORDS, ...steps]
}

function decisionWords({ said, options }: Decision): readonly string[] {
  return [
    'name',
    'place',
    'situation',
    ...(said ? ['said'] : []),
    'ask',
    ...(options.some(({ critical }) => critical) ? ['help'] : []),
    ...options.flatMap(({ id }) => OPTION_WORDS.map((word) => `options.${id}.${word}`)),
  ]
}

function checkTones({ id, steps }: Scenario): Problem[] {
  return ENDING_TONES.filter(
    (tone) => !steps.some((step) => step.kind === 'ending' && step.tone === tone),
  ).map((tone) => ({ where: `case ${id} › endings`, what: `there is no ${tone} ending; write one` }))
}

/** An arrow to an ending is not enough: the meters of some path must earn it. */
function checkPlayed(scenario: Scenario): Problem[] {
  const reached = new Set([...walkPaths(scenario)].map(({ position }) => position.step))
  return scenario.steps
    .filter((step) => step.kind === 'ending' && !reached.has(step.id))
    .map((step) => ({
      where: `case ${scenario.id} › step ${step.id}`,
      what: 'no way of playing reaches this ending; change the meters of some options or remove it',
    }))
}

function checkDecision(scenario: string, decision: Decision, known: Known): Problem[] {
  const { id, options } = decision
  const where = `case ${scenario} › step ${id} › options`
  const ids = options.map((option) => option.id)
  const problems: Problem[] = [...checkIds(where, ids)]
  if (options.length < FEWEST_OPTIONS)
    problems.push({ where, what: `there are ${options.length}; give at least ${FEWEST_OPTIONS}` })
  if (!options.some(({ quality }) => quality === 'good'))
    problems.push({ where, what: 'none is good; give one that protects the child' })
  return [
    ...problems,
    ...options.flatMap((option) =>
      checkOption(`case ${scenario} › step ${id} › option ${option.id}`, option, known),
    ),
  ]
}

function checkOption(at: string, option: Option, known: Known): Problem[] {
  const problems: Problem[] = []
  const report = (field: keyof Option, what: string) => problems.push({ where: `${at} › ${field}`, what })
  if (option.critical && option.quality !== 'notYet')
    report('critical', `a line that must not be crossed cannot be "${option.quality}"; make it "notYet"`)
  for (const meter of METERS) {
    const change = option.meters[meter]
    if (!Number.isInteger(change) || Math.abs(change) > MOST_CHANGE)
      report('meters', `${meter} is ${change}; give a whole number from -${MOST_CHANGE} to ${MOST_CHANGE}`)
  }
  if (option.claims.length === 0) report('claims', 'is empty; name the claim that explains this option')
  for (const claim of option.claims)
    if (!known.claims.has(claim))
      report('claims', `"${claim}" is not in the register; correct the id or add the claim`)
  for (const fact of option.facts ?? [])
    if (!known.facts.has(fact)) report('facts', `"${fact}" is not in the register; correct the id`)
  if (!known.lessons.has(option.lesson))
    report('lesson', `"${option.lesson}" is no lesson of this module; correct the id`)
  return problems
}
