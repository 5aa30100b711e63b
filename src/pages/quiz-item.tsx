import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useWords, type Words } from '#src/i18n/use-words.ts'
import { pages } from '#src/lib/paths.ts'
import type { Module } from '#src/modules/module.ts'
import { Grounds } from '#src/pages/grounds.tsx'
import { LeaveBar } from '#src/pages/leave-bar.tsx'
import { forget, useKept } from '#src/pages/use-kept.ts'
import { namespaceOf } from '#src/pages/namespace-of.ts'
import { useProgress } from '#src/progress/use-progress.ts'
import { answerTo, type Attempt, nextItem } from '#src/quiz/attempt.ts'
import { optionOrder } from '#src/quiz/option-order.ts'
import type { Item } from '#src/quiz/quiz.ts'
import { emptyDraft } from '#src/quiz/ui/draft.ts'
import { ItemFeedback } from '#src/quiz/ui/item-feedback.tsx'
import { ItemForm } from '#src/quiz/ui/item-form.tsx'
import { PageLink } from '#src/ui/page-link.tsx'
import { Arrow } from '#src/ui/sign.tsx'

type QuizItemProps = {
  module: Module
  item: Item
  attempt: Attempt
  onProblem: (problem: boolean) => void
  onNext: () => void
  onLeave: () => void
}

/** One item of an attempt: asked, then checked, with the draft kept while the language changes and until one comes back. */
export function QuizItem(props: QuizItemProps) {
  const { module, item, attempt, onProblem, onNext, onLeave } = props
  const { t } = useTranslation()
  const quizWords = useWords(namespaceOf(`${module.quiz}-quiz`))
  const record = useProgress((state) => state.record)
  const draftKey = `${attempt.id} ${item.id}`
  const [draft, setDraft] = useKept(draftKey, () => emptyDraft(optionOrder(item, attempt.seed)))
  const forPass = attempt.purpose.kind === 'quiz'
  const leave = t(forPass ? 'quiz.leave' : 'practice.leave')
  const words: Words = (key, values) => quizWords(`${item.id}.${key}`, values)
  const answer = answerTo(attempt, item.id)

  if (answer) {
    return (
      <ItemFeedback item={item} response={answer.response} words={words} seed={attempt.seed}>
        <Grounds module={module} claims={item.claims} lesson={item.lesson} label={t('quiz.ground')}>
          {item.mustPass && (
            <p>
              {t('must.realCase')} <PageLink page={pages.now}>{t('help.button')}</PageLink>
            </p>
          )}
        </Grounds>
        <div className="acts">
          <button type="button" className="btn" onClick={onNext}>
            {t(nextItem(attempt) === null ? 'quiz.toResult' : 'quiz.next')} <Arrow />
          </button>
          <button type="button" className="plainbtn" onClick={onLeave}>
            {leave}
          </button>
        </div>
      </ItemFeedback>
    )
  }
  return (
    <>
      <ItemForm
        item={item}
        words={words}
        seed={attempt.seed}
        draft={draft}
        onDraft={setDraft}
        onProblem={onProblem}
        focusStart
        purpose={attempt.purpose.kind}
        onCheck={(given) => {
          const answered = { quiz: module.quiz, attempt: attempt.id, item: item.id, ...given }
          // Shown at once: a second press in the same moment finds no form, so it gives no second answer.
          flushSync(() => record({ kind: 'answered', ...answered }))
          forget(draftKey)
        }}
      />
      <LeaveBar leave={leave} note={t('quiz.leaveNote')} onLeave={onLeave} />
    </>
  )
}
