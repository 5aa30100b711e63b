import { useSyncExternalStore } from 'react'

const never = () => () => undefined
const today = () => new Date().toISOString().slice(0, 10)

/** Today as an ISO day; null while the prerendered page is being taken over, so that both sides agree. */
export function useToday(): string | null {
  return useSyncExternalStore(never, today, () => null)
}
