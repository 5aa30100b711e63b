import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Words } from '#src/i18n/use-words.ts'
import type { Purpose } from '#src/quiz/attempt.ts'
import { SURENESS } from '#src/quiz/constants.ts'
import type { Item } from '#src/quiz/quiz.ts'
import { Question, Situation, startsWithSituation } from '#src/quiz/ui/asked.tsx'
import {
  type Draft,
  type Given,
  givenBy,
  type Missing,
  missingOf,
  SURENESS_PART,
  surenessControl,
} from '#src/quiz/ui/draft.ts'
import { ItemFields } from '#src/quiz/ui/item-fields.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { FieldError } from '#src/ui/field-error.tsx'
import { OptionList } from '#src/ui/option-list.tsx'
import { useHeadingFocus } from '#src/ui/use-heading-focus.ts'

type ItemFormProps = {
  item: Item
  words: Words
  seed: string
  draft: Draft
  onDraft: (draft: Draft) => void
  onCheck: (given: Given) => void
  /** Told when the page shows or drops an error, so that the title can carry the prefix. */
  onProblem: (problem: boolean) => void
  /** The situation, or the question where there is none, takes the focus when the learner came from another question. */
  focusStart: boolean
  /** What the answer is for: only one that counts for the pass names a must-pass item as one. */
  purpose: Purpose['kind']
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
    case 'match':
      return t('quiz.match')
    case 'trueFalse':
      return t('quiz.trueFalse')
    case 'vignette':
      return t('quiz.vignette', { count: item.questions.length })
    case 'numeric':
      return t('quiz.number')
  }
}

/** What has to be shown as missing, once an answer was checked too early; `show` moves the focus to the summary. */
function useMissing(item: Item, draft: Draft, onProblem: (problem: boolean) => void) {
  const summary = useRef<HTMLDivElement>(null)
  const [early, setEarly] = useState(false)
  const missing = early ? missingOf(item, draft) : []
  const problem = missing.length > 0
  useEffect(() => {
    if (!problem) return
    onProblem(true)
    return () => onProblem(false)
  }, [problem, onProblem])
  const show = () => {
    flushSync(() => setEarly(true))
    summary.current?.focus()
  }
  return { summary, missing, show }
}

/** The message for a missing part of an answer, in the reader's language. */
function useMissingText(item: Item, words: Words): (missing: Missing) => string {
  const { t } = useTranslation()
  return ({ part }) => {
    if (part === SURENESS_PART) return t('conf.empty')
    switch (item.kind) {
      case 'match':
        return t('quiz.emptyRow', { row: words(`rows.${part ?? ''}.text`) })
      case 'trueFalse':
        return t(part === 'verdict' ? 'quiz.emptyVerdict' : 'quiz.emptyReason')
      case 'vignette':
        return t('quiz.emptyQuestion', { question: words(`questions.${part ?? ''}.stem`) })
      case 'numeric':
        return t('error.number')
      case 'order':
        return t('quiz.emptyOrder')
      case 'single':
      case 'multiple':
        return t('quiz.empty')
    }
  }
}

/** What saying how sure one is does, by what the answer is for. */
const SURENESS_HINTS = {
  quiz: 'conf.hint',
  preCheck: 'conf.hintPreCheck',
  review: 'conf.hintReview',
  insteadOfCase: 'conf.hintReview',
} as const

type SurenessFieldProps = { name: string; hint: string; error: string | null } & Pick<
  ItemFormProps,
  'draft' | 'onDraft'
>

/** How sure the answer is: asked of everybody and chosen for nobody. */
function SurenessField({ name, hint, error, draft, onDraft }: SurenessFieldProps) {
  const { t } = useTranslation()
  const ids = { hint: `${name}-hint`, error: `${name}-error` }
  return (
    <fieldset className="sureness" aria-describedby={error === null ? ids.hint : `${ids.hint} ${ids.error}`}>
      <legend>{t('conf.label')}</legend>
      <p className="small quiet" id={ids.hint}>
        {hint}
      </p>
      {error !== null && <FieldError id={ids.error} text={error} />}
      <OptionList
        name={name}
        type="radio"
        options={SURENESS.map((sureness) => ({ id: sureness, label: t(`conf.${sureness}`) }))}
        chosen={draft.sureness === null ? [] : [draft.sureness]}
        onChoose={(chosen) => {
          const sureness = SURENESS.find((one) => one === chosen)
          if (sureness) onDraft({ ...draft, sureness })
        }}
      />
    </fieldset>
  )
}

/** The kinds whose answer is one group of controls, with no parts. */
const WHOLE: readonly Item['kind'][] = ['single', 'multiple', 'order']

/**
 * One question as a form: fieldset, legend, instruction, controls, how sure, and a submit button that is never disabled.
 * Checked too early, it says what is missing above and at each control; the messages go as the answer grows.
 */
export function ItemForm(props: ItemFormProps) {
  const { item, words, seed, draft, onDraft, onCheck, onProblem, focusStart, purpose } = props
  const { t } = useTranslation()
  const start = useHeadingFocus(focusStart)
  const situationFirst = startsWithSituation(item)
  const instruction = useInstruction(item)
  const textOf = useMissingText(item, words)
  const { summary, missing, show } = useMissing(item, draft, onProblem)
  const errorOf = (part: string | null) => {
    const found = missing.find((one) => one.part === part)
    return found ? textOf(found) : null
  }
  const ids = { hint: `${item.id}-hint`, error: `${item.id}-error` }
  // The other kinds show the message in the part that it belongs to.
  const own = WHOLE.includes(item.kind) ? errorOf(null) : null

  return (
    <form
      className="ask"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const given = givenBy(item, draft)
        if (given) onCheck(given)
        else show()
      }}
    >
      {missing.length > 0 && (
        <ErrorSummary
          summary={summary}
          faults={missing.map((one) => ({ controlId: one.control, text: textOf(one) }))}
        />
      )}
      {purpose === 'quiz' && item.mustPass && (
        <p className="meta">
          <span>
            <b>{t('must.label')}.</b> {t('must.hint')}
          </span>
        </p>
      )}
      {situationFirst && <Situation item={item} words={words} start={start} />}
      <fieldset aria-describedby={own === null ? ids.hint : `${ids.hint} ${ids.error}`}>
        <legend>
          <Question item={item} words={words} start={situationFirst ? undefined : start} />
        </legend>
        {!situationFirst && <Situation item={item} words={words} />}
        <p className="hint" id={ids.hint}>
          {instruction}
        </p>
        {own !== null && <FieldError id={ids.error} text={own} />}
        <ItemFields item={item} words={words} seed={seed} draft={draft} onDraft={onDraft} errorOf={errorOf} />
      </fieldset>
      <SurenessField
        name={surenessControl(item.id)}
        hint={t(SURENESS_HINTS[purpose])}
        error={errorOf(SURENESS_PART)}
        draft={draft}
        onDraft={onDraft}
      />
      <div className="acts">
        <button className="btn" type="submit">
          {t('quiz.check')}
        </button>
      </div>
    </form>
  )
}
