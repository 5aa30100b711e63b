import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Option } from '#src/scenarios/scenario.ts'
import { Consequence } from '#src/scenarios/ui/consequence.tsx'
import { crossed, good, meters } from '#tests/fixtures/tiny-scenario.ts'
import { keyWords } from '#tests/ui/key-words.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

async function show(option: Option, { focusHeading = false, tellsWhy = true } = {}) {
  return renderApp(
    <Consequence
      option={option}
      words={(key) => (key.endsWith('.happens') ? 'One thing happens.\n\nThen another.' : keyWords(key))}
      before={meters(0, 0, 0, 0)}
      now={option.meters}
      focusHeading={focusHeading}
      tellsWhy={tellsWhy}
      grounds={<p>the grounds</p>}
    >
      <button type="button">the way on</button>
    </Consequence>,
  )
}

test('first what people do, then where things stand, and only then why, with its grounds and the way on', async () => {
  const { t } = await show(good)
  const inOrder = [
    screen.getByText(`${t('case.youChose')}: options.truth.text`),
    screen.getByRole('heading', { level: 1, name: t('case.happens') }),
    screen.getByText('One thing happens.'),
    screen.getByText('Then another.'),
    screen.getByRole('heading', { level: 2, name: t('case.now') }),
    screen.getByText(t('meter.duty.name')),
    screen.getByText(t('case.why')),
    screen.getByText('options.truth.why'),
    screen.getByText('the grounds'),
    screen.getByRole('button', { name: 'the way on' }),
  ]
  for (const [at, part] of inOrder.entries()) {
    const next = inOrder[at + 1]
    const follows = next && part.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING
    if (next) expect(follows, `"${part.textContent}" comes before "${next.textContent}"`).toBeTruthy()
  }
})

test.each([
  { situation: 'was crossed', option: crossed, shown: 1 },
  { situation: 'was not crossed', option: good, shown: 0 },
])('a line that $situation: said $shown times', async ({ option, shown }) => {
  const { t } = await show(option)
  expect(screen.queryAllByText(t('case.flag'))).toHaveLength(shown)
  expect(screen.queryAllByText(t('case.flagTitle'))).toHaveLength(shown)
})

test('in a rehearsal neither the reason nor a crossed line is told: what happens and where things stand is', async () => {
  const { t } = await show(crossed, { tellsWhy: false })
  for (const text of [
    t('case.flagTitle'),
    t('case.flag'),
    t('case.why'),
    'options.secret.why',
    'the grounds',
  ])
    expect(screen.queryByText(text)).toBeNull()
  screen.getByText('One thing happens.')
  screen.getByText(t('meter.duty.name'))
  screen.getByRole('button', { name: 'the way on' })
})

test.each([true, false])(
  'the heading has the focus after a decision, and not after a reload: %s',
  async (focusHeading) => {
    await show(good, { focusHeading })
    expect(document.activeElement === screen.getByRole('heading', { level: 1 })).toBe(focusHeading)
  },
)
