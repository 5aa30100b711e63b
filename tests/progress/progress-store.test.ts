import { describe, expect, test, vi } from 'vitest'
import { UnreadableEventError } from '#src/progress/fact-ledger.ts'
import { HIGHEST_COUNTER } from '#src/progress/stored-fields.ts'
import { factOf } from '#tests/progress/some-facts.ts'
import { finished, isReady, isSaved, lessonsOf, openTab, until } from '#tests/progress/some-tabs.ts'
import { addAll, denied, storeWithFaults } from '#tests/progress/store-with-faults.ts'

describe('recording', () => {
  test('counts at once, and is saved when it is stored', async () => {
    const { open, lessons } = storeWithFaults()
    const tab = openTab(open)
    await until(tab, isReady)
    expect(tab.getState()).toMatchObject({ saving: 'idle', unknown: 0, notice: null })
    tab.getState().record(finished('listen'))
    expect(lessonsOf(tab)).toEqual(['listen'])
    expect(tab.getState().saving).toBe('saving')
    await until(tab, isSaved)
    expect(await lessons()).toEqual(['listen'])
  })

  test('before the stored facts are read waits, and then comes after them', async () => {
    const { memory, open, facts } = storeWithFaults()
    await addAll(memory, [factOf({ kind: 'preference', name: 'role', value: 'police' }, 40)])
    const tab = openTab(open)
    tab.getState().record({ kind: 'preference', name: 'role', value: 'teacher' })
    expect(tab.getState()).toMatchObject({
      status: 'loading',
      progress: { preferences: { role: 'teacher' } },
    })
    await until(tab, isSaved)
    expect(tab.getState().progress.preferences.role).toBe('teacher')
    expect((await facts()).map((fact) => fact.counter)).toEqual([40, 41])
  })

  test('never says saved while something is not, whenever the next click comes', async () => {
    for (let wait = 0; wait < 40; wait += 1) {
      const { memory, faults, open } = storeWithFaults()
      let stored = 0
      faults.add = (record, epoch) => ((stored += 1), memory.add(record, epoch))
      const tab = openTab(open)
      await until(tab, isReady)
      const missing: number[] = []
      tab.subscribe((state) => {
        if (isSaved(state)) missing.push(lessonsOf(tab).length - stored)
      })
      tab.getState().record(finished('listen'))
      for (let turn = 0; turn < wait; turn += 1) await Promise.resolve()
      tab.getState().record(finished('note'))
      await until(tab, (state) => isSaved(state) && stored === 2)
      expect(Math.max(...missing), `after ${wait} turns`).toBe(0)
    }
  })

  test('gives each fact the next counter, the version, and a clock that decides nothing', async () => {
    const { open, facts } = storeWithFaults()
    const times = ['2026-11-24T20:00:00.000Z', '1996-01-01T00:00:00.000Z']
    let at = 0
    const tab = openTab(open, { newId: () => 'mine', now: () => new Date(times[at++] ?? 0) })
    await until(tab, isReady)
    tab.getState().record({ kind: 'preference', name: 'theme', value: 'dark' })
    tab.getState().record({ kind: 'preference', name: 'theme', value: 'light' })
    await until(tab, isSaved)
    expect(await facts()).toMatchObject([
      { id: 'mine-1', tab: 'mine', counter: 1, schema: 1, at: times[0] },
      { id: 'mine-2', tab: 'mine', counter: 2, schema: 1, at: times[1] },
    ])
    expect(tab.getState().progress.preferences.theme).toBe('light')
  })

  test('writes the fields we publish and no other', async () => {
    const { memory, open } = storeWithFaults()
    const tab = openTab(open)
    const event = { ...finished('listen'), childName: 'never' }
    tab.getState().record(event)
    await until(tab, isSaved)
    const [stored] = (await memory.all()).records
    expect(Object.keys(stored as object).sort()).toEqual(
      ['at', 'counter', 'id', 'kind', 'lesson', 'module', 'schema', 'tab', 'version'].sort(),
    )
  })

  test('something that could never be read again is a mistake of ours, and is not written', async () => {
    const { open, lessons } = storeWithFaults()
    const tab = openTab(open)
    await until(tab, isReady)
    expect(() => tab.getState().record(finished('Ascultă'))).toThrow(UnreadableEventError)
    expect(lessonsOf(tab)).toEqual([])
    expect(await lessons()).toEqual([])
  })
})

