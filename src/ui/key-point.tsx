import { useTranslation } from 'react-i18next'
import { NotedText } from '#src/ui/noted-text.tsx'

/** A key point, printed between two rules; `label` defaults to "Remember". */
export function KeyPoint({ text, label }: { text: string; label?: string }) {
  const { t } = useTranslation()
  return (
    <div className="key">
      <p className="label">{label ?? t('lesson.keyPoint')}</p>
      <NotedText text={text} />
    </div>
  )
}
