import type { Role } from '#src/lib/role.ts'
import { holds, type Memory } from '#src/scenarios/condition.ts'
import { findOption } from '#src/scenarios/find-step.ts'
import type { Judged } from '#src/scenarios/judge.ts'
import { addMeters, NO_METERS } from '#src/scenarios/meters.ts'
import type { Decision, Echo, Meters, Option, Scenario } from '#src/scenarios/scenario.ts'

/** One option on the path that counts; `helped` when the decision was being taken again. */
export type Taken = { step: string; option: string; helped: boolean }

/** The way so far and who goes it: what conditions and the judgement look at. Whatever was gone back from is not on it. */
export type Path = { taken: readonly Taken[]; role: Role | null }

/** The running sum of the four meters. */
export function metersOn(scenario: Scenario, path: Path): Meters {
  return sumOf(optionsOn(scenario, path))
}

/** The first decision on the path at which a line was crossed, by id; null where none was. */
export function firstCrossed(scenario: Scenario, { taken }: Path): string | null {
  return taken.find(({ step, option }) => findOption(scenario, step, option)?.critical)?.step ?? null
}

/** What the path is judged by at its end. */
export function judgedOn(scenario: Scenario, path: Path): Judged {
  const options = optionsOn(scenario, path)
  return {
    meters: sumOf(options),
    flagged: options.some(({ critical }) => critical),
    gap: options.some(({ quality, gap }) => quality === 'notYet' || gap === true),
  }
}

/**
 * The meters as they are told: while an option stands that took duty away and left something owed undone, the duties
 * are late, whatever was done well besides. It changes no condition and no ending.
 */
export function lateDuty(scenario: Scenario, meters: Meters, taken: readonly Taken[]): Meters {
  const late = optionsOn(scenario, { taken, role: null }).some(
    (option) => option.meters.duty < 0 && (option.quality === 'notYet' || option.gap === true),
  )
  return late ? { ...meters, duty: Math.min(meters.duty, LATE_DUTY) } : meters
}

/** The highest value at which the word for the duties says that they are late. */
const LATE_DUTY = -1

/** What conditions may ask about. */
export function memoryOn(scenario: Scenario, path: Path): Memory {
  return { taken: path.taken, meters: metersOn(scenario, path), role: path.role }
}

/** The options that a learner who came this way is given, in the order of the case. */
export function optionsShown(scenario: Scenario, decision: Decision, path: Path): readonly Option[] {
  const memory = memoryOn(scenario, path)
  return decision.options.filter(({ when }) => when === undefined || holds(when, memory))
}

/** The echoes that a learner who came this way hears, by id and in the order of the case. */
export function echoesHeard(
  scenario: Scenario,
  { echoes = [] }: { echoes?: readonly Echo[] },
  path: Path,
): readonly string[] {
  const memory = memoryOn(scenario, path)
  return echoes.filter(({ when }) => holds(when, memory)).map(({ id }) => id)
}

function sumOf(options: readonly Option[]): Meters {
  return options.reduce((sum, { meters }) => addMeters(sum, meters), NO_METERS)
}

function optionsOn(scenario: Scenario, { taken }: Path): readonly Option[] {
  return taken.flatMap(({ step, option }) => findOption(scenario, step, option) ?? [])
}
