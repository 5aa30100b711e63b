import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createStore } from 'zustand/vanilla'
import { expect, test, vi } from 'vitest'
import { useWhenReady } from '#src/pages/use-when-ready.ts'
import { emptyProgress } from '#src/progress/fold.ts'
import type { ProgressState } from '#src/progress/progress-store.ts'
import { ProgressContext, useProgress } from '#src/progress/use-progress.ts'

function slowStore() {
  return createStore<ProgressState>()(() => ({
    status: 'loading',
    saving: 'idle',
    progress: emptyProgress,
    unknown: 0,
    notice: null,
    record: () => undefined,
    retry: () => undefined,
    erase: () => Promise.resolve('erased'),
  }))
}

/** Begins something with the role of the record, as a case does. */
function Begin({ told }: { told: (what: string, role: string | undefined) => void }) {
  const role = useProgress((state) => state.progress.preferences.role)
  const begin = useWhenReady((what: string) => told(what, role))
  return (
    <>
      <button type="button" onClick={() => begin('guided')}>
        guided
      </button>
      <button type="button" onClick={() => begin('rehearsal')}>
        rehearsal
      </button>
    </>
  )
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

test('what is pressed before the record is read waits for it, and then knows what it says', async () => {
  const store = slowStore()
  const told = vi.fn()
  render(
    <ProgressContext value={store}>
      <Begin told={told} />
    </ProgressContext>,
  )
  await press('guided')
  await press('rehearsal')
  expect(told).not.toHaveBeenCalled()
  act(() =>
    store.setState({ status: 'ready', progress: { ...emptyProgress, preferences: { role: 'police' } } }),
  )
  await vi.waitFor(() => expect(told.mock.calls).toEqual([['rehearsal', 'police']]))
  await press('guided')
  expect(told).toHaveBeenLastCalledWith('guided', 'police')
})
