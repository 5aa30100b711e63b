import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import type { Decision } from '#src/scenarios/scenario.ts'
import { DecisionForm } from '#src/scenarios/ui/decision-form.tsx'
import { hour, promise } from '#tests/fixtures/tiny-scenario.ts'
import { keyWords } from '#tests/ui/key-words.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

type Told = { onDecide: (option: string) => void; onProblem: (problem: boolean) => void }
type Asked = { decision: Decision; echoes?: readonly string[]; helped?: boolean; focusHeading?: boolean }

/** Options are shown in the reverse of their order, so that a test sees which order counts. */
function Form({ decision, echoes = [], helped = false, focusHeading = false, ...told }: Asked & Told) {
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <DecisionForm
      {...told}
      decision={decision}
      words={keyWords}
      order={decision.options.map(({ id }) => id).reverse()}
      echoes={echoes}
      helped={helped}
      chosen={chosen}
      onChosen={setChosen}
      focusHeading={focusHeading}
    />
  )
}

async function ask(asked: Asked) {
  const told = { onDecide: vi.fn(), onProblem: vi.fn() }
  const app = await renderApp(<Form {...asked} {...told} />)
  const goOn = () => app.user.click(screen.getByRole('button', { name: app.t('case.continue') }))
  return { ...app, ...told, goOn }
}

test('the place is the heading, the question the legend, the options radios in the order given', async () => {
  await ask({ decision: promise })
  screen.getByRole('heading', { level: 1, name: 'place' })
  screen.getByRole('heading', { level: 2, name: 'ask' })
  screen.getByText('situation')
  const group = screen.getByRole('group', { name: 'ask' })
  expect(
    within(group)
      .getAllByRole('radio')
      .map((radio) => radio.getAttribute('value')),
  ).toEqual(['secret', 'nod', 'truth'])
  for (const { id } of promise.options) within(group).getByRole('radio', { name: `options.${id}.text` })
})

test.each([true, false])(
  'the heading has the focus when one comes from another step: %s',
  async (focusHeading) => {
    await ask({ decision: promise, focusHeading })
    const heading = screen.getByRole('heading', { level: 1 })
    expect(document.activeElement === heading).toBe(focusHeading)
    // From there the situation is read, and then what is asked.
    const [situation, question] = [screen.getByText('situation'), screen.getByRole('group', { name: 'ask' })]
    expect(heading.compareDocumentPosition(situation)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(situation.compareDocumentPosition(question)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  },
)

test('what comes back of earlier choices stands between the situation and what is said', async () => {
  await ask({ decision: promise, echoes: ['promised', 'weary'] })
  const inOrder = ['situation', 'echoes.promised', 'echoes.weary', 'said'].map((text) =>
    screen.getByText(text),
  )
  for (const [at, part] of inOrder.slice(1).entries())
    expect(inOrder[at]!.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
})

describe('what was said, and an experienced colleague', () => {
  test.each([
    { situation: 'somebody speaks', decision: promise, helped: false, said: 1, help: 0 },
    { situation: 'nobody speaks', decision: hour, helped: false, said: 0, help: 0 },
    { situation: 'taken again after a line was crossed', decision: promise, helped: true, said: 1, help: 1 },
    { situation: 'taken again where no line can be crossed', decision: hour, helped: true, said: 0, help: 0 },
  ])('$situation', async ({ decision, helped, said, help }) => {
    await ask({ decision, helped })
    expect(screen.queryAllByRole('blockquote')).toHaveLength(said)
    expect(screen.queryAllByText('help')).toHaveLength(help)
  })
})

test.each([
  { situation: 'may', decision: promise, key: 'case.backAllowed' },
  { situation: 'may not', decision: hour, key: 'case.backNot' },
] as const)('before choosing, one knows that one $situation step back', async ({ decision, key }) => {
  const { t } = await ask({ decision })
  screen.getByRole('group', { name: 'ask', description: `${t('case.chooseHint')} ${t(key)}` })
})

describe('going on', () => {
  test('without a choice: a summary takes the focus and leads to the first option, the message is at the group too', async () => {
    const { t, user, goOn, onDecide, onProblem } = await ask({ decision: promise })
    await goOn()
    screen.getByRole('group', { name: 'ask', description: new RegExp(`${t('case.empty')}$`, 'u') })
    const summary = screen.getByRole('group', { name: t('error.summary') })
    expect(document.activeElement).toBe(summary)
    await user.click(within(summary).getByRole('link', { name: t('case.empty') }))
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0])
    expect(onProblem.mock.calls).toEqual([[true]])
    expect(onDecide).not.toHaveBeenCalled()
  })

  test('with a choice: the option is told once, and choosing alone decides nothing', async () => {
    const { t, user, goOn, onDecide, onProblem } = await ask({ decision: promise })
    await goOn()
    await user.click(screen.getByRole('radio', { name: 'options.truth.text' }))
    await user.click(screen.getByRole('radio', { name: 'options.nod.text' }))
    expect(onDecide).not.toHaveBeenCalled()
    await goOn()
    expect(onDecide.mock.calls).toEqual([['nod']])
    expect(onProblem.mock.calls).toEqual([[true], [false]])
    expect(screen.queryByText(t('case.empty'))).toBeNull()
  })
})
