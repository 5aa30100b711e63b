import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attempt } from '#src/quiz/attempt.ts'
import { Arrow } from '#src/ui/sign.tsx'
import { useHeadingFocus } from '#src/ui/use-heading-focus.ts'

type PracticeIntroProps = {
  /** What it belongs to, above the title. */
  label: string
  title: string
  lead: ReactNode
  note: string
  /** An attempt left half-way: it is gone on with, not begun anew. */
  current: Attempt | null
  /** The last one that was finished: its result can be seen again. */
  last?: Attempt | null
  start: string
  onStart: () => void
  onResume: (attempt: Attempt) => void
  focusHeading: boolean
  /** Further ways on, beside the main one. */
  children: ReactNode
}

/** Before the first item of an attempt that does not count for the pass. */
export function PracticeIntro(props: PracticeIntroProps) {
  const { label, title, lead, note, current, last, start, onStart, onResume, focusHeading, children } = props
  const { t } = useTranslation()
  const heading = useHeadingFocus(focusHeading)
  return (
    <>
      <p className="label">{label}</p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className="lead">{lead}</p>
      <p>{note}</p>
      {current && <p>{t('quiz.resume', { done: current.answers.length, total: current.items.length })}</p>}
      <noscript>
        <p className="call">{t('noscript')}</p>
      </noscript>
      <div className="acts">
        <button type="button" className="btn" onClick={() => (current ? onResume(current) : onStart())}>
          {current ? t('practice.continue') : start} <Arrow />
        </button>
        {last && (
          <button type="button" className="plainbtn" onClick={() => onResume(last)}>
            {t('practice.lastResult')}
          </button>
        )}
        {children}
      </div>
    </>
  )
}
