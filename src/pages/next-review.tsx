import { useTranslation } from 'react-i18next'
import { formatDate } from '#src/i18n/format.ts'
import { useLanguage } from '#src/i18n/use-language.ts'

/** When the next question comes back, as a date; nothing where none does. `day` is an ISO day. */
export function NextReview({ day }: { day: string | null }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return day === null ? null : <p>{t('review.next', { date: formatDate(day, language) })}</p>
}
