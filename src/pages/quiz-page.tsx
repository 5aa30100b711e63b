import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { pages } from '#src/lib/paths.ts'
import type { Module } from '#src/modules/module.ts'
import { AttemptRun, type Run } from '#src/pages/attempt-run.tsx'
import { moduleOf } from '#src/pages/module-of.ts'
import { useTitles } from '#src/pages/use-titles.ts'
import { NotFoundPage } from '#src/pages/not-found-page.tsx'
import { QuizIntro } from '#src/pages/quiz-intro.tsx'
import { QuizResult } from '#src/pages/quiz-result.tsx'
import { useModuleCrumb } from '#src/pages/use-module-crumb.ts'
import { usePlace } from '#src/pages/use-place.ts'
import { type QuizToday, useQuizToday } from '#src/pages/use-standing.ts'
import { attemptsFor } from '#src/quiz/attempt.ts'
import { drawItems } from '#src/quiz/draw.ts'
import { isClosed } from '#src/quiz/in-force.ts'
import { moduleStanding } from '#src/quiz/result.ts'

function QuizView({ module, quiz }: { module: Module; quiz: QuizToday }) {
  const { t } = useTranslation()
  const titles = useTitles()
  const crumb = useModuleCrumb(module)
  const { asked, bank, attempts } = quiz
  usePlace(attemptsFor('quiz', attempts).length > 0 ? pages.quiz(module.id) : null)
  const standing = moduleStanding(bank, attempts)
  const begin = ({ start }: Run) =>
    start((seed) => ({ items: drawItems(asked, attempts, seed), purpose: { kind: 'quiz' } }))
  return (
    <AttemptRun
      module={module}
      quiz={quiz}
      title={t('quiz.title')}
      of={titles.module(module)}
      description={t('quiz.introSure')}
      crumbs={[crumb]}
      intro={(run) => (
        <QuizIntro
          module={module}
          quiz={quiz}
          standing={standing}
          focusHeading={run.cameBack}
          onStart={() => begin(run)}
          onResume={run.goOn}
        />
      )}
      result={(attempt, run) => (
        <QuizResult
          module={module}
          quiz={bank}
          attempts={attempts}
          attempt={attempt}
          closed={isClosed(asked)}
          onStart={() => begin(run)}
        />
      )}
    />
  )
}

function QuizOfModule({ module }: { module: Module }) {
  const quiz = useQuizToday(module)
  return quiz ? <QuizView module={module} quiz={quiz} /> : <NotFoundPage />
}

/** The quiz of a module: way in, items one at a time, result by outcome. */
export function QuizPage() {
  const module = moduleOf(useParams().moduleId)
  return module ? <QuizOfModule module={module} /> : <NotFoundPage />
}
