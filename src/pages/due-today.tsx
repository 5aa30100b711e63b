import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useToday } from '#src/i18n/use-today.ts'
import { pages } from '#src/lib/paths.ts'
import { modules } from '#src/modules/content/modules.ts'
import type { Module } from '#src/modules/module.ts'
import { DueText } from '#src/pages/due-text.tsx'
import { dueOf, useReviewChoice, useReviewDay } from '#src/pages/use-review.ts'
import { quizToday, useQuizToday } from '#src/pages/use-standing.ts'
import { useProgress } from '#src/progress/use-progress.ts'
import { PageLink } from '#src/ui/page-link.tsx'

function ModuleDue({ module }: { module: Module }) {
  const { t } = useTranslation()
  const quiz = useQuizToday(module)
  const today = useReviewDay()
  const due = quiz && dueOf(quiz, today)
  if (!due || due.items === 0) return null
  return (
    <p className="due">
      <DueText {...due} /> <PageLink page={pages.moduleReview(module.id)}>{t('review.open')}</PageLink>
    </p>
  )
}

/** `children` where something comes back today, else `otherwise`. */
export function IfDue({ children, otherwise }: { children: ReactNode; otherwise: ReactNode }) {
  const { on } = useReviewChoice()
  const progress = useProgress((state) => state.progress)
  const today = useToday()
  const day = useReviewDay()
  const due = modules.some((module) => {
    const quiz = quizToday(progress, module, today)
    return quiz !== undefined && dueOf(quiz, day).items > 0
  })
  return on && due ? children : otherwise
}

/** What comes back today; nothing while review is off or nothing is due. */
export function DueToday() {
  const { on } = useReviewChoice()
  return on ? modules.map((module) => <ModuleDue key={module.id} module={module} />) : null
}
