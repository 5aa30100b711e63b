import type { Problem } from '#src/lib/problem.ts'

/** An id is part of a word key and of an address: a dot, a colon or a capital letter would break one of them. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

/**
 * Faults of ids that share one space (the steps of a case, the options of a decision), in the order of the ids.
 * `where` names the space; `taken` are names that stand in the same place for something else.
 */
export function checkIds(
  where: string,
  ids: readonly string[],
  taken: readonly string[] = [],
): readonly Problem[] {
  return [...new Set(ids)].flatMap((id) => {
    const faults: string[] = []
    if (!ID.test(id)) faults.push(`"${id}" is not an id; write small letters, digits and hyphens`)
    if (id in {}) faults.push(`"${id}" is a name that every object has; choose another id`)
    if (taken.includes(id)) faults.push(`"${id}" already means something else here; choose another id`)
    if (ids.filter((other) => other === id).length > 1)
      faults.push(`"${id}" stands twice; give one of the two a new id`)
    return faults.map((what) => ({ where, what }))
  })
}
