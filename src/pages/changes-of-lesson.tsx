import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '#src/i18n/format.ts'
import { useLanguage } from '#src/i18n/use-language.ts'
import { useTitles } from '#src/pages/use-titles.ts'
import { pages } from '#src/lib/paths.ts'
import { changesOfLesson } from '#src/modules/changes-of-lesson.ts'
import type { Lesson } from '#src/modules/module.ts'
import { changes } from '#src/sources/content/changes.ts'
import { PageLink } from '#src/ui/page-link.tsx'

/**
 * What has changed since 2017 in what a lesson teaches, each with a link to its row; nothing where nothing has. The
 * names stand in the catalogue: the words of the rows are not loaded for it.
 */
export function ChangesOfLesson({ lesson }: { lesson: Pick<Lesson, 'blocks'> }) {
  const { t } = useTranslation()
  const titles = useTitles()
  const language = useLanguage()
  const headingId = useId()
  const own = changesOfLesson(lesson, changes)
  if (own.length === 0) return null
  return (
    <section className="changed" aria-labelledby={headingId}>
      <h2 className="h2-s" id={headingId}>
        {t('lesson.changes')}
      </h2>
      <ul className="links">
        {own.map(({ change }) => (
          <li key={change.id}>
            <PageLink page={pages.changes} hash={change.id}>
              {titles.change(change)}
            </PageLink>
            <span className="quiet small">
              {t(change.dateOfAct ? 'lesson.changedByAct' : 'lesson.changedSince', {
                date: formatDate(change.since, language),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
