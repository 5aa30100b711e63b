import { useTranslation } from 'react-i18next'
import { useProgress } from '#src/progress/use-progress.ts'

type NoticesProps = { failed: boolean; onRetry: () => void; borrowed: boolean }

/** What a reader must know about this page or their record: quiet, lasting, with a way on. */
export function Notices({ failed, onRetry, borrowed }: NoticesProps) {
  const { t } = useTranslation()
  const saving = useProgress((state) => state.saving)
  const notice = useProgress((state) => state.notice)
  const retry = useProgress((state) => state.retry)
  return (
    <div className="notices" role="status">
      {(failed || borrowed) && (
        <p>
          {t(failed ? 'error.network' : 'lang.fallback')}{' '}
          <button type="button" className="tap" onClick={onRetry}>
            {t('error.retry')}
          </button>
        </p>
      )}
      {(saving === 'denied' || saving === 'full') && (
        <p>
          {t(`save.${saving}`)}{' '}
          <button type="button" className="tap" onClick={retry}>
            {t('save.retry')}
          </button>
        </p>
      )}
      {notice === 'erasedElsewhere' && <p>{t('erase.elsewhere')}</p>}
    </div>
  )
}
