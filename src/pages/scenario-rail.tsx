import { useTranslation } from 'react-i18next'
import { useWords } from '#src/i18n/use-words.ts'
import { namespaceOf } from '#src/pages/namespace-of.ts'
import type { DecisionCount } from '#src/scenarios/count-decisions.ts'
import type { Play } from '#src/scenarios/play.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'
import { Sign } from '#src/ui/sign.tsx'

type ScenarioRailProps = { scenario: Scenario; play: Play; count: DecisionCount }

/** What was chosen so far, beside the case; decisions to come are counted, not named. */
export function ScenarioRail({ scenario, play, count }: ScenarioRailProps) {
  const { t } = useTranslation()
  const words = useWords(namespaceOf(scenario.id))
  const { n, total } = count
  // The last one taken is still here while its consequence is read.
  const past = play.taken.slice(0, n - 1)
  const here = play.position.step
  const chosen = play.taken[n - 1]?.option
  return (
    <section className="rail" aria-labelledby="rail">
      <h2 id="rail">{t('case.sofar')}</h2>
      <ol className="line">
        {past.map(({ step, option }) => (
          <li key={step} className="past">
            <Sign name="past" colour="spot" />
            <b>{words(`${step}.name`)}</b>
            <span>{words(`${step}.options.${option}.short`)}</span>
          </li>
        ))}
        <li className={chosen === undefined ? 'now' : 'past now'}>
          <Sign name="here" colour="spot" />
          <b>{words(`${here}.name`)}</b>
          {chosen !== undefined && <span>{words(`${here}.options.${chosen}.short`)}</span>}
        </li>
        {Array.from({ length: total - n }, (_, at) => (
          <li key={at}>
            <Sign name="open" />
            <b>{t('case.decisionOf', { n: n + at + 1, total })}</b>
          </li>
        ))}
      </ol>
    </section>
  )
}
