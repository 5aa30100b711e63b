import { useTranslation } from 'react-i18next'
import { pages } from '#src/lib/paths.ts'
import type { LessonPlace } from '#src/modules/lessons-naming.ts'
import { FoldedLinks } from '#src/pages/folded-links.tsx'
import { useTitles } from '#src/pages/use-titles.ts'
import { PageLink } from '#src/ui/page-link.tsx'

type LessonLinksProps = { lessons: readonly LessonPlace[]; count: string; title?: string }

/** Links to lessons by their titles, each with its module; `count` and `title` name the list (`folded-links.tsx`). */
export function LessonLinks({ lessons, ...names }: LessonLinksProps) {
  const { t } = useTranslation()
  const titles = useTitles()
  return (
    <FoldedLinks
      {...names}
      links={lessons.map(({ module, number, lesson }) => ({
        id: `${module}/${lesson}`,
        link: (
          <PageLink page={pages.lesson(module, lesson)}>
            {t('place.module', { number })}: {titles.lesson({ id: module }, lesson)}
          </PageLink>
        ),
      }))}
    />
  )
}
