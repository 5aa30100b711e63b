import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BlockProps } from '#src/modules/ui/block-props.ts'
import { Exercise } from '#src/modules/ui/exercise.tsx'
import { FieldError } from '#src/ui/field-error.tsx'
import { OptionList } from '#src/ui/option-list.tsx'

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
  return (
    <Exercise
      name={t('lesson.sort')}
      stem={words(`${block.id}.stem`)}
      checked={
        state === 'checked'
          ? {
              grade: right === block.cards.length ? 'right' : 'partly',
              heading: t('lesson.sorted', { right, total: block.cards.length }),
              lines: block.cards.map((card) => {
                const fits = placed[card.id] === card.bin
                return {
                  id: card.id,
                  text: text(card.id),
                  why: words(`${block.id}.cards.${card.id}.why`),
                  state: fits ? 'good' : 'misplaced',
                  tag: fits
                    ? t('lesson.sortRight', { bin: bin(card.bin) })
                    : t('lesson.sortOther', { bin: bin(card.bin), yours: bin(placed[card.id]) }),
                }
              }),
            }
          : null
      }
      onCheck={() => {
        setState(firstOpen < 0 ? 'checked' : 'missing')
        if (firstOpen >= 0) document.getElementById(`${base}-${firstOpen}-0`)?.focus()
      }}
      onAgain={() => {
        setPlaced({})
        setState('sorting')
      }}
    >
      <p className="askq">{words(`${block.id}.stem`)}</p>
      <p className="hint">{t('lesson.sortHint')}</p>
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
    </Exercise>
  )
}
