import { useEffect, useRef } from 'react'
import { useProgress } from '#src/progress/use-progress.ts'

/**
 * `action`, done once the record has been read: at once, or as soon as it is, with what the record then says. Whoever
 * is quicker than a slow device begins nothing without their role or beside what was left half-way; of several presses
 * the last one counts.
 */
export function useWhenReady<Told>(action: (told: Told) => void): (told: Told) => void {
  const ready = useProgress((state) => state.status === 'ready')
  const waiting = useRef<{ told: Told } | null>(null)
  const latest = useRef(action)
  useEffect(() => {
    latest.current = action
  })
  useEffect(() => {
    if (!ready || !waiting.current) return
    const { told } = waiting.current
    waiting.current = null
    // After this drawing, as a press would be.
    const timer = setTimeout(() => latest.current(told))
    return () => clearTimeout(timer)
  }, [ready])
  return (told) => {
    if (ready) action(told)
    else waiting.current = { told }
  }
}
