import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type DebriefRow, debriefRows } from '#src/scenarios/debrief.ts'
import { foldPlay, type PlayEvent } from '#src/scenarios/play.ts'
import { DebriefList } from '#src/scenarios/ui/debrief-list.tsx'
import { rowId } from '#src/scenarios/ui/row-id.ts'
import { forked } from '#tests/fixtures/forked-scenario.ts'
import { tiny } from '#tests/fixtures/tiny-scenario.ts'
import { keyWords } from '#tests/ui/key-words.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

const on: PlayEvent = { kind: 'continued' }
const decided = (step: string, option: string): PlayEvent => ({ kind: 'decided', step, option })

async function show(rowsOf: readonly DebriefRow[]) {
  const app = await renderApp(
    <DebriefList
      rows={rowsOf}
      words={keyWords}
      grounds={(row) => <span>grounds at {row.step}</span>}
      replay={({ number, step }) => <button type="button">{`replay ${number}: ${step}`}</button>}
    />,
  )
  return { ...app, rows: screen.getAllByRole('listitem').map((row) => within(row)) }
}

async function lookBack(first: string, second: string) {
  const events = [decided('promise', first), on, decided('hour', second), on]
  return show(debriefRows(tiny, foldPlay(tiny, events)))
}

test('each decision in order: its name, your choice, its grounds and the way to take it again', async () => {
  const { rows } = await lookBack('nod', 'notify')
  expect(rows).toHaveLength(2)
  rows[0]?.getByRole('heading', { level: 3, name: '1. promise.name' })
  rows[0]?.getByText('promise.options.nod.text')
  rows[0]?.getByText('grounds at promise')
  rows[0]?.getByRole('button', { name: 'replay 1: promise' })
  rows[1]?.getByRole('heading', { level: 3, name: '2. hour.name' })
  rows[1]?.getByText('hour.options.notify.text')
  rows[1]?.getByRole('button', { name: 'replay 2: hour' })
})

test.each([
  { option: 'truth', key: 'debrief.same' },
  { option: 'nod', key: 'debrief.partly' },
  { option: 'secret', key: 'debrief.notYet' },
] as const)('$option is told in words', async ({ option, key }) => {
  const { t, rows } = await lookBack(option, 'notify')
  rows[0]?.getByText(t(key))
})

test('beside a weaker choice stands the better one, with both reasons', async () => {
  const { t, rows } = await lookBack('secret', 'notify')
  rows[0]?.getByText(t('debrief.better'))
  rows[0]?.getByText('promise.options.truth.text')
  rows[0]?.getByText('promise.options.secret.why')
  rows[0]?.getByText('promise.options.truth.why')
})

test('beside the better choice stands no other', async () => {
  const { t, rows } = await lookBack('truth', 'wait')
  expect(rows[0]?.queryByText(t('debrief.better'))).toBeNull()
  rows[0]?.getByText('promise.options.truth.why')
  rows[1]?.getByText(t('debrief.better'))
})

test('each row can be led to from the drawing', async () => {
  const { rows } = await lookBack('truth', 'wait')
  expect(rows).toHaveLength(2)
  expect(screen.getAllByRole('listitem').map(({ id, tabIndex }) => [id, tabIndex])).toEqual([
    [rowId('promise'), -1],
    [rowId('hour'), -1],
  ])
})

test('a decision that only the path taken met says so, and can be taken again', async () => {
  const events = ['promise: truth', 'hour: wait', 'morning: ask', 'corridor: pass'].flatMap((choice) => {
    const [step = '', option = ''] = choice.split(': ')
    return [decided(step, option), on]
  })
  const { t, rows } = await show(debriefRows(forked, foldPlay(forked, events)))
  rows[2]?.getByRole('heading', { level: 3, name: '3. morning.name' })
  rows[2]?.getByText(`(${t('debrief.onlyTaken')})`)
  rows[2]?.getByRole('button', { name: 'replay 3: morning' })
  expect(screen.getAllByText(`(${t('debrief.onlyTaken')})`)).toHaveLength(1)
})

test('a decision that only the better path meets has no number and no way to take it again', async () => {
  const { t, rows } = await show(debriefRows(tiny, foldPlay(tiny, [decided('promise', 'truth')])))
  rows[1]?.getByRole('heading', { level: 3, name: 'hour.name' })
  rows[1]?.getByText(t('debrief.onlyBetter'))
  rows[1]?.getByText('hour.options.notify.text')
  rows[1]?.getByText('hour.options.notify.why')
  rows[1]?.getByText('grounds at hour')
  expect(rows[1]?.queryByRole('button')).toBeNull()
})

test.each([
  { choice: 'the decision taken', first: 'nod' },
  { choice: 'the better one', first: 'secret' },
])('how the law stood in 2017 is told beside $choice, only where the decision says so', async ({ first }) => {
  const then = {
    ...tiny,
    steps: tiny.steps.map((step) => (step.id === 'promise' ? { ...step, in2017: true as const } : step)),
  }
  const events = [decided('promise', first), on, decided('hour', 'notify'), on]
  const { t, rows } = await show(debriefRows(then, foldPlay(then, events)))
  rows[0]?.getByText(t('law.in2017'))
  rows[0]?.getByText('promise.in2017')
  expect(rows[1]?.queryByText(t('law.in2017'))).toBeNull()
})
