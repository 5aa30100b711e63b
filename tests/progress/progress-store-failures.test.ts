import { describe, expect, test, vi } from 'vitest'
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
import { addAll, denied, full, storeWithFaults } from '#tests/progress/store-with-faults.ts'

describe('where storage is denied', () => {
  test('the tab works in memory and says so', async () => {
    const tab = openTab(denied)
    await until(tab, isReady)
    expect(tab.getState().saving).toBe('denied')
    tab.getState().record(finished('listen'))
    expect(lessonsOf(tab)).toEqual(['listen'])
    await until(tab, (state) => state.saving === 'denied')
  })

  test('what was done is written, after what is stored, as soon as it can be', async () => {
    const { memory, open, facts } = storeWithFaults()
    await addAll(memory, [factOf(finished('note'), 40)])
    open.mockImplementationOnce(denied).mockImplementationOnce(denied)
    const tab = openTab(open)
    await until(tab, isReady)
    tab.getState().record(finished('listen'))
    await vi.waitFor(() => expect(open).toHaveBeenCalledTimes(2))
    expect(tab.getState().saving).toBe('denied')
    tab.getState().retry()
    await until(tab, isSaved)
    expect(lessonsOf(tab)).toEqual(['listen', 'note'])
    expect((await facts()).map((fact) => fact.counter)).toEqual([40, 41])
  })

  test('erasing empties the tab, and does not call done what it could not see', async () => {
    const tab = openTab(denied)
    tab.getState().record(finished('listen'))
    await expect(tab.getState().erase()).resolves.toBe('unseen')
    expect(tab.getState()).toMatchObject({ saving: 'denied', progress: { finishedLessons: {} } })
  })

  test.each(['VersionError', 'FactStoreBlockedError', 'FactStoreSilentError'])(
    'erasing is not called done after %s: facts are stored and cannot be reached',
    async (name) => {
      const tab = openTab(() => Promise.reject(new DOMException('not now', name)))
      tab.getState().record(finished('listen'))
      await expect(tab.getState().erase()).resolves.toBe('failed')
      expect(tab.getState().notice).toBeNull()
      expect(lessonsOf(tab)).toEqual(['listen'])
    },
  )
})

describe('when a write fails', () => {
  test.each(Array.from({ length: 50 }, (_, at) => at + 1))(
    'for want of room at write %i, the learner is told, and trying again saves all',
    async (failing) => {
      const { memory, faults, open, lessons } = storeWithFaults()
      let writes = 0
      faults.add = (record, epoch) => ((writes += 1) >= failing ? full() : memory.add(record, epoch))
      const tab = openTab(open)
      for (const lesson of named('a', 50)) tab.getState().record(finished(lesson))
      await until(tab, (state) => state.saving === 'full')
      expect(lessonsOf(tab)).toEqual(named('a', 50))
      expect(await lessons()).toEqual(named('a', failing - 1))
      delete faults.add
      tab.getState().retry()
      await until(tab, isSaved)
      expect(await lessons()).toEqual(named('a', 50))
    },
  )

  test('the next one that succeeds takes the others with it', async () => {
    const { faults, open, lessons } = storeWithFaults()
    const tab = openTab(open)
    faults.add = full
    tab.getState().record(finished('listen'))
    await until(tab, (state) => state.saving === 'full')
    delete faults.add
    tab.getState().record(finished('note'))
    expect(tab.getState().saving).toBe('full')
    await until(tab, isSaved)
    // A full disk is not a lost connection: nothing is gained by opening the store anew.
    expect(open).toHaveBeenCalledTimes(1)
    expect(await lessons()).toEqual(['listen', 'note'])
  })

  test('because the connection was lost, it is opened again and nobody is troubled', async () => {
    const { memory, faults, open, lessons } = storeWithFaults()
    const tab = openTab(open)
    await until(tab, isReady)
    faults.add = () => {
      faults.add = (record, epoch) => memory.add(record, epoch)
      return Promise.reject(new DOMException('closed', 'InvalidStateError'))
    }
    const seen: string[] = []
    tab.subscribe((state) => seen.push(state.saving))
    tab.getState().record(finished('listen'))
    await until(tab, isSaved)
    expect(open).toHaveBeenCalledTimes(2)
    expect(seen).not.toContain('denied')
    expect(await lessons()).toEqual(['listen'])
  })

  test('a write that is answered but did not happen leaves the fact unsaved', async () => {
    const { faults, open } = storeWithFaults()
    const tab = openTab(open)
    faults.add = () => Promise.reject(new Error('not there'))
    tab.getState().record(finished('listen'))
    await until(tab, (state) => state.saving === 'denied')
    expect(lessonsOf(tab)).toEqual(['listen'])
  })
})

test('erasing that fails leaves everything as it was and says so', async () => {
  const { faults, open, lessons } = storeWithFaults()
  const hub = channelHub()
  const tab = openTab(open, { channel: hub.join() })
  tab.getState().record(finished('listen'))
  await until(tab, isSaved)
  hub.posted.length = 0
  faults.erase = denied
  await expect(tab.getState().erase()).resolves.toBe('failed')
  expect(lessonsOf(tab)).toEqual(['listen'])
  expect(tab.getState().notice).toBeNull()
  expect(await lessons()).toEqual(['listen'])
  expect(hub.posted).toEqual([])
})
