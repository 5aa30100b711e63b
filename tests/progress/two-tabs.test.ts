import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type FactRecord, openFactStore } from '#src/progress/fact-store.ts'
import { newId } from '#src/progress/new-id.ts'
import { factOf } from '#tests/progress/some-facts.ts'
import {
  channelHub,
  finished,
  isReady,
  isSaved,
  lessonsOf,
  named,
  openTab,
  until,
} from '#tests/progress/some-tabs.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

/** What is in the database, past all code of ours. */
async function stored(): Promise<readonly unknown[]> {
  const database = await openDB('semnal')
  const records: readonly unknown[] = await database.getAll('facts')
  database.close()
  return records
}

/** Puts a record in, past all code of ours. */
async function put(record: unknown): Promise<void> {
  const database = await openDB('semnal')
  await database.add('facts', record)
  database.close()
}

/** Two tabs of one browser, both ready. */
async function twoTabs() {
  const hub = channelHub()
  const one = openTab(openFactStore, { channel: hub.join(), newId })
  const other = openTab(openFactStore, { channel: hub.join(), newId })
  await Promise.all([until(one, isReady), until(other, isReady)])
  return { one, other, hub }
}

describe('two tabs', () => {
  test('lose nothing when both write 100 facts at once, and show each other all of it', async () => {
    const { one, other } = await twoTabs()
    for (let at = 0; at < 100; at += 1) {
      one.getState().record(finished(named('a', 100)[at]!))
      other.getState().record(finished(named('b', 100)[at]!))
      // Now and then the tabs breathe, as a reader does.
      if (at % 7 === 0) await new Promise((resolve) => setTimeout(resolve))
    }
    await Promise.all([until(one, isSaved), until(other, isSaved)])
    const all = [...named('a', 100), ...named('b', 100)]
    await vi.waitFor(() => expect(lessonsOf(one)).toEqual(all))
    await vi.waitFor(() => expect(lessonsOf(other)).toEqual(all))
    expect(await stored()).toHaveLength(200)
    const next = openTab(openFactStore)
    await until(next, isReady)
    expect(lessonsOf(next)).toEqual(all)
  })

  test('agree on what was chosen last, whichever wrote it', async () => {
    const { one, other } = await twoTabs()
    one.getState().record({ kind: 'preference', name: 'role', value: 'teacher' })
    await until(other, (state) => state.progress.preferences.role === 'teacher')
    other.getState().record({ kind: 'preference', name: 'role', value: 'police' })
    await until(one, (state) => state.progress.preferences.role === 'police')
    one.getState().record({ kind: 'preference', name: 'role', value: 'counsellor' })
    await until(other, (state) => state.progress.preferences.role === 'counsellor')
  })

  test('do not take a fact of the other for lost while their own are unsaved', async () => {
    const hub = channelHub()
    const one = openTab(openFactStore, { channel: hub.join() })
    let canOpen = false
    const waiting = () => (canOpen ? openFactStore() : Promise.reject(new Error('not yet')))
    const other = openTab(waiting, { channel: hub.join() })
    await until(other, isReady)
    other.getState().record(finished('mine'))
    await until(one, isReady)
    canOpen = true
    one.getState().record(finished('yours'))
    await until(other, isSaved)
    expect(lessonsOf(other)).toEqual(['mine', 'yours'])
    expect(await stored()).toHaveLength(2)
  })

  test('without a channel read again when somebody comes back to them', async () => {
    const one = openTab(openFactStore)
    let comeBack: () => void = () => undefined
    const other = openTab(openFactStore, { onReturn: (callback) => (comeBack = callback) })
    await until(other, isReady)
    one.getState().record(finished('listen'))
    await until(one, isSaved)
    expect(lessonsOf(other)).toEqual([])
    comeBack()
    await vi.waitFor(() => expect(lessonsOf(other)).toEqual(['listen']))
  })
})

