import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { pages } from '#src/lib/paths.ts'
import type { Module } from '#src/modules/module.ts'
import { AttemptRun, type Run } from '#src/pages/attempt-run.tsx'
import { moduleOf } from '#src/pages/module-of.ts'
import { useTitles } from '#src/pages/use-titles.ts'
import { NotFoundPage } from '#src/pages/not-found-page.tsx'
import { PracticeIntro } from '#src/pages/practice-intro.tsx'
import { PreCheckResult } from '#src/pages/pre-check-result.tsx'
import { useModuleCrumb } from '#src/pages/use-module-crumb.ts'
import { preCheckState, type QuizToday, useQuizToday } from '#src/pages/use-standing.ts'
import { attemptsFor, openAttempt } from '#src/quiz/attempt.ts'
import { drawPreCheck } from '#src/quiz/draw.ts'
import { finishedPreCheck } from '#src/quiz/pre-check.ts'
import { PageLink } from '#src/ui/page-link.tsx'

type PreCheckProps = { module: Module; quiz: QuizToday }

function Intro({ module, quiz, run }: PreCheckProps & { run: Run }) {
  const { t } = useTranslation()
  const titles = useTitles()
  const { asked, bank, attempts } = quiz
  const done = finishedPreCheck(bank, attempts)
  const current = openAttempt(attemptsFor('preCheck', attempts))
  if (done) return <PreCheckResult module={module} quiz={quiz} attempt={done} focusHeading={run.cameBack} />
  const label = titles.module(module)
  const drawn = drawPreCheck(asked, '').length
  const isLate = preCheckState(quiz) === 'late'
  // A check that cannot ask every outcome would call the others unknown.
  if (isLate || drawn < asked.outcomes.length)
    return (
      <>
        <p className="label">{label}</p>
        <h1>{t('preCheck.title')}</h1>
        <p className="lead">{t(isLate ? 'preCheck.late' : 'preCheck.closed')}</p>
        <div className="acts">
          <PageLink className="btn" page={pages.quiz(module.id)}>
            {t('quiz.title')}
          </PageLink>
          <PageLink page={pages.module(module.id)}>{t('card.backToModule')}</PageLink>
        </div>
      </>
    )
  return (
    <PracticeIntro
      label={label}
      title={t('preCheck.title')}
      lead={t('preCheck.lead', { count: drawn })}
      note={t('preCheck.note')}
      current={current}
      start={t('preCheck.start')}
      onStart={() =>
        run.start((seed) => ({ items: drawPreCheck(asked, seed), purpose: { kind: 'preCheck' } }))
      }
      onResume={run.goOn}
      focusHeading={run.cameBack}
    >
      <PageLink page={pages.module(module.id)}>{t('card.backToModule')}</PageLink>
    </PracticeIntro>
  )
}

function PreCheckView({ module, quiz }: PreCheckProps) {
  const { t } = useTranslation()
  const titles = useTitles()
  const crumb = useModuleCrumb(module)
  return (
    <AttemptRun
      module={module}
      quiz={quiz}
      title={t('preCheck.title')}
      of={titles.module(module)}
      description={t('preCheck.note')}
      crumbs={[crumb]}
      intro={(run) => <Intro module={module} quiz={quiz} run={run} />}
      result={(attempt) => <PreCheckResult module={module} quiz={quiz} attempt={attempt} focusHeading />}
    />
  )
}

function PreCheckOfModule({ module }: { module: Module }) {
  const quiz = useQuizToday(module)
  return quiz ? <PreCheckView module={module} quiz={quiz} /> : <NotFoundPage />
}

/** A check before the module: one item for each outcome, then what can be skipped. */
export function PreCheckPage() {
  const module = moduleOf(useParams().moduleId)
  return module ? <PreCheckOfModule module={module} /> : <NotFoundPage />
}
