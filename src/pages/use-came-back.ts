import { useContext, useState } from 'react'
import { useLocation } from 'react-router'
import { ArrivalContext } from '#src/ui/use-page-arrival.ts'

/** Says to a page that the reader comes back to it from a pause. */
export const RESUMED = { resumed: true } as const

/** True where the reader came back, from a pause or by Back: they then find what they left, not the way into it. */
export function useCameBack(): boolean {
  const state: unknown = useLocation().state
  const arrival = useContext(ArrivalContext)
  const [cameBack] = useState(
    () => arrival === 'POP' || (typeof state === 'object' && state !== null && 'resumed' in state),
  )
  return cameBack
}
