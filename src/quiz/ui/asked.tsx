import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Words } from '#src/i18n/use-words.ts'
import type { Item } from '#src/quiz/quiz.ts'

/** True where a situation stands before the question that ends it; a vignette tells it under its heading. */
export function startsWithSituation(item: Item): boolean {
  return 'situation' in item && item.situation
}

/** The situation of an item, where it has one. */
export function situationOf(item: Item, words: Words): string | null {
  return item.kind === 'vignette' || startsWithSituation(item) ? words('situation') : null
}

/** The question itself: a statement to judge, a stem, or for a vignette, which asks several, the heading given. */
export function stemOf(item: Item, words: Words, heading: string): string {
  if (item.kind === 'trueFalse') return words('statement')
  return item.kind === 'vignette' ? heading : words('stem')
}

/** `start` is where whoever comes from another question begins to read, if that is here. */
type AskedProps = { item: Item; words: Words; start?: Ref<HTMLHeadingElement> | undefined }

/** The situation of an item, as a paragraph; nothing where it has none. */
export function Situation({ item, words, start }: AskedProps) {
  const situation = situationOf(item, words)
  return (
    situation !== null && (
      <p className="vig" ref={start} tabIndex={start ? -1 : undefined}>
        {situation}
      </p>
    )
  )
}

/** The question of an item, as the heading of the page. */
export function Question({ item, words, start }: AskedProps) {
  const { t } = useTranslation()
  return (
    <h1 ref={start} tabIndex={-1}>
      {stemOf(item, words, t('quiz.situation'))}
    </h1>
  )
}
