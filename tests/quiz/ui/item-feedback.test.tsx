import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { optionOrder } from '#src/quiz/attempt.ts'
import type { Item, Response } from '#src/quiz/quiz.ts'
import { ItemFeedback } from '#src/quiz/ui/item-feedback.tsx'
import { rightResponse, wrongResponse } from '#tests/fixtures/attempts.ts'
import {
  tinyMultiple,
  tinyOrder,
  tinyQuiz,
  tinySingle,
  tinyTrueFalse,
  tinyVignette,
} from '#tests/fixtures/tiny-quiz.ts'
import { keyWords } from '#tests/ui/key-words.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

const SEED = 'seed'

async function check(item: Item, response: Response) {
  return renderApp(
    <ItemFeedback item={item} response={response} words={keyWords} seed={SEED}>
      <p>the way on</p>
    </ItemFeedback>,
  )
}

/** The row of an option, found by what it says. */
function rowOf(text: string): HTMLElement {
  const row = screen.getAllByRole('listitem').find((one) => within(one).queryByText(text))
  if (!row) throw new Error(`no row says "${text}"`)
  return row
}

describe('the result stands in words and has the focus', () => {
  test.each([
    ...tinyQuiz.items.map(
      (item) => ({ what: 'right', item, response: rightResponse(item), key: 'quiz.right' }) as const,
    ),
    ...tinyQuiz.items.map(
      (item) => ({ what: 'wrong', item, response: wrongResponse(item), key: 'quiz.notYet' }) as const,
    ),
    {
      what: 'half',
      item: tinyMultiple,
      response: { kind: 'multiple', options: ['quiet', 'silence'] },
      key: 'quiz.partly',
    } as const,
  ])('$item.kind, $what', async ({ item, response, key }) => {
    const { t } = await check(item, response)
    const heading = screen.getByRole('heading', { level: 2 })
    expect(heading.textContent).toBe(t(key))
    expect(document.activeElement).toBe(heading)
    screen.getByText('the way on')
  })
})

describe('an answer that is right in part tells its points', () => {
  test.each<{ item: Item; response: Response; points: string; max: number }>([
    {
      item: tinyMultiple,
      response: { kind: 'multiple', options: ['quiet', 'silence'] },
      points: '0,66',
      max: 1,
    },
    {
      item: tinyOrder,
      response: { kind: 'order', steps: ['truth', 'place', 'notify', 'safety', 'note'] },
      points: '0,5',
      max: 1,
    },
    {
      item: tinyVignette,
      response: { kind: 'vignette', answers: { words: 'thanks', ride: 'safe', evening: 'wait' } },
      points: '2',
      max: 3,
    },
  ])('$item.kind: $points of $max', async ({ item, response, points, max }) => {
    const { t } = await check(item, response)
    screen.getByText(t('quiz.pointsOf', { points, max }))
  })

  test('in English with a point', async () => {
    const response = { kind: 'multiple', options: ['quiet', 'silence'] } as const
    const { t } = await renderApp(
      <ItemFeedback item={tinyMultiple} response={response} words={keyWords} seed={SEED}>
        {null}
      </ItemFeedback>,
      { language: 'en' },
    )
    screen.getByText(t('quiz.pointsOf', { points: '0.66', max: 1 }))
  })

  test.each([
    { what: 'a whole point', response: rightResponse(tinySingle), points: '1' },
    { what: 'no point', response: wrongResponse(tinySingle), points: '0' },
  ])('$what is not counted out', async ({ response, points }) => {
    const { t } = await check(tinySingle, response)
    expect(screen.queryByText(t('quiz.pointsOf', { points, max: 1 }))).toBeNull()
  })
})

describe('every option has its reason and says in words whether it fits and was chosen', () => {
  test('multiple', async () => {
    const { t } = await check(tinyMultiple, { kind: 'multiple', options: ['quiet', 'blame'] })
    const tags = {
      quiet: t('quiz.tag.goodYours'),
      silence: t('quiz.tag.goodMissed'),
      believe: t('quiz.tag.goodMissed'),
      witness: t('quiz.tag.not'),
      blame: t('quiz.tag.notYours'),
    }
    for (const [option, tag] of Object.entries(tags)) {
      const row = within(rowOf(`options.${option}.text`))
      row.getByText(tag)
      row.getByText(`options.${option}.feedback`)
    }
  })

  test('single, in the order in which the options were shown', async () => {
    await check(tinySingle, { kind: 'single', option: 'yes' })
    const order = screen
      .getAllByRole('listitem')
      .map((row) => within(row).getByText(/^options\.\w+\.text$/u).textContent)
    expect(order).toEqual(optionOrder(tinySingle, SEED).map((id) => `options.${id}.text`))
    for (const id of tinySingle.options) screen.getByText(`options.${id}.feedback`)
  })

  test('order: each step has its place, and the place it was given', async () => {
    const { t } = await check(tinyOrder, {
      kind: 'order',
      steps: ['place', 'truth', 'note', 'safety', 'notify'],
    })
    const tags = [
      { step: 'place', tag: t('quiz.tag.placeSame', { n: 1 }) },
      { step: 'truth', tag: t('quiz.tag.placeSame', { n: 2 }) },
      { step: 'safety', tag: t('quiz.tag.place', { n: 3, yours: 4 }) },
      { step: 'notify', tag: t('quiz.tag.place', { n: 4, yours: 5 }) },
      { step: 'note', tag: t('quiz.tag.place', { n: 5, yours: 3 }) },
    ]
    for (const { step, tag } of tags) {
      const row = within(rowOf(`steps.${step}.text`))
      row.getByText(tag)
      row.getByText(`steps.${step}.feedback`)
    }
  })

  test('true or false: both verdicts and every reason', async () => {
    const { t } = await check(tinyTrueFalse, { kind: 'trueFalse', verdict: true, reason: 'empty' })
    within(rowOf(t('quiz.true'))).getByText(t('quiz.tag.soYours'))
    within(rowOf(t('quiz.false'))).getByText(t('quiz.tag.notSo'))
    within(rowOf('reasons.others-check.text')).getByText(t('quiz.tag.goodMissed'))
    within(rowOf('reasons.empty.text')).getByText(t('quiz.tag.notYours'))
    for (const verdict of [true, false]) screen.getByText(`verdict.${String(verdict)}.feedback`)
    for (const reason of tinyTrueFalse.reasons) screen.getByText(`reasons.${reason}.feedback`)
    screen.getByRole('heading', { level: 3, name: t('quiz.verdictLegend') })
    screen.getByRole('heading', { level: 3, name: t('quiz.reasonLegend') })
  })

  test('vignette: each question is a heading over its own options', async () => {
    const { t } = await check(tinyVignette, {
      kind: 'vignette',
      answers: { words: 'names', ride: 'safe', evening: 'notify' },
    })
    screen.getByText('situation')
    for (const { id, options } of tinyVignette.questions) {
      screen.getByRole('heading', { level: 3, name: `questions.${id}.stem` })
      for (const option of options) screen.getByText(`questions.${id}.options.${option}.feedback`)
    }
    within(rowOf('questions.words.options.names.text')).getByText(t('quiz.tag.notYours'))
    within(rowOf('questions.words.options.thanks.text')).getByText(t('quiz.tag.goodMissed'))
    within(rowOf('questions.ride.options.safe.text')).getByText(t('quiz.tag.goodYours'))
  })
})
