import { useTranslation } from 'react-i18next'
import { CONFIDENCES } from '#src/lib/confidence.ts'
import { SureLabel } from '#src/ui/sure-label.tsx'

/** The labels a statement can carry, and what each says about how sure it is. */
export function LabelMeanings() {
  const { t } = useTranslation()
  return (
    <ul className="labels">
      {CONFIDENCES.map((confidence) => (
        <li key={confidence}>
          <SureLabel confidence={confidence} />
          <p>{t(`law.meaning.${confidence}`)}</p>
        </li>
      ))}
    </ul>
  )
}
