import type { Claim, ClaimId } from '#src/sources/claim.ts'

/**
 * The claim of that id, or undefined: an id in content may be newer than the register, and a page must
 * then leave the card out instead of failing. `checkClaims` reports such ids to authors.
 */
export function findClaim(claims: readonly Claim[], id: ClaimId): Claim | undefined {
  return claims.find((claim) => claim.id === id)
}
