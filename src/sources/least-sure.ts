import { type Confidence, CONFIDENCES } from '#src/lib/confidence.ts'
import type { Claim } from '#src/sources/claim.ts'

/** The label of a statement that rests on several claims: that of the least sure of them. Null where it rests on none. */
export function leastSure(claims: readonly Claim[]): Confidence | null {
  return claims.reduce<Confidence | null>(
    (least, { confidence }) =>
      least === null || CONFIDENCES.indexOf(confidence) > CONFIDENCES.indexOf(least) ? confidence : least,
    null,
  )
}
