import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { modules } from '#src/modules/content/modules.ts'
import { ProgressPage } from '#src/pages/progress-page.tsx'
import type { FactStore } from '#src/progress/fact-store.ts'
import type { LearningEvent } from '#src/progress/learning-fact.ts'
import { memoryFactStore } from '#src/progress/memory-fact-store.ts'
import { scenarios } from '#src/scenarios/content/scenarios.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

beforeEach(() => {
  vi.setSystemTime(new Date('2026-11-25T10:00:00Z'))
})

const FINISHED: LearningEvent = { kind: 'finishedLesson', module: 'm2', lesson: 'listen' }

async function open(events: readonly LearningEvent[] = [], store: FactStore = memoryFactStore()) {
  const app = await renderApp(<ProgressPage />, { events, store })
  const title = (id: 'm2' | 'sc1') => app.words.getResource('ro', 'catalogue', `${id}.title`) as string
  const press = (key: 'button' | 'cancel' | 'confirm') =>
    app.user.click(screen.getByRole('button', { name: app.t(`erase.${key}`) }))
  const rowOf = (name: string) => within(screen.getByRole('row', { name: new RegExp(name, 'u') }))
  return { ...app, title, press, rowOf, store }
}

test('with nothing done: it says so, and everything stands at its beginning', async () => {
  const { t, title, rowOf } = await open()
  screen.getByText(t('progress.empty'))
  const total = (modules[0]?.lessons.length ?? 0) + 1
  const row = rowOf(title('m2'))
  row.getByText(t('result.of', { a: 0, b: total }))
  row.getByText(t('progress.none'))
  row.getByText(t('state.notStarted'))
  expect(screen.getAllByText(t('progress.noEndings'))).toHaveLength(scenarios.length)
})

test('both tables have a caption and headers', async () => {
  const { t } = await open()
  const table = within(screen.getByRole('table', { name: t('progress.caption') }))
  for (const key of ['colModule', 'colLessons', 'colQuiz', 'colState'] as const)
    table.getByRole('columnheader', { name: t(`progress.${key}`) })
  screen.getByRole('table', { name: t('progress.casesCaption') })
})

test('with a finished lesson: it is counted, and the page is not called empty', async () => {
  const { t, title, rowOf } = await open([FINISHED])
  expect(screen.queryByText(t('progress.empty'))).toBeNull()
  const row = rowOf(title('m2'))
  row.getByText(t('result.of', { a: 1, b: (modules[0]?.lessons.length ?? 0) + 1 }))
  row.getByText(t('state.inProgress'))
  expect(row.getByRole('link', { name: title('m2') }).getAttribute('href')).toBe('/ro/m2/')
})

test('a lesson that the module no longer has is not counted', async () => {
  const { t, title, rowOf } = await open([{ kind: 'finishedLesson', module: 'm2', lesson: 'no-such-lesson' }])
  rowOf(title('m2')).getByText(t('state.notStarted'))
})

test('records that cannot be read here are told of', async () => {
  const store = memoryFactStore()
  await store.add({ id: 'from-the-future' }, (await store.all()).epoch)
  const { t } = await open([FINISHED], store)
  screen.getByText(t('save.unknown', { count: 1 }))
})

describe('erasing', () => {
  const stored = async (store: FactStore) => (await store.all()).records.length

  test('asks first, with the focus on the question', async () => {
    const { t, press, store } = await open([FINISHED])
    await press('button')
    const question = screen.getByRole('region', { name: t('erase.title') })
    within(question).getByText(t('erase.body'))
    expect(document.activeElement).toBe(within(question).getByRole('heading'))
    expect(await stored(store)).toBe(1)
  })

  test('cancelled: everything is kept, and the focus is back on the button', async () => {
    const { t, title, press, rowOf, store } = await open([FINISHED])
    await press('button')
    await press('cancel')
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: t('erase.button') })),
    )
    rowOf(title('m2')).getByText(t('state.inProgress'))
    expect(await stored(store)).toBe(1)
  })

  test('confirmed: the store and the page are empty', async () => {
    const { t, title, press, rowOf, store } = await open([FINISHED])
    await press('button')
    await press('confirm')
    await screen.findByText(t('progress.empty'))
    rowOf(title('m2')).getByText(t('state.notStarted'))
    expect(await stored(store)).toBe(0)
    expect(screen.queryByRole('button', { name: t('erase.confirm') })).toBeNull()
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: t('erase.button') })),
    )
  })

  test('that fails: says so, and shows what is still there', async () => {
    const store = { ...memoryFactStore(), erase: () => Promise.reject(new Error('the disk does not answer')) }
    const { t, title, press, rowOf } = await open([FINISHED], store)
    await press('button')
    await press('confirm')
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(t('erase.failed')))
    rowOf(title('m2')).getByText(t('state.inProgress'))
  })
})
