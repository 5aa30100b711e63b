import type { ClaimTopic } from '#src/sources/claim.ts'

type Entry = {
  module: string
  scenarios: readonly string[]
  /** Topics of the law cards that its lessons show. */
  law: readonly ClaimTopic[]
}

/**
 * Which modules there are, which cases belong to them and which law their lessons show: all that the table of pages
 * needs, so that the first view does not carry every lesson, item and case. Held against the content by
 * `tests/app/routes.test.ts`.
 */
export const CONTENTS: readonly Entry[] = [
  { module: 'm2', scenarios: ['sc1', 'sc2'], law: ['reporting', 'images', 'practice'] },
  { module: 'm3', scenarios: [], law: ['images', 'offences'] },
  { module: 'm4', scenarios: ['sc5', 'sc11'], law: ['juvenile'] },
  { module: 'm7', scenarios: ['sc10'], law: ['hearing'] },
  { module: 'm8', scenarios: ['sc12', 'sc13'], law: ['identification'] },
]

/** A module with its cases, by the id in an address; undefined for an id that names none. */
export function entryOf(moduleId: string | undefined): Entry | undefined {
  return CONTENTS.find(({ module }) => module === moduleId)
}

/** The module of a case, by the id in an address; undefined for an id that names none. */
export function entryOfCase(scenarioId: string | undefined): Entry | undefined {
  return CONTENTS.find(({ scenarios }) => scenarioId !== undefined && scenarios.includes(scenarioId))
}
