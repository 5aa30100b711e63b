import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AnsweredItems } from '#src/pages/answered-items.tsx'
import type { Module } from '#src/modules/module.ts'
import { answerTo, type Attempt, isRight } from '#src/quiz/attempt.ts'
import type { Quiz } from '#src/quiz/quiz.ts'
import { useHeadingFocus } from '#src/ui/use-heading-focus.ts'

/** How many items of an attempt were answered fully right. */
function countRight(quiz: Quiz, attempt: Attempt): number {
  return quiz.items.filter((item) => isRight(item, answerTo(attempt, item.id))).length
}

type PracticeResultProps = {
  module: Module
  quiz: Quiz
  attempt: Attempt
  title: string
  /** What came of it, in a sentence or two: `{{a}}` of `{{b}}` answers were right. */
  lead: 'instead.doneText' | 'review.doneText'
  /** The ways on. */
  children: ReactNode
}

/** The result of an attempt that does not count for the pass: what came of it, the ways on, the questions. */
export function PracticeResult({ module, quiz, attempt, title, lead, children }: PracticeResultProps) {
  const { t } = useTranslation()
  const heading = useHeadingFocus(true)
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className="lead">{t(lead, { a: countRight(quiz, attempt), b: attempt.items.length })}</p>
      {children}
      <AnsweredItems module={module} quiz={quiz} attempt={attempt} />
    </>
  )
}
