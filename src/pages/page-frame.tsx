import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { pages } from '#src/lib/paths.ts'
import { useHead } from '#src/ui/head.ts'
import { PageLink } from '#src/ui/page-link.tsx'
import { usePageArrival } from '#src/ui/use-page-arrival.ts'

export type Crumb = { text: string; page?: string }

type PageFrameProps = {
  /** Neutral parts of the title, most telling first. */
  title: readonly string[]
  description: string
  problem?: boolean
  crumbs?: readonly Crumb[]
  /** Whether the page offers a pause (lessons, quizzes, cases). */
  pause?: boolean
  rail?: ReactNode
  home?: boolean
  print?: boolean
  children: ReactNode
}

function Folio({ crumbs, pause }: { crumbs: readonly Crumb[]; pause: boolean }) {
  const { t } = useTranslation()
  const location = useLocation()
  return (
    <nav className="folio" aria-label={t('nav.crumbs')}>
      <ol className="plain crumbs">
        {crumbs.map((crumb) => (
          <li key={crumb.text}>
            {crumb.page === undefined ? crumb.text : <PageLink page={crumb.page}>{crumb.text}</PageLink>}
          </li>
        ))}
      </ol>
      {pause && (
        <PageLink className="pause" page={pages.pause} state={{ from: location.pathname }}>
          {t('pause.button')}
        </PageLink>
      )}
    </nav>
  )
}

/** The sheet of every page: where you are, the text, and beside it (below it on a phone) the list of neighbours. */
export function PageFrame(props: PageFrameProps) {
  const { title, description, problem, crumbs = [], pause = false, rail, home, print, children } = props
  useHead({ title, description, ...(problem === undefined ? {} : { problem }) })
  usePageArrival()
  return (
    <Fragment>
      {crumbs.length > 0 && <Folio crumbs={crumbs} pause={pause} />}
      <div className={home ? 'sheet sheet--home' : 'sheet'}>
        <main id="content" tabIndex={-1}>
          <div className={print ? 'body print-body' : 'body'}>{children}</div>
        </main>
        {rail}
      </div>
    </Fragment>
  )
}
