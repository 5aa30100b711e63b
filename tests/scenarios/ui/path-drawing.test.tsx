import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { debriefRows } from '#src/scenarios/debrief.ts'
import { foldPlay } from '#src/scenarios/play.ts'
import { PathDrawing } from '#src/scenarios/ui/path-drawing.tsx'
import { tiny } from '#tests/fixtures/tiny-scenario.ts'
import { keyWords } from '#tests/ui/key-words.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

async function draw(...options: readonly string[]) {
  const steps = ['promise', 'hour']
  const events = options.flatMap(
    (option, at) => [{ kind: 'decided', step: steps[at] ?? '', option }, { kind: 'continued' }] as const,
  )
  const rows = debriefRows(tiny, foldPlay(tiny, events))
  const app = await renderApp(<PathDrawing rows={rows} words={keyWords} />)
  return { ...app, drawing: screen.getByRole('img') }
}

test('the drawing has a title that says what it shows', async () => {
  const { t } = await draw('truth', 'notify')
  screen.getByRole('img', { name: `${t('debrief.drawing')}. ${t('debrief.drawingDescription')}` })
})

test.each([{ options: ['nod'] }, { options: ['secret', 'wait'] }])(
  'one node for each decision of $options',
  async ({ options }) => {
    const { drawing } = await draw(...options)
    const numbers = within(drawing).getAllByText(/^\d+$/u)
    expect(numbers.map((number) => number.textContent)).toEqual(options.map((_, at) => String(at + 1)))
    expect(drawing.querySelectorAll('circle.node')).toHaveLength(options.length)
  },
)

test('each node names its decision and, in a few words, what was chosen', async () => {
  const { drawing } = await draw('secret', 'notify')
  for (const text of [
    'promise.name',
    'promise.options.secret.short',
    'hour.name',
    'hour.options.notify.short',
  ])
    within(drawing).getByText(text)
})

describe('the better path has a node of its own only where another was taken', () => {
  test.each([
    { options: ['truth', 'notify'], others: 0 },
    { options: ['truth', 'wait'], others: 1 },
    { options: ['secret', 'wait'], others: 2 },
  ])('$options', async ({ options, others }) => {
    const { drawing } = await draw(...options)
    expect(drawing.querySelectorAll('circle.node-o')).toHaveLength(others)
  })
})

test('the key explains both lines and the three lanes', async () => {
  const { t } = await draw('truth', 'notify')
  const key = screen.getAllByRole('listitem').map((line) => line.textContent.trim())
  expect(key).toEqual([
    t('debrief.taken'),
    t('debrief.betterPath'),
    t('case.quality.good'),
    t('case.quality.partly'),
    t('case.quality.notYet'),
  ])
})
