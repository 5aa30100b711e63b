import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Words } from '#src/i18n/use-words.ts'
import { SURENESS } from '#src/quiz/constants.ts'
import type { Item, Response, Sureness } from '#src/quiz/quiz.ts'
import { type Draft, responseOf } from '#src/quiz/ui/draft.ts'
import { ItemFields, missingControlOf } from '#src/quiz/ui/item-fields.tsx'
import { FieldError } from '#src/ui/field-error.tsx'
import { OptionList } from '#src/ui/option-list.tsx'
import { useHeadingFocus } from '#src/ui/use-heading-focus.ts'

type ItemFormProps = {
  item: Item
  words: Words
  seed: string
  draft: Draft
  onDraft: (draft: Draft) => void
  onCheck: (response: Response, sureness: Sureness) => void
  /** Told when the page shows or drops an error, so that the title can carry the prefix. */
  onProblem: (problem: boolean) => void
  /** The heading takes the focus when the learner came here from another question. */
  focusHeading: boolean
}

function useInstruction(item: Item): string {
  const { t } = useTranslation()
  switch (item.kind) {
    case 'single':
      return t('quiz.chooseOne')
    case 'multiple':
      return t('quiz.chooseAll', { count: item.keys.length })
    case 'order':
      return t('quiz.order')
    case 'trueFalse':
      return t('quiz.trueFalse')
    case 'vignette':
      return t('quiz.vignette', { count: item.questions.length })
  }
}

function useEmptyMessage(item: Item): string {
  const { t } = useTranslation()
  if (item.kind === 'trueFalse') return t('quiz.emptyReason')
  return item.kind === 'vignette' ? t('quiz.emptyVignette') : t('quiz.empty')
}

/** The situation that stands before the question, where an item has one. */
export function situationOf(item: Item, words: Words): string | null {
  if (item.kind === 'vignette') return words('situation')
  return 'situation' in item && item.situation ? words('situation') : null
}

/** The question itself: a statement to judge, a stem, or for a vignette, which asks several, the heading given. */
export function stemOf(item: Item, words: Words, heading: string): string {
  if (item.kind === 'trueFalse') return words('statement')
  return item.kind === 'vignette' ? heading : words('stem')
}

function SurenessField({ id, draft, onDraft }: { id: string } & Pick<ItemFormProps, 'draft' | 'onDraft'>) {
  const { t } = useTranslation()
  return (
    <fieldset className="sureness" aria-describedby={`${id}-sure-hint`}>
      <legend>{t('conf.label')}</legend>
      <p className="small quiet" id={`${id}-sure-hint`}>
        {t('conf.hint')}
      </p>
      <OptionList
        name={`${id}-sure`}
        type="radio"
        options={SURENESS.map((sureness) => ({ id: sureness, label: t(`conf.${sureness}`) }))}
        chosen={[draft.sureness]}
        onChoose={(chosen) => {
          const sureness = SURENESS.find((one) => one === chosen)
          if (sureness) onDraft({ ...draft, sureness })
        }}
      />
    </fieldset>
  )
}

/** One question as a form: fieldset, legend, instruction, controls, how sure, and a submit button that is never disabled. */
export function ItemForm(props: ItemFormProps) {
  const { item, words, seed, draft, onDraft, onCheck, onProblem, focusHeading } = props
  const { t } = useTranslation()
  const heading = useHeadingFocus(focusHeading)
  const [empty, setEmpty] = useState(false)
  const instruction = useInstruction(item)
  const emptyMessage = useEmptyMessage(item)
  const situation = situationOf(item, words)
  const tell = (problem: boolean) => {
    if (problem !== empty) onProblem(problem)
    setEmpty(problem)
  }
  const change = (next: Draft) => {
    tell(false)
    onDraft(next)
  }
  const ids = { hint: `${item.id}-hint`, error: `${item.id}-error` }

  return (
    <form
      className="ask"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const response = responseOf(item, draft)
        tell(!response)
        if (response) onCheck(response, draft.sureness)
        else document.getElementById(missingControlOf(item, draft))?.focus()
      }}
    >
      {item.mustPass && (
        <p className="meta">
          <span>
            <b>{t('must.label')}.</b> {t('must.hint')}
          </span>
        </p>
      )}
      <fieldset aria-describedby={empty ? `${ids.hint} ${ids.error}` : ids.hint}>
        <legend>
          {situation && <span className="vig">{situation}</span>}
          <h1 ref={heading} tabIndex={-1}>
            {stemOf(item, words, t('quiz.situation'))}
          </h1>
        </legend>
        <p className="hint" id={ids.hint}>
          {instruction}
        </p>
        {empty && <FieldError id={ids.error} controlId={missingControlOf(item, draft)} text={emptyMessage} />}
        <ItemFields item={item} words={words} seed={seed} draft={draft} onDraft={change} />
      </fieldset>
      <SurenessField id={item.id} draft={draft} onDraft={onDraft} />
      <div className="acts">
        <button className="btn" type="submit">
          {t('quiz.check')}
        </button>
      </div>
    </form>
  )
}
