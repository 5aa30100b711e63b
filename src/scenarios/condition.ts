import { assertNever } from '#src/lib/assert-never.ts'
import type { Role } from '#src/lib/role.ts'
import type { Condition, Meters } from '#src/scenarios/scenario.ts'

/** What a play remembers of itself: what conditions may ask about. */
export type Memory = {
  /** The options on the path that counts. */
  taken: readonly { step: string; option: string }[]
  meters: Meters
  role: Role | null
}

/** Whether a condition is true of a play. `all` of nothing is true, `any` of nothing is not. */
export function holds(condition: Condition, memory: Memory): boolean {
  switch (condition.kind) {
    case 'chose':
      return memory.taken.some(({ step, option }) => step === condition.step && option === condition.option)
    case 'meter': {
      const value = memory.meters[condition.meter]
      return value >= (condition.atLeast ?? -Infinity) && value <= (condition.atMost ?? Infinity)
    }
    case 'role':
      return condition.roles.some((role) => role === memory.role)
    case 'not':
      return !holds(condition.of, memory)
    case 'all':
      return condition.of.every((one) => holds(one, memory))
    case 'any':
      return condition.of.some((one) => holds(one, memory))
    default:
      return assertNever(condition)
  }
}

/** The conditions of which a condition is made, itself last. */
export function partsOf(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'chose':
    case 'meter':
    case 'role':
      return [condition]
    case 'not':
      return [...partsOf(condition.of), condition]
    case 'all':
    case 'any':
      return [...condition.of.flatMap(partsOf), condition]
    default:
      return assertNever(condition)
  }
}
