import type { Role } from '#src/lib/role.ts'
import { foldPlay, type Play, type PlayEvent } from '#src/scenarios/play.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'

/**
 * Every way in which one role can play a case through without steps back, played by the engine itself. A walk stops at
 * an ending, at a decision it has already met (a loop) and where an option leads nowhere; a sound case yields endings
 * only.
 */
export function* walkPaths(
  scenario: Scenario,
  role: Role | null = null,
  events: readonly PlayEvent[] = [],
): Generator<Play> {
  const play = foldPlay(scenario, events, role)
  const { position, taken } = play
  const isNew = !taken.some(({ step }) => step === position.step)
  const options = isNew ? play.options : []
  if (options.length === 0) yield play
  for (const { id } of options)
    yield* walkPaths(scenario, role, [
      ...events,
      { kind: 'decided', step: position.step, option: id },
      { kind: 'continued' },
    ])
}
