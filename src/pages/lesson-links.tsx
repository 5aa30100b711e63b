import { useTranslation } from 'react-i18next'
import { useWords } from '#src/i18n/use-words.ts'
import { pages } from '#src/lib/paths.ts'
import type { LessonPlace } from '#src/modules/lessons-naming.ts'
import { FoldedLinks } from '#src/pages/folded-links.tsx'
import { PageLink } from '#src/ui/page-link.tsx'

/** Links to lessons by their titles, each with its module; `count` says how many there are. */
export function LessonLinks({ lessons, count }: { lessons: readonly LessonPlace[]; count: string }) {
  const { t } = useTranslation()
  const titles = useWords('catalogue')
  return (
    <FoldedLinks
      count={count}
      links={lessons.map(({ module, number, lesson }) => ({
        id: `${module}/${lesson}`,
        link: (
          <PageLink page={pages.lesson(module, lesson)}>
            {t('place.module', { number })}: {titles(`${module}.lessons.${lesson}`)}
          </PageLink>
        ),
      }))}
    />
  )
}
