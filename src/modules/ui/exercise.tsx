import { type ReactNode, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { ExerciseLabel } from '#src/modules/ui/exercise-label.tsx'
import { type AnswerLine, AnswerList } from '#src/ui/answer-list.tsx'
import { type Grade, Verdict } from '#src/ui/verdict.tsx'

type ExerciseProps = {
  name: string
  stem: string
  /** The answer once it is checked; null while it is being given. */
  checked: { grade: Grade; heading: string; lines: readonly AnswerLine[] } | null
  onCheck: () => void
  /** Begins anew, with nothing chosen. */
  onAgain: () => void
  /** What is chosen from, with the stem. */
  children: ReactNode
}

/** An exercise to check oneself, as often as one likes: never scored, never stored. */
export function Exercise({ name, stem, checked, onCheck, onAgain, children }: ExerciseProps) {
  const { t } = useTranslation()
  const form = useRef<HTMLFormElement>(null)
  const label = <ExerciseLabel name={name} note={t('lesson.checkNote')} />
  if (checked)
    return (
      <section className="ask" aria-label={name}>
        {label}
        <p className="askq">{stem}</p>
        <Verdict grade={checked.grade} heading={checked.heading} level={3} />
        <AnswerList lines={checked.lines} />
        <div className="acts">
          <button
            className="btn btn--line"
            type="button"
            onClick={() => {
              flushSync(onAgain)
              form.current?.querySelector('input')?.focus()
            }}
          >
            {t('lesson.again')}
          </button>
        </div>
      </section>
    )
  return (
    <form
      className="ask"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onCheck()
      }}
    >
      {label}
      {children}
      <div className="acts">
        <button className="btn btn--line" type="submit">
          {t('quiz.check')}
        </button>
      </div>
    </form>
  )
}
