import type { Problem } from '#src/lib/problem.ts'
import { FEWEST_OPTIONS } from '#src/scenarios/check-decision.ts'
import { optionsShown } from '#src/scenarios/path.ts'
import { optionOrder } from '#src/scenarios/play.ts'
import { type FirstPlace, proveFirstPlaces } from '#src/scenarios/prove-first-places.ts'
import { proveConditions } from '#src/scenarios/prove-conditions.ts'
import { recommendedPlay } from '#src/scenarios/recommended-play.ts'
import { sayCondition } from '#src/scenarios/say-condition.ts'
import type { Decision, Scenario } from '#src/scenarios/scenario.ts'
import { rolesThatMatter, type ScenarioState, walkStates } from '#src/scenarios/walk-states.ts'

/** A good option may stand first this much more often than chance gives: over three deviations of 1,000 plays. */
const FIRST_TOLERANCE = 0.05

/**
 * Faults that show only when every state of the case is walked, for each role that matters: what nobody can reach,
 * conditions that decide nothing, decisions that some plays find without enough choice, and a recommended path that
 * does not end soundly. Asks for a case whose arrows and conditions are without fault: then nobody is led nowhere.
 */
export function checkStates(scenario: Scenario): readonly Problem[] {
  const states = rolesThatMatter(scenario).flatMap((role) => [...walkStates(scenario, role)])
  return [
    ...checkReached(scenario, states),
    ...checkAsked(scenario, states),
    ...scenario.steps.flatMap((step) => (step.kind === 'decision' ? checkShown(scenario, step, states) : [])),
    ...checkRecommended(scenario, states),
    ...checkFirstPlaces(scenario, proveFirstPlaces(scenario, states, optionOrder)),
  ]
}

/** An arrow to a step is not enough: the conditions, and for an ending the meters, of some path must lead there. */
function checkReached({ id, steps }: Scenario, states: readonly ScenarioState[]): Problem[] {
  const reached = new Set(states.map(({ step }) => step.id))
  return steps
    .filter((step) => step.kind !== 'judgement' && !reached.has(step.id))
    .map((step) => ({
      where: `case ${id} › step ${step.id}`,
      what:
        step.kind === 'ending'
          ? 'no way of playing reaches this ending; change the meters of some options or remove it'
          : 'no way of playing leads here; change the conditions on the way or remove it',
    }))
}

function checkAsked(scenario: Scenario, states: readonly ScenarioState[]): Problem[] {
  return proveConditions(scenario, states)
    .filter(({ asked, held }) => asked > 0 && (held === 0 || held === asked))
    .map(({ step, field, part, held }) => ({
      where: `case ${scenario.id} › step ${step} › ${field}`,
      what: `"${sayCondition(part)}" ${held === 0 ? 'never' : 'always'} holds on any way of playing; change it or remove it`,
    }))
}

function checkShown(scenario: Scenario, decision: Decision, states: readonly ScenarioState[]): Problem[] {
  const where = `case ${scenario.id} › step ${decision.id} › options`
  const here = states
    .filter(({ step }) => step.id === decision.id)
    .map((state) => ({ state, shown: optionsShown(scenario, decision, state) }))
  const few = here.find(({ shown }) => shown.length < FEWEST_OPTIONS)
  const bad = here.find(({ shown }) => !shown.some(({ quality }) => quality === 'good'))
  const problems: Problem[] = []
  // What is short whatever came before is reported with the decision itself.
  if (few && decision.options.length >= FEWEST_OPTIONS) {
    const what = `${few.shown.length} are shown; give at least ${FEWEST_OPTIONS} on every way`
    problems.push({ where, what: `${wayTo(few.state)} only ${what}` })
  }
  if (bad && decision.options.some(({ quality }) => quality === 'good'))
    problems.push({
      where,
      what: `${wayTo(bad.state)} none that is shown is good; give one that protects the child`,
    })
  return problems
}

function checkRecommended(scenario: Scenario, states: readonly ScenarioState[]): Problem[] {
  const isSound = ({ step }: ScenarioState) => step.kind === 'ending' && step.tone === 'sound'
  // Where nobody ends soundly, that is the fault, and it has been told.
  if (!states.some(isSound)) return []
  return rolesThatMatter(scenario).flatMap((role) => {
    const { position } = recommendedPlay(scenario, role)
    // A recommended path that does not end stops at a decision without a good option, which is told there.
    if (position.at !== 'ending' || position.tone === 'sound') return []
    const player = role === null ? 'without a role' : `in the role ${role}`
    const what = `taking the first good option each time ends ${position.tone} ${player}; lead it to the sound ending`
    return [{ where: `case ${scenario.id} › recommended path`, what }]
  })
}

/** Faults of the order in which learners meet the options: whoever takes the first one must not fare too well. */
export function checkFirstPlaces({ id }: Scenario, firstPlaces: readonly FirstPlace[]): readonly Problem[] {
  return firstPlaces
    .filter(({ share, chance }) => share > chance + FIRST_TOLERANCE)
    .map(({ step, share, chance }) => ({
      where: `case ${id} › step ${step} › options`,
      what: `a good one stands first in ${percent(share)} of plays, by chance in ${percent(chance)}; mend the shuffle`,
    }))
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

/** How a state is reached, for an author who wants to play it: `after promise: secret, hour: wait`. */
function wayTo({ taken }: ScenarioState): string {
  if (taken.length === 0) return 'at the start'
  return `after ${taken.map(({ step, option }) => `${step}: ${option}`).join(', ')}`
}
