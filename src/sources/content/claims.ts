import type { Claim, ClaimRecord, ClaimTopic } from '#src/sources/claim.ts'
import { hearingClaims } from '#src/sources/content/claims/hearing.ts'
import { identificationClaims } from '#src/sources/content/claims/identification.ts'
import { imagesClaims } from '#src/sources/content/claims/images.ts'
import { juvenileClaims } from '#src/sources/content/claims/juvenile.ts'
import { offencesClaims } from '#src/sources/content/claims/offences.ts'
import { practiceClaims } from '#src/sources/content/claims/practice.ts'
import { reportingClaims } from '#src/sources/content/claims/reporting.ts'

function of(topic: ClaimTopic, records: readonly ClaimRecord[]): readonly Claim[] {
  return records.map((record) => ({ ...record, topic }))
}

/** The law as of a date, topic by topic, in the order of the page of law. */
export const claims: readonly Claim[] = [
  ...of('reporting', reportingClaims),
  ...of('images', imagesClaims),
  ...of('offences', offencesClaims),
  ...of('juvenile', juvenileClaims),
  ...of('hearing', hearingClaims),
  ...of('identification', identificationClaims),
  ...of('practice', practiceClaims),
]
