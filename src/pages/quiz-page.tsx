import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useWords } from '#src/i18n/use-words.ts'
import { pages } from '#src/lib/paths.ts'
import type { Module } from '#src/modules/module.ts'
import { moduleOf } from '#src/pages/find-by-id.ts'
import { namespaceOf } from '#src/pages/namespace-of.ts'
import { NotFoundPage } from '#src/pages/not-found-page.tsx'
import { PageFrame } from '#src/pages/page-frame.tsx'
import { QuizIntro } from '#src/pages/quiz-intro.tsx'
import { QuizItem } from '#src/pages/quiz-item.tsx'
import { QuizResult } from '#src/pages/quiz-result.tsx'
import { usePlace } from '#src/pages/use-place.ts'
import { type QuizToday, useQuizToday } from '#src/pages/use-standing.ts'
import { newId } from '#src/progress/new-id.ts'
import { useProgress } from '#src/progress/use-progress.ts'
import { type Attempt, drawItems, nextItem } from '#src/quiz/attempt.ts'
import { moduleStanding } from '#src/quiz/result.ts'
import { SignalLine } from '#src/ui/signal-line.tsx'

/** What is on the screen: the way in, one item (asked or just checked), or the result of an attempt. */
type View =
  | { at: 'intro'; cameBack: boolean }
  | { at: 'item'; attempt: string; item: string }
  | { at: 'result'; attempt: string }

function QuizView({ module, quiz }: { module: Module; quiz: QuizToday }) {
  const { t } = useTranslation()
  const words = useWords(namespaceOf(module.id))
  const record = useProgress((state) => state.record)
  const { asked, judged, attempts } = quiz
  const [view, setView] = useState<View>({ at: 'intro', cameBack: false })
  const [problem, setProblem] = useState(false)
  usePlace(attempts.length > 0 ? pages.quiz(module.id) : null)
  const standing = moduleStanding(judged, attempts)
  const show = (next: View) => {
    setProblem(false)
    setView(next)
  }

  const start = () => {
    const attempt = newId()
    const seed = newId()
    const items = drawItems(asked, attempts, seed)
    const [first] = items
    if (first === undefined) return
    record({ kind: 'attemptStarted', quiz: asked.id, attempt, seed, items })
    // At once: a second press in the same moment finds no button, so it cannot begin a second attempt.
    flushSync(() => show({ at: 'item', attempt, item: first }))
  }
  const goOn = (attempt: Attempt) => {
    const item = nextItem(attempt)
    show(item === null ? { at: 'result', attempt: attempt.id } : { at: 'item', attempt: attempt.id, item })
  }

  const attempt = view.at === 'intro' ? undefined : attempts.find(({ id }) => id === view.attempt)
  const item = view.at === 'item' ? judged.items.find(({ id }) => id === view.item) : undefined
  const place = attempt && view.at === 'item' ? attempt.items.indexOf(view.item) + 1 : 0
  const total = attempt?.items.length ?? 0
  const quizCrumb = attempt && item ? t('quiz.position', { n: place, total }) : t('quiz.title')
  return (
    <PageFrame
      title={[quizCrumb, words('title')]}
      description={t('quiz.introSure')}
      problem={problem}
      pause
      crumbs={[
        { text: t('nav.path'), page: pages.home },
        { text: t('place.module', { number: module.number }), page: pages.module(module.id) },
        { text: quizCrumb },
      ]}
    >
      {attempt && item ? (
        <>
          <SignalLine at={place} total={total} />
          <QuizItem
            key={item.id}
            module={module}
            item={item}
            attempt={attempt}
            onProblem={setProblem}
            onNext={() => goOn(attempt)}
            onLeave={() => show({ at: 'intro', cameBack: true })}
          />
        </>
      ) : attempt && view.at === 'result' ? (
        <QuizResult module={module} quiz={judged} attempts={attempts} attempt={attempt} onStart={start} />
      ) : (
        <QuizIntro
          module={module}
          quiz={quiz}
          standing={standing}
          focusHeading={view.at === 'intro' && view.cameBack}
          onStart={start}
          onResume={goOn}
        />
      )}
    </PageFrame>
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
