import type { Claim, ClaimRecord, ClaimTopic } from '#src/sources/claim.ts'
import { imagesClaims } from '#src/sources/content/claims/images.ts'
import { juvenileClaims } from '#src/sources/content/claims/juvenile.ts'
import { practiceClaims } from '#src/sources/content/claims/practice.ts'
import { reportingClaims } from '#src/sources/content/claims/reporting.ts'

function of(topic: ClaimTopic, records: readonly ClaimRecord[]): readonly Claim[] {
  return records.map((record) => ({ ...record, topic }))
}

/** The law as of a date, topic by topic, in the order of the page of law. */
export const claims: readonly Claim[] = [
  ...of('reporting', reportingClaims),
  ...of('images', imagesClaims),
  ...of('juvenile', juvenileClaims),
  ...of('practice', practiceClaims),
]
