import type { Role } from '#src/lib/role.ts'
import { foldPlay, type Play, type PlayEvent } from '#src/scenarios/play.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'

/**
 * The play that takes the first good option wherever it stands, up to its ending; it stops at a decision without one,
 * where an option leads nowhere, and at a decision that it has met before.
 */
export function recommendedPlay(scenario: Scenario, role: Role | null): Play {
  const goOn = (events: readonly PlayEvent[]): Play => {
    const play = foldPlay(scenario, events, role)
    const { position, taken, options } = play
    const good = options.find(({ quality }) => quality === 'good')
    if (!good || taken.some(({ step }) => step === position.step)) return play
    return goOn([...events, { kind: 'decided', step: position.step, option: good.id }, { kind: 'continued' }])
  }
  return goOn([])
}
