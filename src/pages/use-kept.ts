import { useState } from 'react'

/** What is kept for as long as this page load lasts, by a name; never stored, gone with the tab. */
const kept = new Map<string, unknown>()

/** Forgets something kept: a draft once its answer is checked, so that what was typed stays nowhere. */
export function forget(key: string): void {
  kept.delete(key)
}

/**
 * As `useState`, and still there after leaving the page and coming back, where `wanted` says so at the first drawing.
 * `key` names it; two uses of one name hold the same kind of thing.
 */
export function useKept<Kept>(key: string, empty: () => Kept, wanted = true): [Kept, (next: Kept) => void] {
  // Only this function writes under the name, with the type of its use.
  const [value, setValue] = useState<Kept>(() =>
    wanted && kept.has(key) ? (kept.get(key) as Kept) : empty(),
  )
  return [
    value,
    (next) => {
      kept.set(key, next)
      setValue(next)
    },
  ]
}
