import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { pageOf, pages } from '#src/lib/paths.ts'
import { PageFrame } from '#src/pages/page-frame.tsx'
import { RESUMED } from '#src/pages/use-came-back.ts'
import { PageLink } from '#src/ui/page-link.tsx'

/** Where the pause was taken, as the link to it says; anything else is no page of ours. */
function pausedAt(state: unknown): string {
  if (typeof state !== 'object' || state === null || !('from' in state)) return pages.home
  return typeof state.from === 'string' ? pageOf(state.from) : pages.home
}

/** A quiet page to rest on; the place is kept, and one can leave from here too. */
export function PausePage() {
  const { t } = useTranslation()
  const from = pausedAt(useLocation().state)
  return (
    <PageFrame title={[t('pause.title')]} description={t('pause.body')}>
      <h1>{t('pause.title')}</h1>
      <p className="lead">{t('pause.body')}</p>
      <p>{t('pause.talk')}</p>
      <div className="acts">
        <PageLink className="btn" page={from} state={RESUMED}>
          {t('pause.resume')}
        </PageLink>
        <PageLink page={pages.home}>{t('pause.leave')}</PageLink>
      </div>
    </PageFrame>
  )
}
