import { useTranslation } from 'react-i18next'
import { useWords } from '#src/i18n/use-words.ts'
import { pages } from '#src/lib/paths.ts'
import type { Module } from '#src/modules/module.ts'
import { namespaceOf } from '#src/pages/namespace-of.ts'
import { useTitles } from '#src/pages/use-titles.ts'
import type { Attempt } from '#src/quiz/attempt.ts'
import type { Quiz } from '#src/quiz/quiz.ts'
import { gradeOf } from '#src/quiz/score.ts'
import { situationOf, stemOf } from '#src/quiz/ui/asked.tsx'
import { PageLink } from '#src/ui/page-link.tsx'
import { Sign } from '#src/ui/sign.tsx'
import { VERDICT_SIGNS } from '#src/ui/verdict.tsx'

/** What an item asks, in a list: the beginning of its situation, where it has one, and its question. */
export function ItemName({ quiz, item: id }: { quiz: Quiz; item: string }) {
  const words = useWords(namespaceOf(`${quiz.id}-quiz`))
  const item = quiz.items.find((one) => one.id === id)
  if (!item) return null
  const ofItem = (key: string) => words(`${id}.${key}`)
  const situation = situationOf(item, ofItem)
  return (
    <>
      {situation !== null && <span className="clip">{situation}</span>}
      {item.kind !== 'vignette' && stemOf(item, ofItem, '')}
    </>
  )
}

type AnsweredItemsProps = { module: Module; quiz: Quiz; attempt: Attempt }

/** The questions of an attempt, each with how it was answered and the lesson to return to. */
export function AnsweredItems({ module, quiz, attempt }: AnsweredItemsProps) {
  const { t } = useTranslation()
  const titles = useTitles()
  return (
    <>
      <h2>{t('result.review')}</h2>
      <ol className="line review">
        {attempt.answers.map(({ item: id, response }) => {
          const item = quiz.items.find((one) => one.id === id)
          if (!item) return null
          const grade = gradeOf(item, response)
          return (
            <li key={id}>
              <Sign {...VERDICT_SIGNS[grade]} />
              <div className="row">
                <span>
                  <ItemName quiz={quiz} item={id} />
                </span>
              </div>
              <p className="state">
                {t(`quiz.${grade}`)} ·{' '}
                <PageLink page={pages.lesson(module.id, item.lesson)}>
                  {titles.lesson(module, item.lesson)}
                </PageLink>
              </p>
            </li>
          )
        })}
      </ol>
    </>
  )
}
