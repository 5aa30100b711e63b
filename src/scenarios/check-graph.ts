import type { Problem } from '#src/lib/problem.ts'
import { ENDING_TONES, type Judgement, type Scenario, type Step } from '#src/scenarios/scenario.ts'

/** One arrow of the case: from a step, through a field of it, to the id that the field names. */
type Link = { from: string; field: string; to: string }

/**
 * Faults of the case as a directed graph: arrows to nowhere first. Only when all of them lead somewhere are steps
 * reported that nobody reaches or that nobody can leave, since one wrong id would make many steps look lost.
 */
export function checkGraph(scenario: Scenario): readonly Problem[] {
  const links = scenario.steps.flatMap(linksOf)
  const faults = [
    ...checkStart(scenario),
    ...checkTargets(scenario, links),
    ...scenario.steps.flatMap((step) => (step.kind === 'judgement' ? checkJudgement(scenario, step) : [])),
  ]
  return faults.length > 0 ? faults : checkReach(scenario, links)
}

function linksOf(step: Step): readonly Link[] {
  switch (step.kind) {
    case 'decision':
      return step.options.map(({ id, next }) => ({ from: step.id, field: `option ${id} › next`, to: next }))
    case 'fork':
      return [
        ...step.routes.map(({ to }, at) => ({ from: step.id, field: `route ${at + 1}`, to })),
        { from: step.id, field: 'otherwise', to: step.otherwise },
      ]
    case 'judgement':
      return ENDING_TONES.map((tone) => ({ from: step.id, field: tone, to: step[tone] }))
    case 'ending':
      return []
  }
}

function checkStart({ id, start, steps }: Scenario): Problem[] {
  const where = `case ${id} › start`
  const first = steps.find((step) => step.id === start)
  if (!first) return [{ where, what: `"${start}" is no step of this case; correct the id` }]
  if (first.kind === 'decision') return []
  return [{ where, what: `"${start}" is not a decision; begin with one` }]
}

function checkTargets({ id, steps }: Scenario, links: readonly Link[]): Problem[] {
  return links
    .filter(({ to }) => !steps.some((step) => step.id === to))
    .map(({ from, field, to }) => ({
      where: `case ${id} › step ${from} › ${field}`,
      what: `"${to}" is no step of this case; correct the id`,
    }))
}

function checkJudgement({ id, steps }: Scenario, judgement: Judgement): Problem[] {
  return ENDING_TONES.flatMap((tone) => {
    const target = steps.find((step) => step.id === judgement[tone])
    const fits = !target || (target.kind === 'ending' && target.tone === tone)
    const where = `case ${id} › step ${judgement.id} › ${tone}`
    return fits ? [] : [{ where, what: `"${target.id}" is not a ${tone} ending; name one of that tone` }]
  })
}

function checkReach({ id, start, steps }: Scenario, links: readonly Link[]): Problem[] {
  const follows = (step: string) => links.flatMap(({ from, to }) => (from === step ? [to] : []))
  const endings = steps.flatMap((step) => (step.kind === 'ending' ? [step.id] : []))
  const reached = reach([start], follows)
  const ends = reach(endings, (step) => links.flatMap(({ from, to }) => (to === step ? [from] : [])))
  return steps.flatMap((step) => {
    const where = `case ${id} › step ${step.id}`
    if (!reached.has(step.id))
      return [{ where, what: 'nothing leads here; lead an option to it or remove it' }]
    if (!ends.has(step.id))
      return [{ where, what: 'no ending can be reached from here; lead an option out of it' }]
    // A decision taken twice would count twice; going back is what retaking is for.
    if (reach(follows(step.id), follows).has(step.id))
      return [{ where, what: 'can be met again in the same play; lead its options forward' }]
    return []
  })
}

function reach(from: readonly string[], next: (step: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set(from)
  // A set visits what is added while it is walked, so it serves as the queue too.
  for (const step of seen) for (const to of next(step)) seen.add(to)
  return seen
}
