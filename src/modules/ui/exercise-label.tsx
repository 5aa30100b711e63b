import { useTranslation } from 'react-i18next'

/** The line over an exercise: what it is, and what becomes of the answers; without scripts, what it takes to give any. */
export function ExerciseLabel({ name, note }: { name: string; note: string }) {
  const { t } = useTranslation()
  return (
    <p className="label">
      <span>{name}</span>
      <span className="scripted">{note}</span>
      <span className="unscripted">{t('lesson.unscripted')}</span>
    </p>
  )
}
