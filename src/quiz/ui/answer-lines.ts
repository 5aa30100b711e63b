import type { useTranslation } from 'react-i18next'
import type { Words } from '#src/i18n/use-words.ts'
import type { Language } from '#src/lib/language.ts'
import type { Item, OrderItem, Response } from '#src/quiz/quiz.ts'
import { matchLines } from '#src/quiz/ui/match-lines.ts'
import { numberLines } from '#src/quiz/ui/number-lines.ts'
import type { AnswerLine } from '#src/ui/answer-list.tsx'

export type Translate = ReturnType<typeof useTranslation>['t']

/** How feedback is put into words: those of the item, those of the interface, and figures in the reader's way. */
export type Speech = { words: Words; t: Translate; language: Language }

type Choice = { id: string; fits: boolean; yours: boolean; text: string; why: string }

function lineOf({ id, fits, yours, text, why }: Choice, t: Translate): AnswerLine {
  if (fits) {
    return {
      id,
      text,
      why,
      state: yours ? 'good' : 'miss',
      tag: t(yours ? 'quiz.tag.goodYours' : 'quiz.tag.goodMissed'),
    }
  }
  return {
    id,
    text,
    why,
    state: yours ? 'yours' : 'other',
    tag: t(yours ? 'quiz.tag.notYours' : 'quiz.tag.not'),
  }
}

/** True where the step only changed places with a neighbour that may stand before or after it. */
function isSwapAllowed(item: OrderItem, step: string, given: readonly string[], at: number): boolean {
  return item.eitherWay.some((pair) => {
    const partner = pair[0] === step ? pair[1] : pair[0]
    return pair.includes(step) && given[at] === partner && item.steps[given.indexOf(step)] === partner
  })
}

function orderLines(item: OrderItem, response: Response, words: Words, t: Translate) {
  const given = response.kind === 'order' ? response.steps : []
  return item.steps.map((step, at): AnswerLine => {
    const yours = given.indexOf(step)
    const same = yours === at || isSwapAllowed(item, step, given, at)
    return {
      id: step,
      text: words(`steps.${step}.text`),
      why: words(`steps.${step}.feedback`),
      state: same ? 'good' : 'misplaced',
      tag: t(same ? 'quiz.tag.placeSame' : 'quiz.tag.place', {
        n: (same ? yours : at) + 1,
        yours: yours + 1,
      }),
    }
  })
}

/** Options that stand under `<at>.<option>.text` and `.feedback`, in the order given. */
type Choices = { at: string; ids: readonly string[]; keys: readonly string[]; given: readonly string[] }

function choiceLines({ at, ids, keys, given }: Choices, words: Words, t: Translate): readonly AnswerLine[] {
  return ids.map((id) => {
    const texts = { text: words(`${at}.${id}.text`), why: words(`${at}.${id}.feedback`) }
    return lineOf({ id, fits: keys.includes(id), yours: given.includes(id), ...texts }, t)
  })
}

/** "True" and "false" help nobody: they are so or not so. */
const VERDICT_TAGS = { good: 'soYours', miss: 'so', yours: 'notSoYours', other: 'notSo' } as const

function verdictLines(verdict: boolean, given: boolean | undefined, words: Words, t: Translate) {
  return [true, false].map((one): AnswerLine => {
    const yours = one === given
    const state = one === verdict ? (yours ? 'good' : 'miss') : yours ? 'yours' : 'other'
    return {
      id: String(one),
      text: t(one ? 'quiz.true' : 'quiz.false'),
      why: words(`verdict.${String(one)}.feedback`),
      state,
      tag: t(`quiz.tag.${VERDICT_TAGS[state]}`),
    }
  })
}

function chosenOptions(response: Response): readonly string[] {
  if (response.kind === 'single') return [response.option]
  return response.kind === 'multiple' ? response.options : []
}

/** A group of checked options; a vignette has one for each question, under the question's words. */
export type AnswerGroup = { id: string; heading: string | null; lines: readonly AnswerLine[] }

/** Feedback for every option of a checked item, in the order in which the options were shown (`orderOf`). */
export function answerGroups(
  item: Item,
  response: Response,
  orderOf: (question?: string) => readonly string[],
  speech: Speech,
): readonly AnswerGroup[] {
  const { words, t } = speech
  switch (item.kind) {
    case 'single':
    case 'multiple': {
      const keys = item.kind === 'single' ? [item.key] : item.keys
      const choices = { at: 'options', ids: orderOf(), keys, given: chosenOptions(response) }
      return [{ id: item.id, heading: null, lines: choiceLines(choices, words, t) }]
    }
    case 'order':
      return [{ id: item.id, heading: null, lines: orderLines(item, response, words, t) }]
    case 'match': {
      const pairs = response.kind === 'match' ? response.pairs : {}
      return [{ id: item.id, heading: null, lines: matchLines(item, pairs, orderOf(), speech) }]
    }
    case 'numeric': {
      const value = response.kind === 'numeric' ? response.value : null
      return [{ id: item.id, heading: null, lines: numberLines(item, value, speech) }]
    }
    case 'trueFalse': {
      const given = response.kind === 'trueFalse' ? response : null
      const reasons = { at: 'reasons', ids: orderOf(), keys: [item.key], given: given ? [given.reason] : [] }
      return [
        {
          id: 'verdict',
          heading: t('quiz.verdictLegend'),
          lines: verdictLines(item.verdict, given?.verdict, words, t),
        },
        { id: 'reason', heading: t('quiz.reasonLegend'), lines: choiceLines(reasons, words, t) },
      ]
    }
    case 'vignette': {
      const answers = response.kind === 'vignette' ? response.answers : {}
      return item.questions.map(({ id, key }) => {
        const choices = {
          at: `questions.${id}.options`,
          ids: orderOf(id),
          keys: [key],
          given: [answers[id] ?? ''],
        }
        return { id, heading: words(`questions.${id}.stem`), lines: choiceLines(choices, words, t) }
      })
    }
  }
}
