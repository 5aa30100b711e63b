import { useState } from 'react'
import { useLocation } from 'react-router'

/** Says to a page that the reader comes back to it from a pause. */
export const RESUMED = { resumed: true } as const

/** True where the reader came back from a pause: what was under way is then shown, not the way into it. */
export function useResumed(): boolean {
  const state: unknown = useLocation().state
  const [resumed] = useState(() => typeof state === 'object' && state !== null && 'resumed' in state)
  return resumed
}
