import { claimsOfLesson } from '#src/modules/lessons-naming.ts'
import type { Lesson } from '#src/modules/module.ts'
import { newestFirst } from '#src/sources/change-calendar.ts'
import type { Change } from '#src/sources/change.ts'
import type { ClaimId } from '#src/sources/claim.ts'

/** A change that a lesson touches, with the claim by whose title the lesson names it. */
export type LessonChange = { claim: ClaimId; change: Change }

/**
 * What has changed since 2017 in the claims that a lesson names, the newest first. A claim is told once, by its newest
 * change, and a change once, under the first of its claims that is not told yet.
 */
export function changesOfLesson(
  lesson: Pick<Lesson, 'blocks'>,
  changes: readonly Change[],
): readonly LessonChange[] {
  const named = claimsOfLesson(lesson)
  const told = new Set<ClaimId>()
  return newestFirst(changes).flatMap((change) => {
    const own = change.claims.filter((id) => named.includes(id))
    const claim = own.find((id) => !told.has(id))
    if (claim === undefined) return []
    own.forEach((id) => told.add(id))
    return [{ claim, change }]
  })
}
