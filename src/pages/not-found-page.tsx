import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { pages } from '#src/lib/paths.ts'
import { PageFrame } from '#src/pages/page-frame.tsx'
import { PageLink } from '#src/ui/page-link.tsx'

/** An address that leads nowhere: said plainly, inside the layout, with ways on. */
export function NotFoundPage() {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  return (
    <PageFrame title={[t('notFound.title')]} description={t('notFound.body')}>
      <h1>{t('notFound.title')}</h1>
      <p className="lead">{t('notFound.body')}</p>
      <p className="quiet">
        <span className="addr">{pathname.slice(0, 200)}</span>
      </p>
      <ul className="linklist">
        <li>
          <PageLink page={pages.home}>{t('notFound.action')}</PageLink>
        </li>
        <li>
          <PageLink page={pages.now}>{t('notFound.now')}</PageLink>
        </li>
      </ul>
    </PageFrame>
  )
}
