import { act, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { Notices } from '#src/app/notices.tsx'
import type { FactStore } from '#src/progress/fact-store.ts'
import { memoryFactStore } from '#src/progress/memory-fact-store.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

type Told = { failed?: boolean; borrowed?: boolean; onRetry?: () => void }

async function notices(
  { failed = false, borrowed = false, onRetry = () => undefined }: Told,
  store?: FactStore,
) {
  const app = await renderApp(<Notices failed={failed} borrowed={borrowed} onRetry={onRetry} />, {
    events: [{ kind: 'finishedLesson', module: 'm2', lesson: 'listen' }],
    ...(store ? { store } : {}),
  })
  return { ...app, said: () => screen.getByRole('status').textContent }
}

/** A device that refuses what it is given until `room` is made. */
function fullStore() {
  const inside = memoryFactStore()
  const device = { room: false }
  const store: FactStore = {
    ...inside,
    add: (record, epoch) =>
      device.room
        ? inside.add(record, epoch)
        : Promise.reject(new DOMException('full', 'QuotaExceededError')),
  }
  return { device, store }
}

test('where all is well nothing is said', async () => {
  const { said } = await notices({})
  expect(said()).toBe('')
})

test('a page that could not be loaded: said, with a way to try again', async () => {
  const onRetry = vi.fn()
  const { t, user, said } = await notices({ failed: true, onRetry })
  expect(said()).toContain(t('error.network'))
  await user.click(screen.getByRole('button', { name: t('error.retry') }))
  expect(onRetry).toHaveBeenCalledTimes(1)
})

test('words that stand in the other language: said, with a way to try again', async () => {
  const onRetry = vi.fn()
  const { t, user, said } = await notices({ borrowed: true, onRetry })
  expect(said()).toBe(`${t('lang.fallback')} ${t('error.retry')}`)
  await user.click(screen.getByRole('button', { name: t('error.retry') }))
  expect(onRetry).toHaveBeenCalledTimes(1)
})

test('a page that could not be loaded while words stand in the other language: the page is spoken of', async () => {
  const { t, said } = await notices({ failed: true, borrowed: true })
  expect(said()).toBe(`${t('error.network')} ${t('error.retry')}`)
})

describe('a record that is not kept', () => {
  test('because the browser denies it: said for as long as it lasts', async () => {
    const denied = () => Promise.reject(new DOMException('denied', 'SecurityError'))
    const { t, user, said } = await notices({}, { ...memoryFactStore(), all: denied, add: denied })
    expect(said()).toContain(t('save.denied'))
    await user.click(screen.getByRole('button', { name: t('save.retry') }))
    expect(said()).toContain(t('save.denied'))
  })

  test('because the device is full: said, and gone once there is room', async () => {
    const { device, store } = fullStore()
    const { t, user, said } = await notices({}, store)
    expect(said()).toContain(t('save.full'))
    await user.click(screen.getByRole('button', { name: t('save.retry') }))
    expect(said()).toContain(t('save.full'))
    device.room = true
    await user.click(screen.getByRole('button', { name: t('save.retry') }))
    expect(said()).toBe('')
    expect((await store.all()).records).toHaveLength(1)
  })
})

test('a record that was erased in another tab: said, until the next thing is done', async () => {
  const { t, progress, said } = await notices({})
  act(() => progress.setState({ notice: 'erasedElsewhere' }))
  expect(said()).toBe(t('erase.elsewhere'))
  act(() => progress.getState().record({ kind: 'finishedLesson', module: 'm2', lesson: 'listen' }))
  expect(said()).toBe('')
})
