import { checkIds } from '#src/lib/check-ids.ts'
import type { Problem } from '#src/lib/problem.ts'
import { CITATION } from '#src/sources/check-claims.ts'
import type { Term } from '#src/sources/term.ts'

/** Every fault of the list of terms that shows without their words. */
export function checkTerms(terms: readonly Term[]): readonly Problem[] {
  return [
    ...checkIds(
      'terms',
      terms.map(({ key }) => key),
    ),
    ...terms.flatMap(({ key, articles }) =>
      articles
        .filter(({ act, article }) => act.trim() === '' || !CITATION.test(article))
        .map(({ act, article }) => ({
          where: `term ${key} › articles`,
          what: `"${act} ${article}" is not a citation; write it like "Codul penal 374(3^2)"`,
        })),
    ),
  ]
}
