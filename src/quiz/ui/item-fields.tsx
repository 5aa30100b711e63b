import { useTranslation } from 'react-i18next'
import type { Words } from '#src/i18n/use-words.ts'
import { optionOrder, questionOrder } from '#src/quiz/attempt.ts'
import type { Item } from '#src/quiz/quiz.ts'
import type { Draft } from '#src/quiz/ui/draft.ts'
import { OrderField } from '#src/quiz/ui/order-field.tsx'
import { OptionList } from '#src/ui/option-list.tsx'

export type ItemFieldsProps = {
  item: Item
  /** Words of the item (namespace and item id already applied). */
  words: Words
  seed: string
  draft: Draft
  onDraft: (draft: Draft) => void
}

/** The id of the first control of what is still missing in an answer, where an error message leads. */
export function missingControlOf(item: Item, draft: Draft): string {
  if (item.kind === 'trueFalse' && draft.verdict === null) return `${item.id}-verdict-0`
  if (item.kind !== 'vignette') return `${item.id}-0`
  const missing = item.questions.find(({ id }) => draft.answers[id] === undefined)
  return `${item.id}-${missing?.id ?? ''}-0`
}

function VerdictFields({ item, words, seed, draft, onDraft }: ItemFieldsProps) {
  const { t } = useTranslation()
  const verdict = draft.verdict === null ? [] : [String(draft.verdict)]
  return (
    <>
      <fieldset className="sub">
        <legend>{t('quiz.verdictLegend')}</legend>
        <OptionList
          name={`${item.id}-verdict`}
          type="radio"
          options={[
            { id: 'true', label: t('quiz.true') },
            { id: 'false', label: t('quiz.false') },
          ]}
          chosen={verdict}
          onChoose={(id) => onDraft({ ...draft, verdict: id === 'true' })}
        />
      </fieldset>
      <fieldset className="sub">
        <legend>{t('quiz.reasonLegend')}</legend>
        <OptionList
          name={item.id}
          type="radio"
          options={optionOrder(item, seed).map((id) => ({ id, label: words(`reasons.${id}.text`) }))}
          chosen={draft.chosen}
          onChoose={(id) => onDraft({ ...draft, chosen: [id] })}
        />
      </fieldset>
    </>
  )
}

function VignetteFields({ item, words, seed, draft, onDraft }: ItemFieldsProps) {
  if (item.kind !== 'vignette') return null
  return item.questions.map((question) => {
    const answer = draft.answers[question.id]
    return (
      <fieldset className="sub" key={question.id}>
        <legend>{words(`questions.${question.id}.stem`)}</legend>
        <OptionList
          name={`${item.id}-${question.id}`}
          type="radio"
          options={questionOrder(item, question.id, seed).map((id) => ({
            id,
            label: words(`questions.${question.id}.options.${id}.text`),
          }))}
          chosen={answer === undefined ? [] : [answer]}
          onChoose={(id) => onDraft({ ...draft, answers: { ...draft.answers, [question.id]: id } })}
        />
      </fieldset>
    )
  })
}

/** The controls of one item, by its kind; native radios, checkboxes and buttons only. */
export function ItemFields(props: ItemFieldsProps) {
  const { item, words, seed, draft, onDraft } = props
  switch (item.kind) {
    case 'single':
    case 'multiple': {
      const many = item.kind === 'multiple'
      return (
        <OptionList
          name={item.id}
          type={many ? 'checkbox' : 'radio'}
          options={optionOrder(item, seed).map((id) => ({ id, label: words(`options.${id}.text`) }))}
          chosen={draft.chosen}
          onChoose={(id, chosen) => {
            const others = many ? draft.chosen.filter((other) => other !== id) : []
            onDraft({ ...draft, chosen: chosen ? [...others, id] : others })
          }}
        />
      )
    }
    case 'order':
      return (
        <OrderField
          order={draft.order}
          textOf={(step) => words(`steps.${step}.text`)}
          onOrder={(order) => onDraft({ ...draft, order })}
        />
      )
    case 'trueFalse':
      return <VerdictFields {...props} />
    case 'vignette':
      return <VignetteFields {...props} />
  }
}
