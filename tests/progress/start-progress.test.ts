// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readMirror } from '#src/progress/first-paint.ts'
import { newId } from '#src/progress/new-id.ts'
import { startProgress } from '#src/progress/start-progress.ts'
import { finished, isReady, isSaved, lessonsOf, until } from '#tests/progress/some-tabs.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  // The tabs of these tests do not hear each other: only coming back tells them.
  vi.stubGlobal('BroadcastChannel', undefined)
})

afterEach(() => {
  vi.unstubAllGlobals()
})

test('what was done is there when the page is opened again, and the theme before that', async () => {
  const tab = startProgress()
  tab.getState().record(finished('listen'))
  tab.getState().record({ kind: 'preference', name: 'theme', value: 'dark' })
  await until(tab, isSaved)
  expect(readMirror()).toEqual({ theme: 'dark' })
  const again = startProgress()
  await until(again, isReady)
  expect(lessonsOf(again)).toEqual(['listen'])
  await again.getState().erase()
  expect(readMirror()).toEqual({})
})

test.each<[string, () => void]>([
  ['is shown again', () => document.dispatchEvent(new Event('visibilitychange'))],
  [
    'comes back from the cache of the back button',
    () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  ],
])('a page that %s reads what happened meanwhile', async (_, comeBack) => {
  const tab = startProgress()
  await until(tab, isReady)
  const other = startProgress()
  other.getState().record(finished('listen'))
  await until(other, isSaved)
  expect(lessonsOf(tab)).toEqual([])
  comeBack()
  await vi.waitFor(() => expect(lessonsOf(tab)).toEqual(['listen']))
})

test('a thousand new ids are a thousand different ids that the reader believes', () => {
  const ids = Array.from({ length: 1000 }, newId)
  expect(new Set(ids).size).toBe(1000)
  for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{32}$/u)
})
