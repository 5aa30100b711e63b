import { useTranslation } from 'react-i18next'
import { useWords } from '#src/i18n/use-words.ts'
import { namespaceOf } from '#src/pages/namespace-of.ts'
import { decisionsOf, type Play } from '#src/scenarios/play.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'
import { Sign } from '#src/ui/sign.tsx'

/** What was chosen so far, beside the case; decisions to come are counted, not named. */
export function ScenarioRail({ scenario, play }: { scenario: Scenario; play: Play }) {
  const { t } = useTranslation()
  const words = useWords(namespaceOf(scenario.id))
  const total = decisionsOf(scenario).length
  return (
    <section className="rail" aria-labelledby="rail">
      <h2 id="rail">{t('case.sofar')}</h2>
      <ol className="line">
        {decisionsOf(scenario).map(({ id }, at) => {
          const taken = play.taken.find(({ step }) => step === id)
          const here = play.position.step === id
          return (
            <li key={id} className={[taken && 'past', here && 'now'].filter(Boolean).join(' ')}>
              <Sign
                name={here ? 'here' : taken ? 'done' : 'open'}
                {...(here || taken ? { colour: 'spot' as const } : {})}
              />
              <b>{taken || here ? words(`${id}.name`) : t('case.decisionOf', { n: at + 1, total })}</b>
              {taken && <span>{words(`${id}.options.${taken.option}.short`)}</span>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
