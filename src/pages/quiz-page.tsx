import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useWords } from '#src/i18n/use-words.ts'
import { pages } from '#src/lib/paths.ts'
import type { Module } from '#src/modules/module.ts'
import { moduleOf, quizOf } from '#src/pages/catalogue.ts'
import { namespaceOf } from '#src/pages/namespace-of.ts'
import { NotFoundPage } from '#src/pages/not-found-page.tsx'
import { PageFrame } from '#src/pages/page-frame.tsx'
import { QuizIntro } from '#src/pages/quiz-intro.tsx'
import { QuizItem } from '#src/pages/quiz-item.tsx'
import { QuizResult } from '#src/pages/quiz-result.tsx'
import { usePlace } from '#src/pages/use-place.ts'
import { useQuiz } from '#src/pages/use-standing.ts'
import { newId } from '#src/progress/new-id.ts'
import { useProgress } from '#src/progress/use-progress.ts'
import { type Attempt, attemptInBank, drawItems, nextItem } from '#src/quiz/attempt.ts'
import type { Quiz } from '#src/quiz/quiz.ts'
import { moduleStanding } from '#src/quiz/result.ts'
import { SignalLine } from '#src/ui/signal-line.tsx'

/** What is on the screen: the way in, one item (asked or just checked), or the result of an attempt. */
type View =
  { at: 'intro' } | { at: 'item'; attempt: string; item: string } | { at: 'result'; attempt: string }

function QuizView({ module, quiz }: { module: Module; quiz: Quiz }) {
  const { t } = useTranslation()
  const words = useWords(namespaceOf(module.id))
  const record = useProgress((state) => state.record)
  const stored = useProgress((state) => state.progress.attempts[quiz.id]) ?? []
  const attempts = stored.map((attempt) => attemptInBank(quiz, attempt))
  const [view, setView] = useState<View>({ at: 'intro' })
  const [problem, setProblem] = useState(false)
  usePlace(pages.quiz(module.id))
  const standing = moduleStanding(quiz, attempts)

  const start = () => {
    const attempt = newId()
    const seed = newId()
    const items = drawItems(quiz, attempts, seed)
    const [first] = items
    record({ kind: 'attemptStarted', quiz: quiz.id, attempt, seed, items })
    if (first === undefined) return
    // At once: a second press in the same moment finds no button, so it cannot begin a second attempt.
    flushSync(() => setView({ at: 'item', attempt, item: first }))
  }
  const goOn = (attempt: Attempt) => {
    const item = nextItem(attempt)
    setView(item === null ? { at: 'result', attempt: attempt.id } : { at: 'item', attempt: attempt.id, item })
  }

  const attempt = view.at === 'intro' ? undefined : attempts.find(({ id }) => id === view.attempt)
  const item = view.at === 'item' ? quiz.items.find(({ id }) => id === view.item) : undefined
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
        { text: t('home.path'), page: pages.home },
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
            onLeave={() => setView({ at: 'intro' })}
          />
        </>
      ) : attempt && view.at === 'result' ? (
        <QuizResult module={module} quiz={quiz} attempts={attempts} attempt={attempt} onStart={start} />
      ) : (
        <QuizIntro module={module} quiz={quiz} standing={standing} onStart={start} onResume={goOn} />
      )}
    </PageFrame>
  )
}

/** The quiz of a module: way in, items one at a time, result by outcome. */
export function QuizPage() {
  const module = moduleOf(useParams().moduleId)
  const bank = module && quizOf(module)
  return module && bank ? <QuizInForce module={module} /> : <NotFoundPage />
}

function QuizInForce({ module }: { module: Module }) {
  const quiz = useQuiz(module)
  return quiz ? <QuizView module={module} quiz={quiz} /> : <NotFoundPage />
}
