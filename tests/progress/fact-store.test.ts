import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore, IDBOpenDBRequest as FDBOpenDBRequest } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  FactStoreBlockedError,
  FactStoreSilentError,
  NotStoredError,
  openFactStore,
} from '#src/progress/fact-store.ts'
import { memoryFactStore } from '#src/progress/memory-fact-store.ts'
import { answerOf, factOf } from '#tests/progress/some-facts.ts'

const first = factOf(answerOf('t1', 'q1', 'a'), 1)
const second = factOf(answerOf('t1', 'q2', 'b'), 2)

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

afterEach(() => {
  vi.restoreAllMocks()
})

describe.each([
  { name: 'the store in the browser', open: openFactStore },
  { name: 'the store in memory', open: () => Promise.resolve(memoryFactStore()) },
])('$name', ({ open }) => {
  test('gives back what was added', async () => {
    const store = await open()
    const { epoch, records } = await store.all()
    expect(records).toEqual([])
    await expect(store.add(first, epoch)).resolves.toBe('added')
    await expect(store.add(second, epoch)).resolves.toBe('added')
    expect((await store.all()).records).toEqual([first, second])
  })

  test('leaves a record that is there as it is', async () => {
    const store = await open()
    const { epoch } = await store.all()
    await store.add(first, epoch)
    await expect(store.add({ ...second, id: first.id }, epoch)).resolves.toBe('added')
    expect((await store.all()).records).toEqual([first])
  })

  test('holds nothing after erasing, and refuses who believes in the time before', async () => {
    const store = await open()
    const { epoch } = await store.all()
    await store.add(first, epoch)
    const later = await store.erase()
    expect(later).not.toBe(epoch)
    await expect(store.add(second, epoch)).resolves.toBe('erased')
    expect(await store.all()).toEqual({ epoch: later, records: [] })
    await expect(store.add(second, later)).resolves.toBe('added')
  })
})

test('what one tab added, another one finds, in the same epoch', async () => {
  const [one, other] = [await openFactStore(), await openFactStore()]
  const { epoch } = await one.all()
  await one.add(first, epoch)
  expect(await other.all()).toEqual({ epoch, records: [first] })
})

test('each write is one strict transaction', async () => {
  const store = await openFactStore()
  const { epoch } = await store.all()
  const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction')
  await store.add(first, epoch)
  const writes = transactions.mock.calls.filter(([, mode]) => mode === 'readwrite')
  expect(writes).toEqual([[['facts', 'meta'], 'readwrite', { durability: 'strict' }]])
})

test('a write is not called done before its transaction is', async () => {
  const store = await openFactStore()
  const { epoch } = await store.all()
  // The disk says no when the transaction ends, after the request for the record itself had succeeded.
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, record) {
    const request = this.put(record)
    request.addEventListener('success', () => this.transaction.abort())
    return request
  })
  await expect(store.add(first, epoch)).rejects.toHaveProperty('name', 'AbortError')
})

test('a record that the browser said it stored, and did not, is not called added', async () => {
  const store = await openFactStore()
  const { epoch } = await store.all()
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore) {
    return this.getKey('nothing is stored') as IDBRequest<IDBValidKey>
  })
  await expect(store.add(first, epoch)).rejects.toBeInstanceOf(NotStoredError)
})

test('no room is told by the name that browsers give it', async () => {
  const store = await openFactStore()
  const { epoch } = await store.all()
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  await expect(store.add(first, epoch)).rejects.toHaveProperty('name', 'QuotaExceededError')
})

test('erasing that fails half-way erases nothing and begins no epoch', async () => {
  const store = await openFactStore()
  const before = await store.all()
  await store.add(first, before.epoch)
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore) {
    this.transaction.abort()
    throw new DOMException('no room', 'QuotaExceededError')
  })
  await expect(store.erase()).rejects.toThrow()
  expect(await store.all()).toEqual({ epoch: before.epoch, records: [first] })
})

describe('a database of a newer version', () => {
  test('is not opened and not touched', async () => {
    const newer = await openDB('semnal', 2, {
      upgrade: (database) => void database.createObjectStore('facts', { keyPath: 'id' }),
    })
    await newer.add('facts', { id: 'from-later', schema: 2 })
    await expect(openFactStore()).rejects.toHaveProperty('name', 'VersionError')
    expect(await newer.getAll('facts')).toEqual([{ id: 'from-later', schema: 2 }])
  })

  test('is not held up by a tab of this version, which then fails to write', async () => {
    const store = await openFactStore()
    const { epoch } = await store.all()
    const newer = await openDB('semnal', 2)
    expect(newer.version).toBe(2)
    await expect(store.add(first, epoch)).rejects.toThrow()
  })
})

test('where an older version is open and does not close, opening fails instead of waiting', async () => {
  const real = indexedDB.open.bind(indexedDB)
  // Ours is the first version, so an older one is played: the request is told that it is blocked.
  vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
    const request = real(...args)
    queueMicrotask(() =>
      request.dispatchEvent(new IDBVersionChangeEvent('blocked', { oldVersion: 0, newVersion: 1 })),
    )
    return request
  })
  await expect(openFactStore()).rejects.toBeInstanceOf(FactStoreBlockedError)
})

test('where the browser never answers, opening fails instead of waiting for good', async () => {
  vi.useFakeTimers()
  vi.spyOn(indexedDB, 'open').mockImplementation(() => new FDBOpenDBRequest())
  const opening = expect(openFactStore()).rejects.toBeInstanceOf(FactStoreSilentError)
  await vi.advanceTimersByTimeAsync(10_000)
  await opening
  vi.useRealTimers()
})

test('where the browser has no database, opening rejects and does not throw', async () => {
  vi.stubGlobal('indexedDB', undefined)
  const opening = openFactStore()
  await expect(opening).rejects.toThrow()
  vi.unstubAllGlobals()
})

test('closed, it gives nothing more', async () => {
  const store = await openFactStore()
  store.close()
  await expect(store.all()).rejects.toThrow()
})
