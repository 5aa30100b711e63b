import { checkIds } from '#src/lib/check-ids.ts'
import type { Problem } from '#src/lib/problem.ts'
import { type Decision, METERS, type Option } from '#src/scenarios/scenario.ts'

/** Ids that a case may name: the registers, and the lessons of its own module. */
export type Known = { claims: ReadonlySet<string>; facts: ReadonlySet<string>; lessons: ReadonlySet<string> }

/** A choice between two options shows which one is meant. Content brief, B.0 "3-4 options each". */
export const FEWEST_OPTIONS = 3
/** The most that one option moves a meter, up or down. Content brief, B.0 "Values -2 to +2". */
const MOST_CHANGE = 2

/** Faults of one decision and its options, whatever came before it. */
export function checkDecision(scenario: string, decision: Decision, known: Known): readonly Problem[] {
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
