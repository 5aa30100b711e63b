type Entry = { module: string; scenarios: readonly string[] }

/**
 * Which modules there are and which cases belong to them: all that the table of pages needs, so that the first view
 * does not carry every lesson, item and case. Held against the content by `tests/app/routes.test.ts`.
 */
export const CONTENTS: readonly Entry[] = [
  { module: 'm2', scenarios: ['sc1', 'sc2'] },
  { module: 'm4', scenarios: ['sc5', 'sc11'] },
]

/** A module with its cases, by the id in an address; undefined for an id that names none. */
export function entryOf(moduleId: string | undefined): Entry | undefined {
  return CONTENTS.find(({ module }) => module === moduleId)
}

/** The module of a case, by the id in an address; undefined for an id that names none. */
export function entryOfCase(scenarioId: string | undefined): Entry | undefined {
  return CONTENTS.find(({ scenarios }) => scenarioId !== undefined && scenarios.includes(scenarioId))
}
