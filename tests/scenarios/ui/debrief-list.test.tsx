import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { debriefRows } from '#src/scenarios/debrief.ts'
import { foldPlay } from '#src/scenarios/play.ts'
import { DebriefList } from '#src/scenarios/ui/debrief-list.tsx'
import { tiny } from '#tests/fixtures/tiny-scenario.ts'
import { keyWords } from '#tests/ui/key-words.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

async function lookBack(first: string, second: string) {
  const play = foldPlay(tiny, [
    { kind: 'decided', step: 'promise', option: first },
    { kind: 'continued' },
    { kind: 'decided', step: 'hour', option: second },
    { kind: 'continued' },
  ])
  const app = await renderApp(
    <DebriefList
      rows={debriefRows(tiny, play)}
      words={keyWords}
      grounds={(row) => <span>grounds of {row.chosen.id}</span>}
      replay={(row, number) => <button type="button">{`replay ${number}: ${row.step}`}</button>}
    />,
  )
  return { ...app, rows: screen.getAllByRole('listitem').map((row) => within(row)) }
}

test('each decision in order: its name, your choice, its grounds and the way to take it again', async () => {
  const { rows } = await lookBack('nod', 'notify')
  expect(rows).toHaveLength(2)
  rows[0]?.getByRole('heading', { level: 3, name: '1. promise.name' })
  rows[0]?.getByText('promise.options.nod.text')
  rows[0]?.getByText('grounds of nod')
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
  rows[0]?.getByText('promise.options.secret.why promise.options.truth.why')
})

test('beside the better choice stands no other', async () => {
  const { t, rows } = await lookBack('truth', 'wait')
  expect(rows[0]?.queryByText(t('debrief.better'))).toBeNull()
  rows[0]?.getByText('promise.options.truth.why')
  rows[1]?.getByText(t('debrief.better'))
})
