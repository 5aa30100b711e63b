import type { Change } from '#src/sources/change.ts'
import type { Claim } from '#src/sources/claim.ts'
import { findClaim } from '#src/sources/find-claim.ts'
import { questionOf } from '#src/sources/question.ts'

/** What has changed since in what a question was answered with: its facts stand beside a claim of the change. */
export function changesOfQuestion(
  question: string,
  changes: readonly Change[],
  claims: readonly Claim[],
): readonly Change[] {
  return changes.filter((change) =>
    change.claims.some((id) =>
      findClaim(claims, id)?.facts2017.some((fact) => questionOf(fact) === question),
    ),
  )
}
