import { type Ref, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { ControlLink } from '#src/ui/control-link.tsx'
import { Sign } from '#src/ui/sign.tsx'

/** One thing to put right: the message, and the id of the control it leads to. */
export type Fault = { controlId: string; text: string }

type ErrorSummaryProps = {
  faults: readonly Fault[]
  /** The page gives it the focus when an answer is checked too early. */
  summary: Ref<HTMLDivElement>
}

/**
 * What is still missing, above the question (the pattern of the GOV.UK design system): it takes the focus, and each
 * message leads to its control, where it stands a second time.
 */
export function ErrorSummary({ faults, summary }: ErrorSummaryProps) {
  const { t } = useTranslation()
  const heading = useId()
  return (
    <div className="errors" ref={summary} tabIndex={-1} role="group" aria-labelledby={heading}>
      <h2 id={heading}>
        <Sign name="note" /> {t('error.summary')}
      </h2>
      <ul className="plain">
        {faults.map(({ controlId, text }) => (
          <li key={controlId}>
            <ControlLink controlId={controlId} text={text} />
          </li>
        ))}
      </ul>
    </div>
  )
}
