import type { Problem } from '#src/lib/problem.ts'
import type { ArticleRef } from '#src/sources/claim.ts'

/** An article as it is written in content: `374(3^2)`, `121(1)(g)`; empty where the whole act is meant. */
const CITATION = /^(?:\d+(?:\^\d+)?(?:\(\d+(?:\^\d+)?\))?(?:\([a-zăâîșț]\))?)?$/u

/** Articles of a record that are not written as a citation. `where` is the place of their list, for example `claim duty › articles`. */
export function checkCitations(where: string, articles: readonly ArticleRef[]): readonly Problem[] {
  return articles
    .filter(({ act, article }) => act.trim() === '' || !CITATION.test(article))
    .map(({ act, article }) => ({
      where,
      what: `"${act} ${article}" is not a citation; write it like "Codul penal 374(3^2)"`,
    }))
}
