import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Quality } from '#src/modules/module.ts'
import type { BlockProps } from '#src/modules/ui/block-props.ts'
import { ExerciseLabel } from '#src/modules/ui/exercise-label.tsx'
import { type AnswerLine, AnswerList } from '#src/ui/answer-list.tsx'
import { FieldError } from '#src/ui/field-error.tsx'
import { OptionList } from '#src/ui/option-list.tsx'
import { Verdict, type Grade } from '#src/ui/verdict.tsx'

/** How an option stands after checking, chosen and not chosen. */
const STATES = {
  good: { chosen: 'good', not: 'miss' },
  partly: { chosen: 'half', not: 'halfOther' },
  notYet: { chosen: 'yours', not: 'other' },
} as const
const TAGS = {
  good: 'goodYours',
  miss: 'goodMissed',
  half: 'partlyYours',
  halfOther: 'partly',
  yours: 'notYours',
  other: 'not',
} as const
const GRADES: Readonly<Record<Quality, Grade>> = { good: 'right', partly: 'partly', notYet: 'notYet' }

/** An inline question to check oneself: never scored, never stored, with feedback for every option. */
export function CheckBlock({ block, words }: BlockProps<'check'>) {
  const { t } = useTranslation()
  const base = useId()
  const [chosen, setChosen] = useState<string | null>(null)
  const [state, setState] = useState<'asking' | 'empty' | 'checked'>('asking')
  const picked = block.options.find((option) => option.id === chosen)
  const optionText = (id: string) => words(`${block.id}.options.${id}.text`)

  const lines = block.options.map((option): AnswerLine => {
    const state = STATES[option.quality][option.id === chosen ? 'chosen' : 'not']
    return {
      id: option.id,
      text: optionText(option.id),
      why: words(`${block.id}.options.${option.id}.why`),
      state,
      tag: t(`quiz.tag.${TAGS[state]}`),
    }
  })

  if (state === 'checked' && picked) {
    const grade = GRADES[picked.quality]
    return (
      <section className="ask" aria-label={t('lesson.check')}>
        <ExerciseLabel name={t('lesson.check')} note={t('lesson.checkNote')} />
        <p className="askq">{words(`${block.id}.stem`)}</p>
        <Verdict grade={grade} heading={t(`quiz.${grade}`)} level={3} />
        <AnswerList lines={lines} />
      </section>
    )
  }
  const errorId = `${base}-error`
  return (
    <form
      className="ask"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setState(picked ? 'checked' : 'empty')
        if (!picked) document.getElementById(`${base}-0`)?.focus()
      }}
    >
      <ExerciseLabel name={t('lesson.check')} note={t('lesson.checkNote')} />
      <fieldset aria-describedby={`${base}-hint${state === 'empty' ? ` ${errorId}` : ''}`}>
        <legend>
          <span className="askq">{words(`${block.id}.stem`)}</span>
        </legend>
        <p className="hint" id={`${base}-hint`}>
          {t('quiz.chooseOne')}
        </p>
        {state === 'empty' && <FieldError id={errorId} controlId={`${base}-0`} text={t('quiz.empty')} />}
        <OptionList
          name={base}
          type="radio"
          options={block.options.map((option) => ({ id: option.id, label: optionText(option.id) }))}
          chosen={chosen === null ? [] : [chosen]}
          onChoose={(option) => {
            setChosen(option)
            setState('asking')
          }}
        />
      </fieldset>
      <div className="acts">
        <button className="btn btn--line" type="submit">
          {t('quiz.check')}
        </button>
      </div>
    </form>
  )
}