describe('erasing in one tab', () => {
  test('empties the other, which says why', async () => {
    const mirror = vi.fn()
    const hub = channelHub()
    const one = openTab(openFactStore, { channel: hub.join() })
    const other = openTab(openFactStore, { channel: hub.join(), mirror })
    other.getState().record({ kind: 'preference', name: 'theme', value: 'dark' })
    await until(other, isSaved)
    await expect(one.getState().erase()).resolves.toBe('erased')
    await until(other, (state) => state.notice === 'erasedElsewhere')
    expect(other.getState()).toMatchObject({ saving: 'idle', progress: { preferences: {} } })
    expect(one.getState()).toMatchObject({ saving: 'idle', notice: null })
    expect(mirror).toHaveBeenLastCalledWith({})
    expect(await stored()).toEqual([])
  })

  test('holds while the other one is being clicked in', async () => {
    const { one, other } = await twoTabs()
    one.getState().record(finished('before'))
    for (const lesson of named('b', 30)) other.getState().record(finished(lesson))
    await expect(one.getState().erase()).resolves.toBe('erased')
    await until(other, (state) => state.notice === 'erasedElsewhere')
    expect(lessonsOf(other)).toEqual([])
    expect(await stored()).toEqual([])
  })

  test('reaches a forgotten tab without a channel, which cannot bring facts back', async () => {
    const forgotten = openTab(openFactStore)
    forgotten.getState().record(finished('listen'))
    await until(forgotten, isSaved)
    const one = openTab(openFactStore)
    await one.getState().erase()
    forgotten.getState().record(finished('note'))
    forgotten.getState().record(finished('help'))
    await until(forgotten, (state) => state.notice === 'erasedElsewhere')
    expect(lessonsOf(forgotten)).toEqual([])
    expect(await stored()).toEqual([])
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(forgotten.getState().saving).toBe('idle')
    forgotten.getState().record(finished('anew'))
    await until(forgotten, isSaved)
    expect(await stored()).toMatchObject([{ lesson: 'anew' }])
  })

  test('empties a tab that could not write, and nothing of it is written later', async () => {
    const hub = channelHub()
    const one = openTab(openFactStore, { channel: hub.join() })
    let canOpen = false
    const waiting = () => (canOpen ? openFactStore() : Promise.reject(new Error('not yet')))
    const other = openTab(waiting, { channel: hub.join() })
    other.getState().record(finished('listen'))
    await until(other, (state) => state.saving === 'denied')
    await one.getState().erase()
    await until(other, (state) => state.notice === 'erasedElsewhere')
    expect(lessonsOf(other)).toEqual([])
    canOpen = true
    other.getState().retry()
    await until(other, (state) => state.saving !== 'saving')
    expect(await stored()).toEqual([])
  })

  test('empties a tab that can no longer look into the store', async () => {
    const hub = channelHub()
    const one = openTab(openFactStore, { channel: hub.join() })
    let lost = false
    const losing = async () => {
      const store = await openFactStore()
      return { ...store, all: () => (lost ? Promise.reject(new Error('lost')) : store.all()) }
    }
    const other = openTab(losing, { channel: hub.join() })
    other.getState().record(finished('listen'))
    await until(other, isSaved)
    lost = true
    await one.getState().erase()
    await until(other, (state) => state.notice === 'erasedElsewhere')
    expect(lessonsOf(other)).toEqual([])
  })

  test('drops what was done in a tab that is still opening', async () => {
    const hub = channelHub()
    const one = openTab(openFactStore, { channel: hub.join() })
    let letOpen: () => void = () => undefined
    const gate = new Promise<void>((resolve) => (letOpen = resolve))
    const other = openTab(() => gate.then(openFactStore), { channel: hub.join() })
    other.getState().record(finished('listen'))
    await one.getState().erase()
    await new Promise((resolve) => setTimeout(resolve, 5))
    letOpen()
    await until(other, (state) => state.notice === 'erasedElsewhere')
    expect(lessonsOf(other)).toEqual([])
    expect(await stored()).toEqual([])
  })
})

test.each([
  ['nothing', undefined],
  ['a text', 'erased'],
  ['a list', [{ kind: 'erased' }]],
  ['an unknown kind', { kind: 'facts', facts: [factOf(finished('forged'), 9)] }],
  ['an erasing that did not happen', { kind: 'erased' }],
  ['a change with facts in it', { kind: 'changed', records: [factOf(finished('forged'), 9)] }],
])('a message with %s changes nothing that was learned', async (_, message) => {
  const { one, hub } = await twoTabs()
  one.getState().record(finished('listen'))
  await until(one, isSaved)
  hub.join().post(message)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(one.getState()).toMatchObject({ notice: null, saving: 'saved' })
  expect(lessonsOf(one)).toEqual(['listen'])
  expect(await stored()).toHaveLength(1)
})

test('records of a newer version or damaged ones are kept byte for byte through 100 writes', async () => {
  await (await openFactStore()).all()
  const newer: FactRecord & { [field: string]: unknown } = {
    ...factOf(finished('later'), 500),
    id: 'newer-1',
    schema: 2,
    extra: { deep: [1, 'two'] },
  }
  const damaged = { id: 'damaged-1', schema: 1, kind: 'answered', counter: 'x' }
  const readable = { ...factOf(finished('listen'), 3), note: 'a field of later' }
  for (const record of [newer, damaged, readable]) await put(record)
  const tab = openTab(openFactStore)
  await until(tab, isReady)
  expect(tab.getState().unknown).toBe(2)
  expect(lessonsOf(tab)).toEqual(['listen'])
  for (const lesson of named('a', 100)) tab.getState().record(finished(lesson))
  await until(tab, isSaved)
  expect(tab.getState().unknown).toBe(2)
  const records = await stored()
  expect(records).toHaveLength(103)
  for (const record of [newer, damaged, readable]) {
    expect(records.map((one) => JSON.stringify(one))).toContain(JSON.stringify(record))
  }
  // What is done now comes after everything, readable or not.
  expect(records).toContainEqual(expect.objectContaining({ lesson: 'a-000', counter: 501 }))
})
