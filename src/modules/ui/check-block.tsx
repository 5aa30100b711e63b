import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Quality } from '#src/modules/module.ts'
import type { BlockProps } from '#src/modules/ui/block-props.ts'
import { Exercise } from '#src/modules/ui/exercise.tsx'
import type { AnswerLine } from '#src/ui/answer-list.tsx'
import { FieldError } from '#src/ui/field-error.tsx'
import { OptionList } from '#src/ui/option-list.tsx'
import type { Grade } from '#src/ui/verdict.tsx'

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
  const choose = (option: string | null) => {
    setChosen(option)
    setState('asking')
  }
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

  const grade = picked && GRADES[picked.quality]
  const errorId = `${base}-error`
  return (
    <Exercise
      name={t('lesson.check')}
      stem={words(`${block.id}.stem`)}
      checked={state === 'checked' && grade ? { grade, heading: t(`quiz.${grade}`), lines } : null}
      onCheck={() => {
        setState(picked ? 'checked' : 'empty')
        if (!picked) document.getElementById(`${base}-0`)?.focus()
      }}
      onAgain={() => choose(null)}
    >
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
          onChoose={choose}
        />
      </fieldset>
    </Exercise>
  )
}
