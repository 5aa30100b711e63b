import type { Locator, Page } from 'playwright-core'
import type { Role } from '#src/lib/role.ts'
import { recommendedPlay } from '#src/scenarios/recommended-play.ts'
import { foldPlay, type PlayEvent } from '#src/scenarios/play.ts'
import type { Decision, Option, Scenario } from '#src/scenarios/scenario.ts'
import type { Hand } from './hands.ts'
import type { Say } from './words.ts'

/** What a player needs to know of the case on the page. */
export type Played = { page: Page; hand: Hand; say: Say; scenario: Scenario; role?: Role }

/** The radio of an option, by its words. */
export function optionOf({ page, say, scenario }: Played, decision: Decision, option: Option): Locator {
  const name = say(`${scenario.id}:${decision.id}.options.${option.id}.text`)
  return page.getByRole('radio', { name, exact: true })
}

export function decisionOf({ scenario }: Played, id: string): Decision | undefined {
  const step = scenario.steps.find((one) => one.id === id)
  return step?.kind === 'decision' ? step : undefined
}

/** From the page of the case to its first decision. */
export async function startCase({ page, hand, say, scenario }: Played): Promise<void> {
  await hand.press(page.getByRole('button', { name: say('case.start'), exact: true }))
  await page
    .getByRole('heading', { name: say(`${scenario.id}:${scenario.start}.place`), exact: true })
    .waitFor()
}

/** Takes an option and waits for its consequence. */
export async function decide(played: Played, decision: Decision, option: Option): Promise<void> {
  const { page, hand, say } = played
  await hand.choose(optionOf(played, decision, option))
  await hand.press(page.getByRole('button', { name: say('case.continue'), exact: true }))
  await page.getByRole('heading', { name: say('case.happens'), exact: true }).waitFor()
}

/** From a consequence to the next decision, or to the ending. */
export async function leaveConsequence({ page, hand, say }: Played): Promise<void> {
  await hand.press(page.getByRole('button', { name: say('case.continue'), exact: true }))
  await page.getByRole('heading', { name: say('case.happens'), exact: true }).waitFor({ state: 'detached' })
}

/** Plays a begun case from its first decision to an ending, or up to `until`, taking what `pick` says at each one. */
export async function playCase(
  played: Played,
  pick: (decision: Decision) => Option | undefined,
  until?: string,
): Promise<void> {
  const events: PlayEvent[] = []
  for (;;) {
    const { position } = foldPlay(played.scenario, events, played.role ?? null)
    const decision = decisionOf(played, position.step)
    if (!decision || decision.id === until) return
    const option = pick(decision)
    if (!option) throw new Error(`Nothing to take at ${decision.id}`)
    await decide(played, decision, option)
    await leaveConsequence(played)
    events.push({ kind: 'decided', step: decision.id, option: option.id }, { kind: 'continued' })
  }
}

/** The option that protects the child. */
export const soundOption = (decision: Decision): Option | undefined =>
  decision.options.find(({ quality }) => quality === 'good')

/** What the recommended way of that role takes; it may differ from the first good option where options come and go. */
export function recommendedOption(
  scenario: Scenario,
  role: Role,
): (decision: Decision) => Option | undefined {
  const { taken } = recommendedPlay(scenario, role)
  return ({ id, options }) =>
    options.find((option) => taken.some((one) => one.step === id && one.option === option.id))
}

/** An option that must not be taken, where the decision has one. */
export const criticalOption = (decision: Decision): Option | undefined =>
  decision.options.find(({ critical }) => critical)
