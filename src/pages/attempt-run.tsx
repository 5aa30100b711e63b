import { type ReactNode, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { pageOf, pages } from '#src/lib/paths.ts'
import type { Module } from '#src/modules/module.ts'
import { type Crumb, PageFrame } from '#src/pages/page-frame.tsx'
import { QuizItem } from '#src/pages/quiz-item.tsx'
import { useCameBack } from '#src/pages/use-came-back.ts'
import { useKept } from '#src/pages/use-kept.ts'
import type { QuizToday } from '#src/pages/use-standing.ts'
import { useWhenReady } from '#src/pages/use-when-ready.ts'
import { newId } from '#src/progress/new-id.ts'
import { useProgress } from '#src/progress/use-progress.ts'
import { type Attempt, nextItem, type Purpose } from '#src/quiz/attempt.ts'
import { SignalLine } from '#src/ui/signal-line.tsx'

/** What a begun attempt is made of; chosen by the page, once, when the learner presses the button. */
export type Drawn = { items: readonly string[]; purpose: Purpose }

/** What the way in and the result can do, and how the learner came to them. */
export type Run = {
  /** Begins an attempt; nothing happens where nothing was drawn. `draw` gets the seed of the draw. */
  start: (draw: (seed: string) => Drawn) => void
  /** Shows the next open item of an attempt, or its result. */
  goOn: (attempt: Attempt) => void
  /** The learner came here from an item, so the heading takes the focus. */
  cameBack: boolean
}

/** What is on the screen: the way in, one item (asked or just checked), or the result of an attempt. */
type View =
  | { at: 'intro'; cameBack: boolean }
  | { at: 'item'; attempt: string; item: string }
  | { at: 'result'; attempt: string }

/** The next open item of an attempt, or its result. */
function viewOf(attempt: Attempt): View {
  const item = nextItem(attempt)
  return item === null ? { at: 'result', attempt: attempt.id } : { at: 'item', attempt: attempt.id, item }
}

type AttemptRunProps = {
  module: Module
  quiz: QuizToday
  /** What is being taken: the quiz, a check before the module, a review, a set instead of a case. */
  title: string
  /** The title of what it belongs to, after it in the title of the page. */
  of: string
  description: string
  /** Where one is, up to what is being taken. */
  crumbs: readonly Crumb[]
  intro: (run: Run) => ReactNode
  result: (attempt: Attempt, run: Run) => ReactNode
}

/** An attempt from its way in over its items, one at a time, to its result. */
export function AttemptRun(props: AttemptRunProps) {
  const { module, quiz, title, of, description, crumbs, intro, result } = props
  const { t } = useTranslation()
  const record = useProgress((state) => state.record)
  const { bank, attempts } = quiz
  const place = pageOf(useLocation().pathname)
  const [view, setView] = useKept<View>(
    `view ${place}`,
    () => ({ at: 'intro', cameBack: false }),
    useCameBack(),
  )
  const [problem, setProblem] = useState(false)
  const show = (next: View) => {
    setProblem(false)
    setView(next)
  }

  const begin: Run['start'] = (draw) => {
    const attempt = newId()
    const seed = newId()
    const { items, purpose } = draw(seed)
    const [first] = items
    if (first === undefined) return
    const begun = { quiz: bank.id, attempt, seed, items }
    record(
      purpose.kind === 'quiz'
        ? { kind: 'attemptStarted', ...begun }
        : { kind: 'practiceStarted', ...begun, purpose },
    )
    // At once: a second press in the same moment finds no button, so it cannot begin a second attempt.
    flushSync(() => show({ at: 'item', attempt, item: first }))
  }
  const goOn = (attempt: Attempt) => show(viewOf(attempt))
  const attempt = view.at === 'intro' ? undefined : attempts.find(({ id }) => id === view.attempt)
  // The item may have gone while it was shown: its law is being read again. Then the next one is.
  const shown = view.at === 'item' && attempt?.items.includes(view.item) === false ? viewOf(attempt) : view
  const item = shown.at === 'item' ? bank.items.find(({ id }) => id === shown.item) : undefined
  const number = attempt && shown.at === 'item' ? attempt.items.indexOf(shown.item) + 1 : 0
  const start = useWhenReady(begin)
  // An attempt that is gone was erased in another tab: the way in comes back, and the focus with it.
  const run: Run = { start, goOn, cameBack: view.at === 'intro' ? view.cameBack : attempt === undefined }
  const total = attempt?.items.length ?? 0
  const here = attempt && item ? t('quiz.position', { n: number, total }) : title
  return (
    <PageFrame
      title={[here, of]}
      description={description}
      problem={problem}
      pause
      crumbs={[{ text: t('nav.path'), page: pages.home }, ...crumbs, { text: here }]}
    >
      {attempt && item ? (
        <>
          <SignalLine at={number} total={total} />
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
      ) : attempt && shown.at === 'result' ? (
        result(attempt, run)
      ) : (
        intro(run)
      )}
    </PageFrame>
  )
}
