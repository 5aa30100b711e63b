import type { Targets } from '#src/checks/check-locales.ts'
import type { Content } from '#src/checks/content.ts'
import { pages } from '#src/lib/paths.ts'
import { allLessons } from '#src/modules/all-lessons.ts'

/** Everything that an inline link may lead to: terms, claims, lessons, and the pages without ids in their address. */
export function linkTargets(content: Content): Targets {
  return {
    term: new Set(content.terms.map(({ key }) => key)),
    law: new Set(content.claims.map(({ id }) => id)),
    lesson: new Set(
      content.modules.flatMap((module) => allLessons(module).map(({ id }) => `${module.id}/${id}`)),
    ),
    page: new Set(
      Object.values(pages).flatMap((page) =>
        typeof page === 'string' && page !== '' ? [page.replace(/\/$/u, '')] : [],
      ),
    ),
  }
}