test('an id is not used again after erasing', async () => {
  const { open, facts } = storeWithFaults()
  const tab = openTab(open, { newId: () => 'mine' })
  await until(tab, isReady)
  tab.getState().record(finished('listen'))
  await tab.getState().erase()
  tab.getState().record(finished('note'))
  await until(tab, isSaved)
  expect(await facts()).toMatchObject([{ id: 'mine-2', lesson: 'note' }])
})

test('erasing here needs no notice: whoever asked is told there', async () => {
  const tab = openTab(storeWithFaults().open)
  await expect(tab.getState().erase()).resolves.toBe('erased')
  expect(tab.getState().notice).toBeNull()
})

test('a damaged record with the highest counter leaves room for what comes after', async () => {
  const { memory, open, facts } = storeWithFaults()
  const odd = { id: 'odd', counter: HIGHEST_COUNTER }
  await memory.add(odd, (await memory.all()).epoch)
  const tab = openTab(open)
  await until(tab, isReady)
  tab.getState().record(finished('listen'))
  await until(tab, isSaved)
  expect(await facts()).toMatchObject([{ lesson: 'listen', counter: 1 }])
  expect(tab.getState().unknown).toBe(1)
})

test.each([HIGHEST_COUNTER, HIGHEST_COUNTER / 2, HIGHEST_COUNTER / 2 + 1, 2_000_000])(
  'what is chosen now counts, though an earlier choice carries the counter %d, and nothing is lost',
  async (counter) => {
    const { memory, open, facts } = storeWithFaults()
    const role = (value: string) => ({ kind: 'preference', name: 'role', value }) as const
    await addAll(memory, [
      factOf(finished('listen'), 7),
      factOf(role('teacher'), counter),
      factOf(finished('duty'), counter, { tab: 'tab-b' }),
    ])
    const before = await facts()
    const tab = openTab(open)
    await until(tab, isReady)
    expect(tab.getState().progress.preferences.role).toBe('teacher')
    tab.getState().record(role('police'))
    expect(tab.getState().progress.preferences.role).toBe('police')
    await until(tab, isSaved)
    const again = openTab(open)
    await until(again, isReady)
    expect(again.getState().progress.preferences.role).toBe('police')
    expect(new Set(lessonsOf(again))).toEqual(new Set(['listen', 'duty']))
    expect(again.getState().unknown).toBe(0)
    expect(await facts()).toEqual([...before, expect.objectContaining({ value: 'police', counter: 8 })])
  },
)

test('damaged counters keep the order among themselves', async () => {
  const { memory, open } = storeWithFaults()
  const theme = (value: string) => ({ kind: 'preference', name: 'theme', value }) as const
  await addAll(memory, [factOf(theme('dark'), HIGHEST_COUNTER), factOf(theme('light'), HIGHEST_COUNTER - 1)])
  const tab = openTab(open)
  await until(tab, isReady)
  expect(tab.getState().progress.preferences.theme).toBe('dark')
})

describe('the copy of the preferences', () => {
  const theme = { kind: 'preference', name: 'theme', value: 'dark' } as const

  test('follows every change, and erasing empties it', async () => {
    const mirror = vi.fn()
    const tab = openTab(storeWithFaults().open, { mirror })
    await until(tab, isReady)
    tab.getState().record(theme)
    expect(mirror).toHaveBeenLastCalledWith({ theme: 'dark' })
    await tab.getState().erase()
    expect(mirror).toHaveBeenLastCalledWith({})
  })

  test('is left alone while the stored facts are being read, whatever is chosen meanwhile', async () => {
    const mirror = vi.fn()
    const tab = openTab(() => new Promise<never>(() => undefined), { mirror })
    tab.getState().record(theme)
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(mirror).not.toHaveBeenCalled()
  })

  test('is left alone when the stored facts cannot be read', async () => {
    const mirror = vi.fn()
    await until(openTab(denied, { mirror }), isReady)
    expect(mirror).not.toHaveBeenCalled()
  })
})
