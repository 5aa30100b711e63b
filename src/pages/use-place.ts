import { useEffect } from 'react'
import { useProgress } from '#src/progress/use-progress.ts'

/** Remembers the page as the place to go on from, null while nothing was begun on it; never used on the page for a real case. */
export function usePlace(page: string | null): void {
  const ready = useProgress((state) => state.status === 'ready')
  const kept = useProgress((state) => state.progress.preferences.place)
  const record = useProgress((state) => state.record)
  useEffect(() => {
    if (ready && page !== null && kept !== page) record({ kind: 'preference', name: 'place', value: page })
    // Only arriving here counts: another tab that moves on must not be overruled by this one.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [ready, page])
}
