import { useEffect, useState } from 'react'
import { useProgress } from '#src/progress/use-progress.ts'

type DueParts = typeof import('#src/pages/due-today.tsx')

/**
 * What tells about the review of today. It comes, with its schedule, only for a reader who has answered something: the
 * first view stays light. Null until then, and where it cannot be loaded; the way to the review stays in the menu.
 */
export function useDueToday(): DueParts | null {
  const answered = useProgress((state) => Object.keys(state.progress.attempts).length > 0)
  const [parts, setParts] = useState<DueParts | null>(null)
  useEffect(() => {
    if (!answered) return
    import('#src/pages/due-today.tsx').then(setParts, () => undefined)
  }, [answered])
  return answered ? parts : null
}
