import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { optionOrder } from '#src/quiz/option-order.ts'
import type { Purpose } from '#src/quiz/attempt.ts'
import type { Item, Sureness } from '#src/quiz/quiz.ts'
import type { Translate } from '#src/quiz/ui/answer-lines.ts'
import { emptyDraft, type Given } from '#src/quiz/ui/draft.ts'
import { ItemForm } from '#src/quiz/ui/item-form.tsx'
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
const told = () => ({ onCheck: vi.fn(), onProblem: vi.fn() })

type How = {
  focusStart?: boolean
  purpose?: Purpose['kind']
  /** How sure one said to be already; most tests are about the rest. */
  sureness?: Sureness | null
}

function Asked({
  item,
  focusStart = false,
  purpose = 'quiz',
  sureness = 'fairly',
  ...calls
}: { item: Item } & How & ReturnType<typeof told>) {
  const [draft, setDraft] = useState({ ...emptyDraft(optionOrder(item, SEED)), sureness })
  return (
    <ItemForm
      {...calls}
      item={item}
      words={keyWords}
      seed={SEED}
      draft={draft}
      onDraft={setDraft}
      focusStart={focusStart}
      purpose={purpose}
    />
  )
}

async function ask(item: Item, how: How = {}) {
  const calls = told()
  const app = await renderApp(<Asked item={item} {...how} {...calls} />)
  const check = () => app.user.click(screen.getByRole('button', { name: app.t('quiz.check') }))
  const summary = () => screen.queryByRole('group', { name: app.t('error.summary') })
  /** The messages of the summary, each a link to its control. */
  const faults = () => {
    const shown = summary()
    return shown
      ? within(shown)
          .getAllByRole('link')
          .map(({ textContent }) => textContent)
      : []
  }
  return { ...app, ...calls, check, summary, faults }
}

const radio = (name: string) => screen.getByRole('radio', { name })
/** A match under a row; another row may have taken it, which its name then says as well. */
const matchOf = (row: string, match: string) =>
  within(screen.getByRole('group', { name: `rows.${row}.text` })).getByRole('radio', {
    name: new RegExp(`^matches.${match}.text`, 'u'),
  })

