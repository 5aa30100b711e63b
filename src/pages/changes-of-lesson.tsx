import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '#src/i18n/format.ts'
import { useLanguage } from '#src/i18n/use-language.ts'
import { useWords } from '#src/i18n/use-words.ts'
import { pages } from '#src/lib/paths.ts'
import { changesOfLesson } from '#src/modules/changes-of-lesson.ts'
import type { Lesson } from '#src/modules/module.ts'
import { changes } from '#src/sources/content/changes.ts'
import { claims } from '#src/sources/content/claims.ts'
import { findClaim } from '#src/sources/find-claim.ts'
import { PageLink } from '#src/ui/page-link.tsx'

/**
 * What has changed since 2017 in what a lesson teaches, each with a link to its row; nothing where nothing has. The
 * names are the titles of the claims, which a lesson has at hand (`law`): the words of the rows are not loaded for it.
 */
export function ChangesOfLesson({ lesson }: { lesson: Pick<Lesson, 'blocks'> }) {
  const { t } = useTranslation()
  const law = useWords('law')
  const language = useLanguage()
  const headingId = useId()
  const own = changesOfLesson(lesson, changes).filter(({ claim }) => findClaim(claims, claim))
  if (own.length === 0) return null
  return (
    <section className="changed" aria-labelledby={headingId}>
      <h2 className="h2-s" id={headingId}>
        {t('lesson.changes')}
      </h2>
      <ul className="links">
        {own.map(({ claim, change }) => (
          <li key={change.id}>
            <PageLink page={pages.changes} hash={change.id}>
              {law(`${claim}.title`)}
            </PageLink>
            <span className="quiet small">
              {t('lesson.changedSince', { date: formatDate(change.since, language) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
