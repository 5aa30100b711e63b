import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatPoints } from '#src/i18n/format.ts'
import { useLanguage } from '#src/i18n/use-language.ts'
import type { Words } from '#src/i18n/use-words.ts'
import { optionOrder, questionOrder } from '#src/quiz/option-order.ts'
import type { Item, Response } from '#src/quiz/quiz.ts'
import { gradeOf, maxPoints, scoreResponse } from '#src/quiz/score.ts'
import { answerGroups } from '#src/quiz/ui/answer-lines.ts'
import { Question, Situation, startsWithSituation } from '#src/quiz/ui/asked.tsx'
import { AnswerList } from '#src/ui/answer-list.tsx'
import { Verdict } from '#src/ui/verdict.tsx'

type ItemFeedbackProps = {
  item: Item
  response: Response
  words: Words
  seed: string
  /** Grounds, the way back to the lesson, and the way on: they join quiz, sources and lessons, so the page gives them. */
  children: ReactNode
}

/** The checked question: the result in words, then feedback for every option. */
export function ItemFeedback({ item, response, words, seed, children }: ItemFeedbackProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const situationFirst = startsWithSituation(item)
  const grade = gradeOf(item, response)
  const points = formatPoints(scoreResponse(item, response), language)
  const groups = answerGroups(
    item,
    response,
    (question) => (question === undefined ? optionOrder(item, seed) : questionOrder(item, question, seed)),
    { words, t, language },
  )
  return (
    <section className="ask">
      {situationFirst && <Situation item={item} words={words} />}
      <Question item={item} words={words} />
      {!situationFirst && <Situation item={item} words={words} />}
      <Verdict grade={grade} heading={t(`quiz.${grade}`)} level={2}>
        {grade === 'partly' && (
          <>
            <p>{t('quiz.pointsOf', { points, count: maxPoints(item) })}</p>
            {item.kind === 'multiple' && <p className="small">{t('quiz.partlyMultiple')}</p>}
            {item.kind === 'order' && <p className="small">{t('quiz.partlyOrder')}</p>}
          </>
        )}
      </Verdict>
      {groups.map((group) => (
        <div key={group.id}>
          {group.heading !== null && <h3>{group.heading}</h3>}
          <AnswerList lines={group.lines} />
        </div>
      ))}
      {children}
    </section>
  )
}
