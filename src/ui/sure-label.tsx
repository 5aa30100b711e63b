import { useTranslation } from 'react-i18next'
import type { Confidence } from '#src/lib/confidence.ts'

const LINE = {
  official: 'sure',
  institution: 'sure sure--practice',
  secondary: 'sure sure--second',
  practice: 'sure sure--practice',
  reading: 'sure sure--ours',
} as const

/** The label of a statement, in words; the underline repeats it: heavy law, thin an institution or practice, dashed source, dotted reading. */
export function SureLabel({ confidence }: { confidence: Confidence }) {
  const { t } = useTranslation()
  return <span className={LINE[confidence]}>{t(`law.label.${confidence}`)}</span>
}
