import type { Confidence } from '#src/lib/confidence.ts'
import type { Claim } from '#src/sources/claim.ts'

/** From the surest to the least sure; good practice is no statement of law at all. */
const ORDER: readonly Confidence[] = ['official', 'secondary', 'reading', 'practice']

/** The label of a statement that rests on several claims: that of the least sure of them. Null where it rests on none. */
export function leastSure(claims: readonly Claim[]): Confidence | null {
  return claims.reduce<Confidence | null>(
    (least, { confidence }) =>
      least === null || ORDER.indexOf(confidence) > ORDER.indexOf(least) ? confidence : least,
    null,
  )
}
