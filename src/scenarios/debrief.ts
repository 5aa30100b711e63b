import { findDecision } from '#src/scenarios/find-step.ts'
import { optionsShown, type Taken } from '#src/scenarios/path.ts'
import type { Play } from '#src/scenarios/play.ts'
import { recommendedPlay } from '#src/scenarios/recommended-play.ts'
import type { Ending, Option, Scenario } from '#src/scenarios/scenario.ts'

/** A decision of the path taken. `same` when the chosen option protects the child: then `better` is that option. */
export type TakenRow = {
  on: 'both' | 'taken'
  step: string
  /** Its place on the path taken, from 1. */
  number: number
  chosen: Option
  better: Option
  same: boolean
  /** Beside the decision stands how the law was in 2017. */
  in2017: boolean
}

/** A decision that the path taken did not come to, with what helps there. */
export type RecommendedRow = { on: 'recommended'; step: string; better: Option; in2017: boolean }

/** One decision looked back on: on both paths, only on the one taken, or only on the recommended one. */
export type DebriefRow = TakenRow | RecommendedRow

/** The endings of the path taken and of the recommended one. */
export type DebriefEndings = Readonly<Record<'taken' | 'recommended', Pick<Ending, 'id' | 'tone'> | null>>

/**
 * The decisions of the path that counts, in order, each with the option that protects the child best among those it
 * was given there: the chosen one if it is good, else the first good one. Between them, where it is met, stands each
 * decision that only the recommended path of the same role comes to. What the case no longer has is left out.
 */
export function debriefRows(scenario: Scenario, play: Play): readonly DebriefRow[] {
  const recommended = recommendedPlay(scenario, play.role).taken
  const taken = takenRows(scenario, play, recommended)
  const others = recommended.flatMap(({ step, option }): RecommendedRow[] => {
    const decision = findDecision(scenario, step)
    const better = decision?.options.find(({ id }) => id === option)
    const isTaken = play.taken.some((one) => one.step === step)
    const in2017 = decision?.in2017 === true
    return better && !isTaken ? [{ on: 'recommended', step, better, in2017 }] : []
  })
  const place = (step: string) => recommended.findIndex((one) => one.step === step)
  const rows: DebriefRow[] = []
  let rest = others
  for (const row of taken) {
    const isBefore = (other: RecommendedRow) => row.on === 'both' && place(other.step) < place(row.step)
    rows.push(...rest.filter(isBefore), row)
    rest = rest.filter((other) => !isBefore(other))
  }
  return [...rows, ...rest]
}

/** Where both paths end; null for one that has not ended. */
export function debriefEndings(scenario: Scenario, play: Play): DebriefEndings {
  const endingOf = ({ position }: Play) =>
    position.at === 'ending' ? { id: position.step, tone: position.tone } : null
  return { taken: endingOf(play), recommended: endingOf(recommendedPlay(scenario, play.role)) }
}

function takenRows(scenario: Scenario, play: Play, recommended: readonly Taken[]): readonly TakenRow[] {
  return play.taken.flatMap(({ step, option }, at): TakenRow[] => {
    const decision = findDecision(scenario, step)
    const chosen = decision?.options.find(({ id }) => id === option)
    if (!decision || !chosen) return []
    const given = optionsShown(scenario, decision, { taken: play.taken.slice(0, at), role: play.role })
    const same = chosen.quality === 'good'
    const better = same ? chosen : given.find(({ quality }) => quality === 'good')
    const on = recommended.some((one) => one.step === step) ? 'both' : 'taken'
    return better
      ? [{ on, step, number: at + 1, chosen, better, same, in2017: decision.in2017 === true }]
      : []
  })
}
