import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { optionOrder } from '#src/quiz/option-order.ts'
import type { Item, Response } from '#src/quiz/quiz.ts'
import { quizWords } from '#src/quiz/check-quiz.ts'
import { emptyDraft, givenBy } from '#src/quiz/ui/draft.ts'
import { ItemFeedback } from '#src/quiz/ui/item-feedback.tsx'
import { rightResponse, wrongResponse } from '#tests/fixtures/attempts.ts'
import {
  tinyMatch,
  tinyMultiple,
  tinyNumeric,
  tinyOrder,
  tinyQuiz,
  tinySingle,
  tinyTrueFalse,
  tinyVignette,
} from '#tests/fixtures/tiny-quiz.ts'
import { keyWords } from '#tests/ui/key-words.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

const SEED = 'seed'
/** Every row with the match that fits it. */
const PAIRS = { danger: 'n112', report: 'n119', talk: 'n116111', page: 'form' }

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
    {
      item: tinyMatch,
      response: { kind: 'match', pairs: { ...PAIRS, page: 'group' } },
      points: '0,75',
      max: 1,
    },
    { item: tinyNumeric, response: { kind: 'numeric', value: 60 }, points: '0,5', max: 1 },
  ])('$item.kind: $points of $max', async ({ item, response, points, max }) => {
    const { t } = await check(item, response)
    screen.getByText(t('quiz.pointsOf', { points, count: max }))
  })

  test('in English with a point', async () => {
    const response = { kind: 'multiple', options: ['quiet', 'silence'] } as const
    const { t } = await renderApp(
      <ItemFeedback item={tinyMultiple} response={response} words={keyWords} seed={SEED}>
        {null}
      </ItemFeedback>,
      { language: 'en' },
    )
    screen.getByText(t('quiz.pointsOf', { points: '0.66', count: 1 }))
  })

  test.each([
    { what: 'a whole point', response: rightResponse(tinySingle), points: '1' },
    { what: 'no point', response: wrongResponse(tinySingle), points: '0' },
  ])('$what is not counted out', async ({ response, points }) => {
    const { t } = await check(tinySingle, response)
    expect(screen.queryByText(t('quiz.pointsOf', { points, count: 1 }))).toBeNull()
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

describe('pairs: each row stands with the match that fits it, then the match that fits none', () => {
  const match = (pairs: Readonly<Record<string, string>>): Response => ({ kind: 'match', pairs })
  const textOf = (id: string) => `matches.${id}.text`

  async function checkPairs(pairs: Readonly<Record<string, string>>) {
    const app = await check(tinyMatch, match(pairs))
    const lineOf = (id: keyof typeof PAIRS) =>
      within(rowOf(app.t('quiz.pairOf', { row: `rows.${id}.text`, match: textOf(PAIRS[id]) })))
    return { ...app, lineOf, spare: () => within(rowOf(textOf('group'))) }
  }

  test('in the order in which the rows were shown, each with its reason', async () => {
    const { t } = await checkPairs(PAIRS)
    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(lines).toHaveLength(5)
    optionOrder(tinyMatch, SEED).forEach((id, at) => {
      const match = textOf(PAIRS[id as keyof typeof PAIRS])
      expect(lines[at]).toContain(t('quiz.pairOf', { row: `rows.${id}.text`, match }))
      expect(lines[at]).toContain(`rows.${id}.feedback`)
    })
    expect(lines[4]).toContain('matches.group.feedback')
  })

  test('a row with its own match says that it was chosen so', async () => {
    const { t, lineOf, spare } = await checkPairs(PAIRS)
    for (const id of ['danger', 'report', 'talk', 'page'] as const)
      lineOf(id).getByText(t('quiz.tag.pairGood'))
    spare().getByText(t('quiz.tag.spare'))
  })

  test('a row with another match names the one that was chosen', async () => {
    const { t, lineOf, spare } = await checkPairs({ ...PAIRS, danger: 'n119', report: 'n112' })
    lineOf('danger').getByText(t('quiz.tag.pairYours', { yours: textOf('n119') }))
    lineOf('report').getByText(t('quiz.tag.pairYours', { yours: textOf('n112') }))
    lineOf('talk').getByText(t('quiz.tag.pairGood'))
    spare().getByText(t('quiz.tag.spare'))
  })

  test('a row with the match that fits none: both say so', async () => {
    const { t, lineOf, spare } = await checkPairs({ ...PAIRS, page: 'group' })
    lineOf('page').getByText(t('quiz.tag.pairYours', { yours: textOf('group') }))
    spare().getByText(t('quiz.tag.spareYours'))
    spare().getByText('matches.group.feedback')
  })

  test('a row without an answer (a damaged record) shows the right match and claims no choice', async () => {
    const { t, lineOf } = await checkPairs({ danger: 'n112' })
    lineOf('danger').getByText(t('quiz.tag.pairGood'))
    lineOf('talk').getByText(t('quiz.tag.pair'))
  })

  test('of an answer of another kind (a damaged record) nothing is claimed to be chosen', async () => {
    const { t } = await check(tinyMatch, { kind: 'single', option: 'n112' })
    expect(screen.getAllByText(t('quiz.tag.pair'))).toHaveLength(4)
    screen.getByText(t('quiz.tag.spare'))
  })

  test('a match that the bank no longer has is not asked for in words', async () => {
    await checkPairs({ ...PAIRS, page: 'gone' })
    expect(screen.queryByText(/matches\.gone\.text/u)).toBeNull()
  })
})

describe('a number: the own one where it is another, then the one that fits', () => {
  const numeric = (value: number): Response => ({ kind: 'numeric', value })

  test.each([12, 18, 13.5])('in the range (%d): one line, and it was chosen so', async (value) => {
    const { t } = await check(tinyNumeric, numeric(value))
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
    const answer = within(rowOf('answer.text'))
    answer.getByText(t('quiz.tag.writtenGood'))
    answer.getByText('answer.feedback')
  })

  test.each([
    { where: 'below', value: 4, number: '4', feedback: 'below.feedback', tag: 'written' },
    { where: 'above', value: 20, number: '20', feedback: 'above.feedback', tag: 'written' },
    {
      where: 'above, with decimals',
      value: 18.5,
      number: '18,5',
      feedback: 'above.feedback',
      tag: 'written',
    },
    {
      where: 'right in weeks',
      value: 60,
      number: '60',
      feedback: 'confused.weeks.feedback',
      tag: 'writtenPartly',
    },
  ] as const)('$where ($value): the own number with its reason, then the one that fits', async (told) => {
    const { t } = await check(tinyNumeric, numeric(told.value))
    const lines = screen.getAllByRole('listitem')
    expect(lines).toHaveLength(2)
    const yours = within(lines[0]!)
    // Testing Library evens out the spaces of the page, so those of the words must be evened out as well.
    const number = t('unit.months', { count: told.value, number: told.number })
    yours.getByText(number.replaceAll('\u00a0', ' '))
    yours.getByText(told.feedback)
    yours.getByText(t(`quiz.tag.${told.tag}`))
    const answer = within(lines[1]!)
    answer.getByText('answer.text')
    answer.getByText('answer.feedback')
    answer.getByText(t('quiz.tag.answer'))
  })

  test.each([
    { value: 1, ro: '1 lună', en: '1 month' },
    { value: 4, ro: '4 luni', en: '4 months' },
    { value: 1.5, ro: '1,5 luni', en: '1.5 months' },
    { value: 20, ro: '20 de luni', en: '20 months' },
    { value: 0, ro: '0 luni', en: '0 months' },
    { value: -1, ro: '-1 lună', en: '-1 month' },
  ])('the own number stands in the reader’s way: $ro, $en', async ({ value, ro, en }) => {
    const { unmount } = await check(tinyNumeric, numeric(value))
    screen.getByText(ro)
    unmount()
    await renderApp(
      <ItemFeedback item={tinyNumeric} response={numeric(value)} words={keyWords} seed={SEED}>
        {null}
      </ItemFeedback>,
      { language: 'en' },
    )
    screen.getByText(en)
  })

  test('of an answer of another kind (a damaged record) nothing is claimed to be chosen', async () => {
    const { t } = await check(tinyNumeric, { kind: 'single', option: '12' })
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
    within(rowOf('answer.text')).getByText(t('quiz.tag.answer'))
  })

  test('a number just beside the range is not shown as one in it', async () => {
    await check(tinyNumeric, numeric(18.001))
    expect(screen.queryByText('18 luni')).toBeNull()
  })

  test('a number below nought gets no reason that the bank does not have', async () => {
    const item: Item = { ...tinyNumeric, range: [0, 0], confused: [] }
    const given = givenBy(item, { ...emptyDraft([]), typed: '-1', sureness: 'guess' })
    const called = quizWords({ ...tinyQuiz, items: [item] })
    const asked: string[] = []
    const words = (key: string) => {
      asked.push(`${item.id}.${key}`)
      return key
    }
    if (given)
      await renderApp(
        <ItemFeedback item={item} response={given.response} words={words} seed={SEED}>
          {null}
        </ItemFeedback>,
      )
    expect(asked.filter((key) => !called.includes(key))).toEqual([])
  })
})
