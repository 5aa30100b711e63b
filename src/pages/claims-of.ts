import type { Claim, ClaimId } from '#src/sources/claim.ts'
import { claims } from '#src/sources/content/claims.ts'
import { findClaim } from '#src/sources/find-claim.ts'

/** The claims of those ids; unknown ids are left out (the content check reports them). */
export function claimsOf(ids: readonly ClaimId[]): readonly Claim[] {
  return ids.flatMap((id) => findClaim(claims, id) ?? [])
}
