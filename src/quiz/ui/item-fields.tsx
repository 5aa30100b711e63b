import { useTranslation } from 'react-i18next'
import type { Words } from '#src/i18n/use-words.ts'
import { optionOrder, questionOrder } from '#src/quiz/option-order.ts'
import type { Item } from '#src/quiz/quiz.ts'
import { AnswerPart } from '#src/quiz/ui/answer-part.tsx'
import { type Draft, questionControl } from '#src/quiz/ui/draft.ts'
import { MatchField } from '#src/quiz/ui/match-field.tsx'
import { NumberField } from '#src/quiz/ui/number-field.tsx'
import { OrderField } from '#src/quiz/ui/order-field.tsx'
import { OptionList } from '#src/ui/option-list.tsx'

export type ItemFieldsProps = {
  item: Item
  /** Words of the item (namespace and item id already applied). */
  words: Words
  seed: string
  draft: Draft
  onDraft: (draft: Draft) => void
  /** The message for a part of the answer that has to be shown as missing; null for the answer itself. */
  errorOf: (part: string | null) => string | null
}

function VerdictFields({ item, words, seed, draft, onDraft, errorOf }: ItemFieldsProps) {
  const { t } = useTranslation()
  const verdict = draft.verdict === null ? [] : [String(draft.verdict)]
  return (
    <>
      <AnswerPart id={`${item.id}-verdict`} legend={t('quiz.verdictLegend')} error={errorOf('verdict')}>
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
      </AnswerPart>
      <AnswerPart id={`${item.id}-reason`} legend={t('quiz.reasonLegend')} error={errorOf(null)}>
        <OptionList
          name={item.id}
          type="radio"
          options={optionOrder(item, seed).map((id) => ({ id, label: words(`reasons.${id}.text`) }))}
          chosen={draft.chosen}
          onChoose={(id) => onDraft({ ...draft, chosen: [id] })}
        />
      </AnswerPart>
    </>
  )
}

function VignetteFields({ item, words, seed, draft, onDraft, errorOf }: ItemFieldsProps) {
  if (item.kind !== 'vignette') return null
  return item.questions.map((question) => {
    const answer = draft.answers[question.id]
    return (
      <AnswerPart
        key={question.id}
        id={questionControl(item.id, question.id)}
        legend={words(`questions.${question.id}.stem`)}
        error={errorOf(question.id)}
      >
        <OptionList
          name={questionControl(item.id, question.id)}
          type="radio"
          options={questionOrder(item, question.id, seed).map((id) => ({
            id,
            label: words(`questions.${question.id}.options.${id}.text`),
          }))}
          chosen={answer === undefined ? [] : [answer]}
          onChoose={(id) => onDraft({ ...draft, answers: { ...draft.answers, [question.id]: id } })}
        />
      </AnswerPart>
    )
  })
}

/** The controls of one item, by its kind; native controls only, and none that has to be dragged. */
export function ItemFields(props: ItemFieldsProps) {
  const { item, words, seed, draft, onDraft, errorOf } = props
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
          firstControl={`${item.id}-0`}
          order={draft.order}
          textOf={(step) => words(`steps.${step}.text`)}
          onOrder={(order) => onDraft({ ...draft, order, moved: true })}
        />
      )
    case 'match':
      return (
        <MatchField
          item={item}
          words={words}
          seed={seed}
          pairs={draft.answers}
          onPairs={(answers) => onDraft({ ...draft, answers })}
          errorOf={errorOf}
        />
      )
    case 'numeric':
      return (
        <NumberField
          item={item}
          typed={draft.typed}
          onTyped={(typed) => onDraft({ ...draft, typed })}
          error={errorOf(null)}
        />
      )
    case 'trueFalse':
      return <VerdictFields {...props} />
    case 'vignette':
      return <VignetteFields {...props} />
  }
}
