import { assertNever } from '#src/lib/assert-never.ts'
import type { Condition } from '#src/scenarios/scenario.ts'

/** A condition as an author reads it in a message or a table: `promise: secret, and trust at most -2`. */
export function sayCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'chose':
      return `${condition.step}: ${condition.option}`
    case 'meter': {
      const { meter, atLeast, atMost } = condition
      const bounds = [
        ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
        ...(atMost === undefined ? [] : [`at most ${atMost}`]),
      ]
      return `${meter} ${bounds.join(' and ')}`
    }
    case 'role':
      return `role ${condition.roles.join(' or ')}`
    case 'not':
      return `not (${sayCondition(condition.of)})`
    case 'all':
      return condition.of.map(sayCondition).join(', and ')
    case 'any':
      return condition.of.map(sayCondition).join(', or ')
    default:
      return assertNever(condition)
  }
}
