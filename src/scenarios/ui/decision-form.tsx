import { useEffect, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Words } from '#src/i18n/use-words.ts'
import type { Decision } from '#src/scenarios/scenario.ts'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { FieldError } from '#src/ui/field-error.tsx'
import { OptionList } from '#src/ui/option-list.tsx'
import { Paragraphs } from '#src/ui/paragraphs.tsx'
import { useHeadingFocus } from '#src/ui/use-heading-focus.ts'

type DecisionFormProps = {
  decision: Decision
  /** Words of the step (namespace and step id already applied). */
  words: Words
  /** Option ids as shown, shuffled once for the play. */
  order: readonly string[]
  /** What comes back of earlier choices, by id. */
  echoes: readonly string[]
  /** True when the decision is taken again: an experienced colleague speaks first. */
  helped: boolean
  chosen: string | null
  onChosen: (option: string) => void
  onDecide: (option: string) => void
  onProblem: (problem: boolean) => void
  focusHeading: boolean
}

type SituationProps = Pick<DecisionFormProps, 'decision' | 'words' | 'echoes' | 'helped'>

function Situation({ decision, words, echoes, helped }: SituationProps) {
  const { t } = useTranslation()
  return (
    <>
      <Paragraphs text={words('situation')} />
      {echoes.map((id) => (
        <Paragraphs key={id} text={words(`echoes.${id}`)} />
      ))}
      {decision.said && (
        <blockquote className="said">
          <p>{words('said')}</p>
        </blockquote>
      )}
      {helped && decision.options.some((option) => option.critical) && (
        <div className="call">
          <p className="label">{t('case.helpLabel')}</p>
          <p>{words('help')}</p>
        </div>
      )}
    </>
  )
}

/** One decision: place and hour, what is happening, then the options as radios with a button to go on. */
export function DecisionForm(props: DecisionFormProps) {
  const { decision, words, order, echoes, helped, chosen, onChosen, onDecide, onProblem, focusHeading } =
    props
  const { t } = useTranslation()
  const base = useId()
  const heading = useHeadingFocus(focusHeading, decision.id)
  const summary = useRef<HTMLDivElement>(null)
  const [empty, setEmpty] = useState(false)

  useEffect(() => {
    if (!empty) return
    onProblem(true)
    return () => onProblem(false)
  }, [empty, onProblem])
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {words('place')}
      </h1>
      <Situation decision={decision} words={words} echoes={echoes} helped={helped} />
      <form
        className="ask"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (chosen !== null) return onDecide(chosen)
          flushSync(() => setEmpty(true))
          summary.current?.focus()
        }}
      >
        {empty && (
          <ErrorSummary summary={summary} faults={[{ controlId: `${base}-0`, text: t('case.empty') }]} />
        )}
        <fieldset aria-describedby={empty ? `${base}-hint ${base}-error` : `${base}-hint`}>
          <legend>
            <h2>{words('ask')}</h2>
          </legend>
          <p className="hint" id={`${base}-hint`}>
            {t('case.chooseHint')} {t(decision.stepBack ? 'case.backAllowed' : 'case.backNot')}
          </p>
          {empty && <FieldError id={`${base}-error`} text={t('case.empty')} />}
          <OptionList
            name={base}
            type="radio"
            options={order.map((id) => ({ id, label: words(`options.${id}.text`) }))}
            chosen={chosen === null ? [] : [chosen]}
            onChoose={(option) => {
              setEmpty(false)
              onChosen(option)
            }}
          />
        </fieldset>
        <div className="acts">
          <button className="btn" type="submit">
            {t('case.continue')}
          </button>
        </div>
      </form>
    </>
  )
}
