import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { ProgressState, ProgressStore } from '#src/progress/progress-store.ts'

/** The learner's record of this tab; provided once, at the root. */
export const ProgressContext = createContext<ProgressStore | null>(null)

/** A page was rendered outside the provider: a programmer's mistake. */
class NoProgressStoreError extends Error {
  override readonly name = 'NoProgressStoreError'
}

/** Reads a part of the record and its actions; pages only. */
export function useProgress<Part>(select: (state: ProgressState) => Part): Part {
  const store = useContext(ProgressContext)
  if (!store) throw new NoProgressStoreError('useProgress needs a ProgressContext provider')
  return useStore(store, select)
}
