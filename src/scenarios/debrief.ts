import { findDecision, type Play } from '#src/scenarios/play.ts'
import type { Option, Scenario } from '#src/scenarios/scenario.ts'

/** One decision looked back on. `same` when the chosen option protects the child: then `better` is that option. */
export type DebriefRow = { step: string; chosen: Option; better: Option; same: boolean }

/**
 * The decisions of the path that counts, in order, each with the option that protects the child best: the chosen one
 * if it is good, else the first good one. A decision that the case no longer has is left out.
 */
export function debriefRows(scenario: Scenario, play: Play): readonly DebriefRow[] {
  return play.taken.flatMap(({ step, option }): DebriefRow[] => {
    const options = findDecision(scenario, step)?.options ?? []
    const chosen = options.find(({ id }) => id === option)
    if (!chosen) return []
    const same = chosen.quality === 'good'
    const better = same ? chosen : options.find(({ quality }) => quality === 'good')
    return better ? [{ step, chosen, better, same }] : []
  })
}
