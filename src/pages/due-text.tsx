import { useTranslation } from 'react-i18next'

/** What comes back today, in words: all of it, or a pack with the rest left for later. */
export function DueText({ items, more }: { items: number; more: boolean }) {
  const { t } = useTranslation()
  return <>{t(more ? 'review.packOf' : 'review.due', { count: items })}</>
}
