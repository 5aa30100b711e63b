import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { useLanguage } from '#src/i18n/use-language.ts'
import { LANGUAGE_NAMES, LANGUAGES } from '#src/lib/language.ts'
import { addressOf, pageOf, pages } from '#src/lib/paths.ts'
import { useProgress } from '#src/progress/use-progress.ts'
import { PageLink } from '#src/ui/page-link.tsx'
import { Arrow, Flag } from '#src/ui/sign.tsx'

function LanguageSwitch() {
  const { t } = useTranslation()
  const language = useLanguage()
  const location = useLocation()
  const { pathname, hash } = location
  const state: unknown = location.state
  const record = useProgress((progress) => progress.record)
  return (
    <div className="lang" role="group" aria-label={t('lang.label')}>
      {LANGUAGES.map((one) => (
        <Link
          key={one}
          to={addressOf(one, pageOf(pathname)) + hash}
          state={state}
          replace
          preventScrollReset
          lang={one}
          hrefLang={one}
          aria-current={one === language ? 'true' : undefined}
          onClick={() => record({ kind: 'preference', name: 'language', value: one })}
        >
          {LANGUAGE_NAMES[one]}
        </Link>
      ))}
    </div>
  )
}

const MAIN = [
  { page: pages.home, key: 'nav.home' },
  { page: pages.review, key: 'nav.review' },
  { page: pages.progress, key: 'nav.progress' },
  { page: pages.law, key: 'nav.law' },
  { page: pages.about, key: 'nav.about' },
] as const

/** The head of every page: help first, then where one can go. */
export function Head({ pathname }: { pathname: string }) {
  const { t } = useTranslation()
  const here = pageOf(pathname)
  return (
    <header className="head">
      <PageLink className="door" page={pages.now} aria-current={here === pages.now ? 'page' : undefined}>
        <span>{t('help.button')}</span>
        <Arrow />
      </PageLink>
      <div className="mast">
        <PageLink className="brand" page={pages.home}>
          <Flag />
          Semnal
        </PageLink>
        <nav className="nav" aria-label={t('nav.main')}>
          <ul className="plain">
            {MAIN.map(({ page, key }) => (
              <li key={key}>
                <PageLink page={page} aria-current={here === page ? 'page' : undefined}>
                  {t(key)}
                </PageLink>
              </li>
            ))}
          </ul>
        </nav>
        <LanguageSwitch />
        <a className="to-menu" href="#menu">
          {t('nav.menu')}
        </a>
      </div>
    </header>
  )
}
