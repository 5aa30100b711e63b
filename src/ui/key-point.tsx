import { useTranslation } from 'react-i18next'
import { NotedText } from '#src/ui/noted-text.tsx'

/** A key point, printed between two rules; `label` defaults to "Remember". A `why` is set as text. */
export function KeyPoint({ text, label, why = false }: { text: string; label?: string; why?: boolean }) {
  const { t } = useTranslation()
  return (
    <div className={why ? 'key key--why' : 'key'}>
      <p className="label">{label ?? t('lesson.keyPoint')}</p>
      <NotedText text={text} />
    </div>
  )
}
