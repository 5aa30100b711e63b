import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { pages } from '#src/lib/paths.ts'
import type { Module } from '#src/modules/module.ts'
import { AttemptRun, type Run } from '#src/pages/attempt-run.tsx'
import { moduleOf } from '#src/pages/module-of.ts'
import { useTitles } from '#src/pages/use-titles.ts'
import { DueText } from '#src/pages/due-text.tsx'
import { NextReview } from '#src/pages/next-review.tsx'
import { NotFoundPage } from '#src/pages/not-found-page.tsx'
import { PracticeIntro } from '#src/pages/practice-intro.tsx'
import { PracticeResult } from '#src/pages/practice-result.tsx'
import { dueOf, packOf, useReviewChoice, useReviewDay } from '#src/pages/use-review.ts'
import { type QuizToday, useQuizToday } from '#src/pages/use-standing.ts'
import { type Attempt, attemptsFor, openAttempt } from '#src/quiz/attempt.ts'
import { REVIEW_ITEMS, REVIEW_MINUTES, REVIEW_SMALL_START } from '#src/quiz/constants.ts'
import type { Day } from '#src/quiz/review.ts'
import { PageLink } from '#src/ui/page-link.tsx'
import { Arrow } from '#src/ui/sign.tsx'
import { useHeadingFocus } from '#src/ui/use-heading-focus.ts'

type ReviewProps = { module: Module; quiz: QuizToday; today: Day | null; run: Run }

function begin({ quiz, today, run }: Omit<ReviewProps, 'module'>, most: number): void {
  if (today === null) return
  const { items, standsFor } = packOf(quiz, today, most)
  run.start(() => ({ items, purpose: { kind: 'review', standsFor } }))
}

function Intro(props: ReviewProps) {
  const { module, quiz, today, run } = props
  const { t } = useTranslation()
  const titles = useTitles()
  const heading = useHeadingFocus(run.cameBack)
  const { on } = useReviewChoice()
  const current = openAttempt(attemptsFor('review', quiz.attempts))
  const { items, more, next } = dueOf(quiz, today)
  const toAll = <PageLink page={pages.review}>{t('review.toAll')}</PageLink>
  if (!on || items === 0)
    return (
      <>
        <p className="label">{titles.module(module)}</p>
        <h1 ref={heading} tabIndex={-1}>
          {t('review.title')}
        </h1>
        <p className="lead">{t(on ? 'review.none' : 'review.offText')}</p>
        {on && <NextReview day={next} />}
        <noscript>
          <p className="call">{t('noscript')}</p>
        </noscript>
        <div className="acts">{toAll}</div>
      </>
    )
  return (
    <PracticeIntro
      label={titles.module(module)}
      title={t('review.title')}
      lead={<DueText items={items} more={more} />}
      note={t('review.other')}
      current={current}
      start={t('review.start')}
      onStart={() => begin(props, REVIEW_ITEMS)}
      onResume={run.goOn}
      focusHeading={run.cameBack}
    >
      {!current && items > REVIEW_SMALL_START && (
        <button type="button" className="plainbtn" onClick={() => begin(props, REVIEW_SMALL_START)}>
          {t('review.small', { count: REVIEW_SMALL_START })}
        </button>
      )}
      {toAll}
    </PracticeIntro>
  )
}

function Result(props: ReviewProps & { attempt: Attempt }) {
  const { module, quiz, today, attempt } = props
  const { t } = useTranslation()
  const { items, next } = dueOf(quiz, today)
  return (
    <PracticeResult
      module={module}
      quiz={quiz.bank}
      attempt={attempt}
      title={t('review.doneTitle')}
      lead="review.doneText"
    >
      {items > 0 ? <p>{t('review.more')}</p> : <NextReview day={next} />}
      <div className="acts">
        <PageLink className="btn" page={pages.review}>
          {t('review.toAll')} <Arrow />
        </PageLink>
        {items > 0 && (
          <button type="button" className="plainbtn" onClick={() => begin(props, REVIEW_ITEMS)}>
            {t('review.again')}
          </button>
        )}
      </div>
    </PracticeResult>
  )
}

function ReviewOfModule({ module }: { module: Module }) {
  const { t } = useTranslation()
  const quiz = useQuizToday(module)
  const today = useReviewDay()
  if (!quiz) return <NotFoundPage />
  return (
    <AttemptRun
      module={module}
      quiz={quiz}
      title={t('place.module', { number: module.number })}
      of={t('review.title')}
      description={t('review.lead', { minutes: REVIEW_MINUTES })}
      crumbs={[{ text: t('review.title'), page: pages.review }]}
      intro={(run) => <Intro module={module} quiz={quiz} today={today} run={run} />}
      result={(attempt, run) => (
        <Result module={module} quiz={quiz} today={today} run={run} attempt={attempt} />
      )}
    />
  )
}

/** A short pack of what comes back in one module. */
export function ModuleReviewPage() {
  const module = moduleOf(useParams().moduleId)
  return module ? <ReviewOfModule module={module} /> : <NotFoundPage />
}
