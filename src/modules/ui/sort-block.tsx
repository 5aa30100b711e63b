import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BlockProps } from '#src/modules/ui/block-props.ts'
import { ExerciseLabel } from '#src/modules/ui/exercise-label.tsx'
import { AnswerList } from '#src/ui/answer-list.tsx'
import { FieldError } from '#src/ui/field-error.tsx'
import { OptionList } from '#src/ui/option-list.tsx'
import { Verdict } from '#src/ui/verdict.tsx'

type Placed = Readonly<Record<string, string>>

/** An exercise to check oneself: each card goes in a bin, then every card says why. Never scored, never stored. */
export function SortBlock({ block, words }: BlockProps<'sort'>) {
  const { t } = useTranslation()
  const base = useId()
  const [placed, setPlaced] = useState<Placed>({})
  const [state, setState] = useState<'sorting' | 'missing' | 'checked'>('sorting')
  const text = (card: string) => words(`${block.id}.cards.${card}.text`)
  const bin = (id: string | undefined) => (id === undefined ? '' : words(`${block.id}.bins.${id}`))
  const firstOpen = block.cards.findIndex(({ id }) => placed[id] === undefined)
  const right = block.cards.filter((card) => placed[card.id] === card.bin).length
  const head = <ExerciseLabel name={t('lesson.sort')} note={t('lesson.checkNote')} />
  if (state === 'checked')
    return (
      <section className="ask" aria-label={t('lesson.sort')}>
        {head}
        <p className="askq">{words(`${block.id}.stem`)}</p>
        <Verdict
          grade={right === block.cards.length ? 'right' : 'partly'}
          heading={t('lesson.sorted', { right, total: block.cards.length })}
          level={3}
        />
        <AnswerList
          lines={block.cards.map((card) => ({
            id: card.id,
            text: text(card.id),
            why: words(`${block.id}.cards.${card.id}.why`),
            state: placed[card.id] === card.bin ? ('good' as const) : ('misplaced' as const),
            tag:
              placed[card.id] === card.bin
                ? t('lesson.sortRight', { bin: bin(card.bin) })
                : t('lesson.sortOther', { bin: bin(card.bin), yours: bin(placed[card.id]) }),
          }))}
        />
      </section>
    )
  return (
    <form
      className="ask"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setState(firstOpen < 0 ? 'checked' : 'missing')
        if (firstOpen >= 0) document.getElementById(`${base}-${firstOpen}-0`)?.focus()
      }}
    >
      {head}
      <p className="askq">{words(`${block.id}.stem`)}</p>
      {block.cards.map((card, at) => {
        const missing = state === 'missing' && placed[card.id] === undefined
        const errorId = `${base}-${at}-error`
        return (
          <fieldset className="sortcard" key={card.id} aria-describedby={missing ? errorId : undefined}>
            <legend>{text(card.id)}</legend>
            {missing && (
              <FieldError id={errorId} controlId={`${base}-${at}-0`} text={t('lesson.sortEmpty')} />
            )}
            <OptionList
              name={`${base}-${at}`}
              type="radio"
              options={block.bins.map((id) => ({ id, label: bin(id) }))}
              chosen={[placed[card.id] ?? '']}
              onChoose={(id) => setPlaced({ ...placed, [card.id]: id })}
            />
          </fieldset>
        )
      })}
      <div className="acts">
        <button className="btn btn--line" type="submit">
          {t('quiz.check')}
        </button>
      </div>
    </form>
  )
}
