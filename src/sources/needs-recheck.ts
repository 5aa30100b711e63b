import type { Claim } from '#src/sources/claim.ts'

/**
 * True when the day after `reviewBy` has come: the card then says it is being re-checked, and items that
 * rest on it leave the score. `today` is an ISO day (`2026-11-24`), given by the caller.
 */
export function needsRecheck(claim: Claim, today: string): boolean {
  return claim.reviewBy < today
}
