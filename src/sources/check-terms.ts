import { checkIds } from '#src/lib/check-ids.ts'
import type { Problem } from '#src/lib/problem.ts'
import { checkCitations } from '#src/sources/check-citations.ts'
import type { Term } from '#src/sources/term.ts'

/** Every fault of the list of terms that shows without their words. */
export function checkTerms(terms: readonly Term[]): readonly Problem[] {
  return [
    ...checkIds(
      'terms',
      terms.map(({ key }) => key),
    ),
    ...terms.flatMap(({ key, articles }) => checkCitations(`term ${key} › articles`, articles)),
  ]
}
