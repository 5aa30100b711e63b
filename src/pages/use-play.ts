import { flushSync } from 'react-dom'
import { isRole } from '#src/lib/role.ts'
import { newId } from '#src/progress/new-id.ts'
import { useProgress } from '#src/progress/use-progress.ts'
import type { PlayMode } from '#src/scenarios/play-mode.ts'
import { foldPlay, type PlayEvent } from '#src/scenarios/play.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'

/** The learner's last play of a case, finished or not, as it is stored and as it stands. */
export function usePlay(scenario: Scenario) {
  const record = useProgress((state) => state.record)
  const stored = useProgress((state) => state.progress.plays[scenario.id])?.at(-1)
  const role = useProgress((state) => state.progress.preferences.role)
  return {
    stored,
    play: foldPlay(scenario, stored?.events ?? [], stored?.role),
    /** Begins another play, for good in the role that the learner has now; gives its id. */
    begin: (mode: PlayMode) => {
      const id = newId()
      const began = { scenario: scenario.id, play: id, seed: newId(), mode }
      record({ kind: 'playStarted', ...began, ...(isRole(role) ? { role } : {}) })
      return id
    },
    act: (event: PlayEvent) => {
      // At once: a second press in the same moment finds another button, or none.
      if (stored) flushSync(() => record({ kind: 'played', scenario: scenario.id, play: stored.id, event }))
    },
  }
}
