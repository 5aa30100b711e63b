import { useTranslation } from 'react-i18next'
import { pages } from '#src/lib/paths.ts'
import { PageLink } from '#src/ui/page-link.tsx'

const FOOT = [
  { page: pages.home, key: 'nav.home' },
  { page: pages.review, key: 'nav.review' },
  { page: pages.progress, key: 'nav.progress' },
  { page: pages.law, key: 'nav.law' },
  { page: pages.changes, key: 'nav.changes' },
  { page: pages.sources, key: 'nav.sources' },
  { page: pages.terms, key: 'nav.terms' },
  { page: pages.display, key: 'nav.display' },
  { page: pages.privacy, key: 'nav.privacy' },
  { page: pages.about, key: 'nav.about' },
] as const

/** The foot of every page: the whole menu, and what this course is and is not. */
export function Foot() {
  const { t } = useTranslation()
  return (
    <footer className="foot">
      <nav id="menu" tabIndex={-1} aria-label={t('nav.foot')}>
        <ul className="plain">
          {FOOT.map(({ page, key }) => (
            <li key={key}>
              <PageLink page={page}>{t(key)}</PageLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="foot-text">
        <p>{t('about.foot')}</p>
        <p>{t('about.footKept')}</p>
      </div>
    </footer>
  )
}
