import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { optionOrder } from '#src/quiz/attempt.ts'
import type { Item } from '#src/quiz/quiz.ts'
import { emptyDraft } from '#src/quiz/ui/draft.ts'
import { ItemForm } from '#src/quiz/ui/item-form.tsx'
import {
  tinyMultiple,
  tinyOrder,
  tinySingle,
  tinyTrueFalse,
  tinyVignette,
} from '#tests/fixtures/tiny-quiz.ts'
import { keyWords } from '#tests/ui/key-words.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

const SEED = 'seed'
const told = () => ({ onCheck: vi.fn(), onProblem: vi.fn() })

function Asked({
  item,
  focusHeading = false,
  ...calls
}: { item: Item; focusHeading?: boolean } & ReturnType<typeof told>) {
  const [draft, setDraft] = useState(emptyDraft(optionOrder(item, SEED)))
  return (
    <ItemForm
      {...calls}
      item={item}
      words={keyWords}
      seed={SEED}
      draft={draft}
      onDraft={setDraft}
      focusHeading={focusHeading}
    />
  )
}

async function ask(item: Item, focusHeading = false) {
  const calls = told()
  const app = await renderApp(<Asked item={item} focusHeading={focusHeading} {...calls} />)
  const check = () => app.user.click(screen.getByRole('button', { name: app.t('quiz.check') }))
  return { ...app, ...calls, check }
}

const radio = (name: string) => screen.getByRole('radio', { name })

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

  test('a situation is read with the question, and left out where an item has none', async () => {
    const { unmount } = await ask({ ...tinySingle, situation: true })
    screen.getByRole('group', { name: /situation.*stem/u })
    unmount()
    await ask(tinySingle)
    expect(screen.queryByText('situation')).toBeNull()
  })

  test.each([
    { mustPass: true, shown: 1 },
    { mustPass: false, shown: 0 },
  ])('a must-pass question says so: $mustPass', async ({ mustPass, shown }) => {
    const { t } = await ask({ ...tinySingle, mustPass })
    expect(screen.queryAllByText(`${t('must.label')}.`)).toHaveLength(shown)
  })

  test.each([true, false])(
    'the heading has the focus when one comes from another question: %s',
    async (focus) => {
      await ask(tinySingle, focus)
      const heading = screen.getByRole('heading', { level: 1, name: 'stem' })
      expect(document.activeElement === heading).toBe(focus)
    },
  )
})

describe('an empty answer', () => {
  test.each([
    { item: tinySingle, group: 'stem', message: 'quiz.empty', role: 'radio' },
    { item: tinyMultiple, group: 'stem', message: 'quiz.empty', role: 'checkbox' },
    { item: tinyTrueFalse, group: 'statement', message: 'quiz.emptyReason', role: 'radio' },
  ] as const)('$item.kind: the message is at the group, the focus on its first control', async (told) => {
    const { t, check, onCheck, onProblem } = await ask(told.item)
    await check()
    const group = screen.getByRole('group', {
      name: told.group,
      description: new RegExp(`${t(told.message)}$`, 'u'),
    })
    expect(document.activeElement).toBe(within(group).getAllByRole(told.role)[0])
    expect(onProblem.mock.calls).toEqual([[true]])
    expect(onCheck).not.toHaveBeenCalled()
  })

  test('vignette: every question has to be answered', async () => {
    const { t, user, check, onCheck, onProblem } = await ask(tinyVignette)
    await user.click(radio('questions.words.options.thanks.text'))
    await user.click(radio('questions.ride.options.safe.text'))
    await check()
    screen.getByRole('link', { name: t('quiz.emptyVignette') })
    const [missing] = within(screen.getByRole('group', { name: 'questions.evening.stem' })).getAllByRole(
      'radio',
    )
    expect(document.activeElement).toBe(missing)
    expect(onProblem.mock.calls).toEqual([[true]])
    expect(onCheck).not.toHaveBeenCalled()
  })

  test('true or false: with the verdict given, the focus goes to the reasons', async () => {
    const { t, user, check } = await ask(tinyTrueFalse)
    await user.click(radio(t('quiz.false')))
    await check()
    const [first] = within(screen.getByRole('group', { name: t('quiz.reasonLegend') })).getAllByRole('radio')
    expect(document.activeElement).toBe(first)
  })

  test('before checking, only the instruction describes the group', async () => {
    const { t } = await ask(tinySingle)
    screen.getByRole('group', { name: 'stem', description: t('quiz.chooseOne') })
    expect(screen.queryByText(t('quiz.empty'))).toBeNull()
  })

  test('the message leads to the first control', async () => {
    const { t, user, check } = await ask(tinySingle)
    await check()
    await user.click(screen.getByRole('link', { name: t('quiz.empty') }))
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0])
  })

  test('the message goes, and the page is told, once an answer was checked', async () => {
    const { t, user, check, onCheck, onProblem } = await ask(tinySingle)
    await check()
    await user.click(radio('options.limits.text'))
    await check()
    expect(screen.queryByText(t('quiz.empty'))).toBeNull()
    expect(onProblem.mock.calls).toEqual([[true], [false]])
    expect(onCheck.mock.calls).toEqual([[{ kind: 'single', option: 'limits' }, 'fairly']])
  })
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
    expect(onCheck.mock.calls).toEqual([[response, 'fairly']])
  })

  test('multiple: a box that is ticked twice is not chosen', async () => {
    const { user, check, onCheck } = await ask(tinyMultiple)
    for (const id of ['quiet', 'blame', 'believe', 'blame'])
      await user.click(screen.getByRole('checkbox', { name: `options.${id}.text` }))
    await check()
    expect(onCheck.mock.calls).toEqual([[{ kind: 'multiple', options: ['quiet', 'believe'] }, 'fairly']])
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
    const { t, user, check, onCheck } = await ask(tinySingle)
    await user.click(radio('options.limits.text'))
    const group = screen.getByRole('group', { name: t('conf.label'), description: t('conf.hint') })
    await user.click(within(group).getByRole('radio', { name: t(`conf.${sureness}`) }))
    await check()
    expect(onCheck.mock.calls).toEqual([[{ kind: 'single', option: 'limits' }, sureness]])
  })

  test('alone is no answer', async () => {
    const { t, user, check, onCheck, onProblem } = await ask(tinySingle)
    await user.click(radio(t('conf.sure')))
    await check()
    expect(onCheck).not.toHaveBeenCalled()
    expect(onProblem).toHaveBeenCalledWith(true)
  })
})
