import { useState } from 'react'
import type { Draft } from '#src/quiz/ui/draft.ts'

/** Drafts of this page load, by attempt and item; never stored, gone with the tab. */
const kept = new Map<string, Draft>()

/** Forgets a draft once its answer is checked: what was typed is kept nowhere. */
export function forgetDraft(key: string): void {
  kept.delete(key)
}

/** A draft that is still there after a pause, or after leaving and coming back. `key` names it. */
export function useKeptDraft(key: string, empty: () => Draft): [Draft, (draft: Draft) => void] {
  const [draft, setDraft] = useState(() => kept.get(key) ?? empty())
  return [
    draft,
    (next) => {
      kept.set(key, next)
      setDraft(next)
    },
  ]
}
