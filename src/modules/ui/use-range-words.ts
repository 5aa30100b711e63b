import { useTranslation } from 'react-i18next'
import { formatNumber } from '#src/i18n/format.ts'
import { useLanguage } from '#src/i18n/use-language.ts'
import type { Amount, FigureRange } from '#src/sources/claim.ts'

/** Tells a range of the law in words: "6 luni–3 ani sau amendă"; "nu exista" for what was no offence. */
export function useRangeWords(): (range: FigureRange | null) => string {
  const { t } = useTranslation()
  const language = useLanguage()
  const amount = ([value, unit]: Amount) =>
    unit === 'lei' || unit === 'count'
      ? t(`amount.${unit}`, { count: value, number: formatNumber(value, language) })
      : t(`unit.${unit}`, { count: value, number: formatNumber(value, language) })
  const between = ({ from, to }: FigureRange): string => {
    if (from && to) {
      const sameUnit = from[1] === to[1]
      return t('amount.fromTo', {
        from: sameUnit ? formatNumber(from[0], language) : amount(from),
        to: amount(to),
      })
    }
    if (to) return t('amount.upTo', { to: amount(to) })
    return from ? t('amount.from', { from: amount(from) }) : t('amount.fine')
  }
  return (range) => {
    if (range === null) return t('amount.none')
    const text = between(range)
    return range.orFine && (range.from || range.to) ? t('amount.orFine', { text }) : text
  }
}
