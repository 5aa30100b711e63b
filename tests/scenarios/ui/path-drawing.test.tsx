import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { debriefEndings, debriefRows } from '#src/scenarios/debrief.ts'
import { foldPlay } from '#src/scenarios/play.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'
import { PathDrawing } from '#src/scenarios/ui/path-drawing.tsx'
import { rowId } from '#src/scenarios/ui/row-id.ts'
import { forked } from '#tests/fixtures/forked-scenario.ts'
import { tiny } from '#tests/fixtures/tiny-scenario.ts'
import { keyWords } from '#tests/ui/key-words.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

async function draw(scenario: Scenario, ...choices: readonly string[]) {
  const events = choices.flatMap((choice) => {
    const [step = '', option = ''] = choice.split(': ')
    return [{ kind: 'decided', step, option }, { kind: 'continued' }] as const
  })
  const play = foldPlay(scenario, events)
  const app = await renderApp(
    <PathDrawing
      rows={debriefRows(scenario, play)}
      endings={debriefEndings(scenario, play)}
      words={keyWords}
    />,
  )
  return { ...app, drawing: screen.getByRole('group') }
}
const waited = ['promise: truth', 'hour: wait', 'morning: ask', 'corridor: pass'] as const
const pathOf = (drawing: HTMLElement, line: string) =>
  drawing.querySelector(`path.${line}`)?.getAttribute('d')

test('the drawing has a title that says what it shows and that its nodes lead on', async () => {
  const { t } = await draw(tiny, 'promise: truth', 'hour: notify')
  screen.getByRole('group', { name: `${t('debrief.drawing')}. ${t('debrief.drawingDescription')}` })
})

describe('each decision is a link to its row, and its name tells all that the drawing shows', () => {
  test('on the path taken: its number, what was chosen and how far it helps', async () => {
    const { t, drawing } = await draw(tiny, 'promise: secret', 'hour: wait')
    const links = within(drawing).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      `#${rowId('promise')}`,
      `#${rowId('hour')}`,
    ])
    for (const values of [
      {
        n: 1,
        name: 'promise.name',
        chosen: 'promise.options.secret.short',
        quality: t('case.quality.notYet'),
      },
      { n: 2, name: 'hour.name', chosen: 'hour.options.wait.short', quality: t('case.quality.partly') },
    ])
      within(drawing).getByRole('link', { name: t('debrief.node', values) })
  })

  test('only on the better path: its name and what helps there', async () => {
    const { t, drawing } = await draw(tiny, 'promise: truth')
    const values = { name: 'hour.name', better: 'hour.options.notify.short' }
    within(drawing).getByRole('link', { name: t('debrief.nodeOther', values) })
    within(drawing).getByText(t('debrief.onlyBetter'))
  })

  test('in the order of the path, reached with the keyboard', async () => {
    const { drawing, user } = await draw(forked, ...waited)
    for (const link of within(drawing).getAllByRole('link')) {
      await user.tab()
      expect(document.activeElement).toBe(link)
    }
  })
})

test.each([{ choices: ['promise: nod', 'hour: notify'] }, { choices: ['promise: secret', 'hour: wait'] }])(
  'one numbered node for each decision of $choices',
  async ({ choices }) => {
    const { drawing } = await draw(tiny, ...choices)
    const numbers = within(drawing).getAllByText(/^\d+$/u)
    expect(numbers.map((number) => number.textContent)).toEqual(['1', '2'])
    expect(drawing.querySelectorAll('circle.node')).toHaveLength(2)
  },
)

describe('the better path has a node of its own only where another was taken, and none where it does not pass', () => {
  test.each([
    { scenario: tiny, choices: ['promise: truth', 'hour: notify'], others: 0 },
    { scenario: tiny, choices: ['promise: truth', 'hour: wait'], others: 1 },
    { scenario: tiny, choices: ['promise: secret', 'hour: wait'], others: 2 },
    { scenario: forked, choices: waited, others: 2 },
  ])('$choices', async ({ scenario, choices, others }) => {
    const { drawing } = await draw(scenario, ...choices)
    expect(drawing.querySelectorAll('circle.node-o')).toHaveLength(others)
  })
})

test('where only the path taken meets a decision, the drawing says so and the better line goes round it', async () => {
  const { t, drawing } = await draw(forked, ...waited)
  within(drawing).getByText(t('debrief.onlyTaken'))
  expect(pathOf(drawing, 'better')?.match(/C/gu)).toHaveLength(4)
  expect(new Set(pathOf(drawing, 'better')?.match(/(?<=C)\S+/gu))).toEqual(new Set(['36', '11']))
})

describe('the endings', () => {
  test('are two where the paths end apart', async () => {
    const { t, drawing } = await draw(forked, ...waited)
    within(drawing).getByText(t('debrief.end.repairable'))
    within(drawing).getByText(t('debrief.endTaken'))
    within(drawing).getByText(t('debrief.endBetter', { tone: t('debrief.end.sound') }))
    expect(drawing.querySelectorAll('rect.node, rect.node-o')).toHaveLength(2)
  })

  test('are one where both lead there', async () => {
    const { t, drawing } = await draw(tiny, 'promise: truth', 'hour: notify')
    within(drawing).getByText(t('debrief.end.sound'))
    within(drawing).getByText(t('debrief.endBoth'))
    expect(drawing.querySelectorAll('rect.node, rect.node-o')).toHaveLength(1)
  })
})

test('the key explains both lines and the three lanes', async () => {
  const { t } = await draw(tiny, 'promise: truth', 'hour: notify')
  const key = screen.getAllByRole('listitem').map((line) => line.textContent.trim())
  expect(key).toEqual([
    t('debrief.taken'),
    t('debrief.betterPath'),
    t('case.quality.good'),
    t('case.quality.partly'),
    t('case.quality.notYet'),
  ])
})