describe('an item is a group of native controls under its question', () => {
  test.each([
    { item: tinySingle, name: 'stem', role: 'radio', controls: tinySingle.options },
    { item: tinyMultiple, name: 'stem', role: 'checkbox', controls: tinyMultiple.options },
  ] as const)('$item.kind: one $role for each option', async ({ item, name, role, controls }) => {
    await ask(item)
    const group = screen.getByRole('group', { name })
    const shown = within(group).getAllByRole(role)
    expect(shown.map((one) => one.getAttribute('value')).sort()).toEqual([...controls].sort())
    for (const option of controls) within(group).getByRole(role, { name: `options.${option}.text` })
  })

  test('true or false: one group for the verdict and one for the reason, under the statement', async () => {
    const { t } = await ask(tinyTrueFalse)
    const whole = screen.getByRole('group', { name: 'statement' })
    const verdict = within(whole).getByRole('group', { name: t('quiz.verdictLegend') })
    const reason = within(whole).getByRole('group', { name: t('quiz.reasonLegend') })
    expect(within(verdict).getAllByRole('radio')).toHaveLength(2)
    expect(within(reason).getAllByRole('radio')).toHaveLength(tinyTrueFalse.reasons.length)
  })

  test('a vignette: one group for each linked question, after the situation', async () => {
    await ask(tinyVignette)
    screen.getByText('situation')
    for (const { id, options } of tinyVignette.questions) {
      const group = screen.getByRole('group', { name: `questions.${id}.stem` })
      expect(within(group).getAllByRole('radio')).toHaveLength(options.length)
    }
  })

  test('steps to order: a list with two named buttons for each step', async () => {
    const { t } = await ask(tinyOrder)
    const group = screen.getByRole('group', { name: 'stem' })
    expect(within(group).getAllByRole('listitem')).toHaveLength(tinyOrder.steps.length)
    for (const step of tinyOrder.steps) {
      screen.getByRole('button', { name: t('quiz.upItem', { item: `steps.${step}.text` }) })
      screen.getByRole('button', { name: t('quiz.downItem', { item: `steps.${step}.text` }) })
    }
  })

  test('a situation is read before the question, once, and left out where an item has none', async () => {
    const { unmount } = await ask({ ...tinySingle, situation: true })
    const situation = screen.getByText('situation')
    // The group has the name of the question alone: the story is not told again at each of its controls.
    const group = screen.getByRole('group', { name: 'stem' })
    expect(situation.compareDocumentPosition(group)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    unmount()
    await ask(tinySingle)
    expect(screen.queryByText('situation')).toBeNull()
  })

  test('pairs: one group for each row, named by it, with every match', async () => {
    await ask(tinyMatch)
    const whole = screen.getByRole('group', { name: 'stem' })
    for (const { id } of tinyMatch.rows) {
      const row = within(whole).getByRole('group', { name: `rows.${id}.text` })
      expect(within(row).getAllByRole('radio')).toHaveLength(tinyMatch.matches.length)
    }
  })

  test('a number: one field, its unit in the label', async () => {
    const { t } = await ask(tinyNumeric)
    const group = screen.getByRole('group', { name: 'stem' })
    within(group).getByRole('textbox', { name: t('quiz.numberLabel', { unit: t('unitName.months') }) })
  })

  test.each<{ name: string; item: Item }>([
    {
      name: 'a row called hint',
      item: { ...tinyMatch, rows: [{ id: 'hint', key: 'n112' }, ...tinyMatch.rows.slice(1)] },
    },
    {
      name: 'a question called sure',
      item: { ...tinyVignette, questions: [{ ...tinyVignette.questions[0]!, id: 'sure' }] },
    },
  ])('no two parts of the page have one id: $name', async ({ item }) => {
    const { container } = await ask(item)
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  test.each([
    { mustPass: true, purpose: 'quiz', shown: 1 },
    { mustPass: false, purpose: 'quiz', shown: 0 },
    { mustPass: true, purpose: 'preCheck', shown: 0 },
    { mustPass: true, purpose: 'review', shown: 0 },
    { mustPass: true, purpose: 'insteadOfCase', shown: 0 },
  ] as const)(
    'a must-pass question ($mustPass) says so where it counts for the pass ($purpose)',
    async (told) => {
      const { mustPass, purpose, shown } = told
      const { t } = await ask({ ...tinySingle, mustPass }, { purpose })
      expect(screen.queryAllByText(`${t('must.label')}.`)).toHaveLength(shown)
    },
  )

  test.each([true, false])(
    'the heading has the focus when one comes from another question: %s',
    async (focus) => {
      await ask(tinySingle, { focusStart: focus })
      const heading = screen.getByRole('heading', { level: 1, name: 'stem' })
      expect(document.activeElement === heading).toBe(focus)
    },
  )

  test.each<{ item: Item; order: readonly [string, string] }>([
    ...[tinySingle, tinyMultiple, tinyOrder, tinyMatch, tinyNumeric].map((item) => ({
      item: { ...item, situation: true },
      order: ['situation', 'stem'] as const,
    })),
    { item: tinyVignette, order: ['O situație', 'situation'] },
  ])(
    'whoever comes from another question begins at $order.0, then reads $order.1: $item.kind',
    async (told) => {
      await ask(told.item, { focusStart: true })
      const [start, next] = told.order.map((text) => screen.getByText(text))
      expect(document.activeElement).toBe(start)
      expect(start!.compareDocumentPosition(next!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    },
  )
})

/** What the answer of an untouched item lacks, in the order of its bank: the message, and the control that it leads to. */
type Lacking = readonly { message: string; control: HTMLElement | undefined }[]

function lackingAnswer(item: Item, t: Translate): Lacking {
  const firstOf = (group: string, role: 'radio' | 'checkbox') =>
    within(screen.getByRole('group', { name: group })).getAllByRole(role)[0]
  switch (item.kind) {
    case 'single':
      return [{ message: t('quiz.empty'), control: firstOf('stem', 'radio') }]
    case 'multiple':
      return [{ message: t('quiz.empty'), control: firstOf('stem', 'checkbox') }]
    case 'order':
      return [{ message: t('quiz.emptyOrder'), control: screen.getAllByRole('button')[1] }]
    case 'match':
      return item.rows.map(({ id }) => ({
        message: t('quiz.emptyRow', { row: `rows.${id}.text` }),
        control: firstOf(`rows.${id}.text`, 'radio'),
      }))
    case 'trueFalse':
      return [
        { message: t('quiz.emptyVerdict'), control: firstOf(t('quiz.verdictLegend'), 'radio') },
        { message: t('quiz.emptyReason'), control: firstOf(t('quiz.reasonLegend'), 'radio') },
      ]
    case 'vignette':
      return item.questions.map(({ id }) => ({
        message: t('quiz.emptyQuestion', { question: `questions.${id}.stem` }),
        control: firstOf(`questions.${id}.stem`, 'radio'),
      }))
    case 'numeric':
      return [{ message: t('error.number'), control: screen.getByRole('textbox') }]
  }
}

/** All that it lacks: how sure the answer is has to be said as well. */
function lacking(item: Item, t: Translate): Lacking {
  const sureness = within(screen.getByRole('group', { name: t('conf.label') })).getAllByRole('radio')
  return [...lackingAnswer(item, t), { message: t('conf.empty'), control: sureness[0] }]
}

/** The control, or the innermost group of radios or boxes that it stands in: what its message describes. */
function described(control: HTMLElement): Element | null {
  return control.matches('button, input[type=radio], input[type=checkbox]')
    ? control.closest('fieldset')
    : control
}

/** The texts that describe an element, for somebody who hears the page. */
function descriptionsOf(element: Element | null): readonly string[] {
  const ids = element?.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent ?? `nothing has the id ${id}`)
}

const UNSAID = { sureness: null }

describe.each(tinyQuiz.items)('checked too early, $kind', (item) => {
  test('the summary takes the focus and says each thing that is missing; nothing is told as an answer', async () => {
    const { t, check, summary, faults, onCheck, onProblem } = await ask(item, UNSAID)
    await check()
    expect(document.activeElement).toBe(summary())
    const messages = lacking(item, t).map(({ message }) => message)
    expect([...faults()].sort()).toEqual([...messages].sort())
    expect(onProblem).toHaveBeenLastCalledWith(true)
    expect(onCheck).not.toHaveBeenCalled()
  })

  test('each message leads to its control', async () => {
    const { t, user, check } = await ask(item, UNSAID)
    await check()
    for (const { message, control } of lacking(item, t)) {
      await user.click(screen.getByRole('link', { name: message }))
      expect(document.activeElement).toBe(control)
    }
  })

  test('each message stands at its control as well, and describes it', async () => {
    const { t, check } = await ask(item, UNSAID)
    await check()
    for (const { message, control } of lacking(item, t)) {
      expect(descriptionsOf(described(control!)).at(-1)).toBe(message)
      // Once in the summary, once at the control.
      expect(screen.getAllByText(message)).toHaveLength(2)
    }
  })

  test('before that, there is no message and no summary', async () => {
    const { t, summary, onProblem } = await ask(item, UNSAID)
    expect(summary()).toBeNull()
    for (const { message, control } of lacking(item, t)) {
      expect(screen.queryByText(message)).toBeNull()
      expect(descriptionsOf(described(control!))).not.toContain(message)
    }
    expect(onProblem).not.toHaveBeenCalledWith(true)
  })

  test('once more, the summary takes the focus again', async () => {
    const { user, check, summary } = await ask(item, UNSAID)
    await check()
    await user.tab()
    expect(document.activeElement).not.toBe(summary())
    await check()
    expect(document.activeElement).toBe(summary())
  })
})

describe('the messages go one by one as the answer grows', () => {
  test('vignette: each question takes its own with it', async () => {
    const { t, user, check, summary, faults, onProblem } = await ask(tinyVignette)
    const message = (id: string) => t('quiz.emptyQuestion', { question: `questions.${id}.stem` })
    await check()
    await user.click(radio('questions.ride.options.safe.text'))
    expect(faults()).toEqual([message('words'), message('evening')])
    expect(screen.queryByText(message('ride'))).toBeNull()
    await user.click(radio('questions.words.options.names.text'))
    expect(faults()).toEqual([message('evening')])
    expect(onProblem).toHaveBeenLastCalledWith(true)
    await user.click(radio('questions.evening.options.wait.text'))
    expect(summary()).toBeNull()
    expect(onProblem).toHaveBeenLastCalledWith(false)
  })

  test('vignette: what was answered before is not asked for', async () => {
    const { t, user, check, faults } = await ask(tinyVignette)
    await user.click(radio('questions.words.options.thanks.text'))
    await user.click(radio('questions.ride.options.safe.text'))
    await check()
    expect(faults()).toEqual([t('quiz.emptyQuestion', { question: 'questions.evening.stem' })])
  })

  test('true or false: first the verdict, then the reason', async () => {
    const { t, user, check, summary, faults } = await ask(tinyTrueFalse)
    await check()
    expect(faults()).toEqual([t('quiz.emptyVerdict'), t('quiz.emptyReason')])
    await user.click(radio(t('quiz.false')))
    expect(faults()).toEqual([t('quiz.emptyReason')])
    await user.click(radio('reasons.empty.text'))
    expect(summary()).toBeNull()
  })

  test('match: each row takes its own with it', async () => {
    const { t, user, check, summary, faults, onProblem } = await ask(tinyMatch)
    await check()
    const open = ['danger', 'report', 'talk', 'page']
    while (open.length > 0) {
      expect([...faults()].sort()).toEqual(
        open.map((id) => t('quiz.emptyRow', { row: `rows.${id}.text` })).sort(),
      )
      await user.click(matchOf(open.shift()!, 'n112'))
    }
    expect(summary()).toBeNull()
    expect(onProblem).toHaveBeenLastCalledWith(false)
  })

  test('match: the messages stand in the order of the rows on the page', async () => {
    const { t, check, faults } = await ask(tinyMatch)
    await check()
    expect(faults()).toEqual(
      optionOrder(tinyMatch, SEED).map((id) => t('quiz.emptyRow', { row: `rows.${id}.text` })),
    )
  })

  test.each(['abc', '4 luni', '1.000,5', '-'])('numeric: "%s" is no number, and says so', async (typed) => {
    const { t, user, check, faults, onCheck } = await ask(tinyNumeric)
    await user.type(screen.getByRole('textbox'), typed)
    await check()
    expect(faults()).toEqual([t('error.number')])
    screen.getByRole('textbox', { description: t('error.number') })
    expect(onCheck).not.toHaveBeenCalled()
  })

  test('numeric: the message goes when it has become a number, and comes back when it is none', async () => {
    const { t, user, check, faults, onProblem } = await ask(tinyNumeric)
    const field = screen.getByRole('textbox')
    await user.type(field, '4x')
    await check()
    await user.type(field, '{Backspace}')
    expect(faults()).toEqual([])
    expect(onProblem).toHaveBeenLastCalledWith(false)
    await user.clear(field)
    expect(faults()).toEqual([t('error.number')])
    expect(onProblem).toHaveBeenLastCalledWith(true)
  })

  test('single: the page is told once of each change, and the answer is checked', async () => {
    const { t, user, check, onCheck, onProblem } = await ask(tinySingle)
    await check()
    await user.click(radio(t('conf.sure')))
    await user.click(radio('options.limits.text'))
    await check()
    expect(screen.queryByText(t('quiz.empty'))).toBeNull()
    expect(onProblem.mock.calls).toEqual([[true], [false]])
    expect(onCheck.mock.calls).toEqual([
      [{ response: { kind: 'single', option: 'limits' }, sureness: 'sure' }],
    ])
  })
})

test('steps to order: the order in which they start is no answer before one was moved, and then it is', async () => {
  const { t, user, check, faults, onCheck } = await ask(tinyOrder)
  const [first] = optionOrder(tinyOrder, SEED)
  await check()
  expect(faults()).toEqual([t('quiz.emptyOrder')])
  expect(onCheck).not.toHaveBeenCalled()
  const move = (key: 'upItem' | 'downItem') =>
    user.click(screen.getByRole('button', { name: t(`quiz.${key}`, { item: `steps.${first}.text` }) }))
  await move('downItem')
  expect(faults()).toEqual([])
  await move('upItem')
  await check()
  const [given] = onCheck.mock.calls[0] as [Given]
  expect(given.response).toEqual({ kind: 'order', steps: optionOrder(tinyOrder, SEED) })
})

test('before checking, only the instruction describes the group', async () => {
  const { t } = await ask(tinySingle)
  screen.getByRole('group', { name: 'stem', description: t('quiz.chooseOne') })
})

describe('an answer is given once, by id', () => {
  test.each([
    {
      item: tinySingle,
      clicks: ['options.yes.text', 'options.later.text'],
      response: { kind: 'single', option: 'later' },
    },
    {
      item: tinyTrueFalse,
      clicks: ['Fals', 'reasons.empty.text'],
      response: { kind: 'trueFalse', verdict: false, reason: 'empty' },
    },
    {
      item: tinyVignette,
      clicks: tinyVignette.questions.map(({ id, key }) => `questions.${id}.options.${key}.text`),
      response: { kind: 'vignette', answers: { words: 'thanks', ride: 'safe', evening: 'notify' } },
    },
  ])('$item.kind', async ({ item, clicks, response }) => {
    const { user, check, onCheck } = await ask(item)
    for (const name of clicks) await user.click(radio(name))
    await check()
    expect(onCheck.mock.calls).toEqual([[{ response, sureness: 'fairly' }]])
  })

  test('multiple: a box that is ticked twice is not chosen', async () => {
    const { user, check, onCheck } = await ask(tinyMultiple)
    for (const id of ['quiet', 'blame', 'believe', 'blame'])
      await user.click(screen.getByRole('checkbox', { name: `options.${id}.text` }))
    await check()
    expect(onCheck.mock.calls).toEqual([
      [{ response: { kind: 'multiple', options: ['quiet', 'believe'] }, sureness: 'fairly' }],
    ])
  })

  test('match: the pairs by id, one match twice if somebody will have it so', async () => {
    const { user, check, onCheck } = await ask(tinyMatch)
    const pairs = { danger: 'n112', report: 'n119', talk: 'n112', page: 'group' }
    for (const [row, match] of Object.entries(pairs)) await user.click(matchOf(row, match))
    await check()
    expect(onCheck.mock.calls).toEqual([[{ response: { kind: 'match', pairs }, sureness: 'fairly' }]])
  })

  test.each([
    { typed: '13', value: 13 },
    { typed: '13,5', value: 13.5 },
    { typed: '13.5', value: 13.5 },
    { typed: ' 0 ', value: 0 },
  ])('numeric: "$typed" is the number $value', async ({ typed, value }) => {
    const { user, check, onCheck } = await ask(tinyNumeric)
    await user.type(screen.getByRole('textbox'), typed)
    await check()
    expect(onCheck.mock.calls).toEqual([[{ response: { kind: 'numeric', value }, sureness: 'fairly' }]])
  })

  test('numeric: Enter in the field checks the answer', async () => {
    const { user, onCheck } = await ask(tinyNumeric)
    await user.type(screen.getByRole('textbox'), '13{Enter}')
    expect(onCheck.mock.calls).toEqual([[{ response: { kind: 'numeric', value: 13 }, sureness: 'fairly' }]])
  })

  test('Enter in a radio checks the answer', async () => {
    const { user, onCheck } = await ask(tinySingle)
    await user.click(radio('options.limits.text'))
    await user.keyboard('{Enter}')
    expect(onCheck).toHaveBeenCalledTimes(1)
  })
})

describe('how sure one is', () => {
  test.each(['guess', 'fairly', 'sure'] as const)('%s goes with the answer', async (sureness) => {
    const { t, user, check, onCheck } = await ask(tinySingle, UNSAID)
    await user.click(radio('options.limits.text'))
    const group = screen.getByRole('group', { name: t('conf.label'), description: t('conf.hint') })
    await user.click(within(group).getByRole('radio', { name: t(`conf.${sureness}`) }))
    await check()
    expect(onCheck.mock.calls).toEqual([[{ response: { kind: 'single', option: 'limits' }, sureness }]])
  })

  test('is said for nobody, and asked for kindly where it was left out', async () => {
    const { t, user, check, faults, onCheck } = await ask(tinySingle, UNSAID)
    const group = within(screen.getByRole('group', { name: t('conf.label') }))
    const said = group.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)
    expect(said).toEqual([])
    await user.click(radio('options.limits.text'))
    await check()
    expect(onCheck).not.toHaveBeenCalled()
    expect(faults()).toEqual([t('conf.empty')])
    await user.click(screen.getByRole('link', { name: t('conf.empty') }))
    await user.keyboard(' ')
    expect(faults()).toEqual([])
    await check()
    expect(onCheck).toHaveBeenCalledOnce()
  })

  test('alone is no answer', async () => {
    const { t, user, check, onCheck, onProblem } = await ask(tinySingle, UNSAID)
    await user.click(radio(t('conf.sure')))
    await check()
    expect(onCheck).not.toHaveBeenCalled()
    expect(onProblem).toHaveBeenLastCalledWith(true)
  })
})
