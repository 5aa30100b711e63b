import { useTranslation } from 'react-i18next'
import { useWords, type Words } from '#src/i18n/use-words.ts'
import type { Module } from '#src/modules/module.ts'
import { Grounds } from '#src/pages/grounds.tsx'
import { LeaveBar } from '#src/pages/leave-bar.tsx'
import { forget, useKept } from '#src/pages/use-kept.ts'
import { namespaceOf } from '#src/pages/namespace-of.ts'
import { useTitles } from '#src/pages/use-titles.ts'
import { findDecision, findOption } from '#src/scenarios/find-step.ts'
import { lateDuty } from '#src/scenarios/path.ts'
import { optionOrder, type Play, type PlayEvent, type StoredPlay } from '#src/scenarios/play.ts'
import type { Decision, Option, Scenario } from '#src/scenarios/scenario.ts'
import { Consequence } from '#src/scenarios/ui/consequence.tsx'
import { DecisionForm } from '#src/scenarios/ui/decision-form.tsx'
import { Arrow } from '#src/ui/sign.tsx'

type ScenarioStepProps = {
  module: Module
  scenario: Scenario
  play: Play
  stored: Pick<StoredPlay, 'id' | 'seed' | 'mode'>
  onEvent: (event: PlayEvent) => void
  onProblem: (problem: boolean) => void
  onLeave: () => void
}

type ShownProps = ScenarioStepProps & { decision: Decision; words: Words }

function AskedDecision({ decision, words, play, stored, onEvent, onProblem }: ShownProps) {
  const key = `decision ${stored.id} ${decision.id} ${play.helped}`
  const [chosen, setChosen] = useKept<string | null>(key, () => null)
  return (
    <DecisionForm
      decision={decision}
      words={words}
      order={optionOrder(decision.id, play.options, stored.seed)}
      echoes={play.echoes}
      helped={play.helped}
      chosen={chosen}
      onChosen={setChosen}
      onProblem={onProblem}
      focusHeading
      onDecide={(option) => {
        forget(key)
        onEvent({ kind: 'decided', step: decision.id, option })
      }}
    />
  )
}

function ShownConsequence({
  scenario,
  decision,
  option,
  words,
  module,
  play,
  stored,
  onEvent,
}: ShownProps & { option: Option }) {
  const { t } = useTranslation()
  const guided = stored.mode === 'guided'
  const retakes = guided && option.critical
  return (
    <Consequence
      option={option}
      words={words}
      before={lateDuty(scenario, play.before, play.taken.slice(0, -1))}
      now={lateDuty(scenario, play.meters, play.taken)}
      focusHeading
      tellsWhy={guided}
      grounds={<Grounds module={module} claims={option.claims} lesson={option.lesson} />}
    >
      <div className="acts">
        {retakes ? (
          <>
            <button
              type="button"
              className="btn"
              onClick={() => onEvent({ kind: 'retook', step: decision.id })}
            >
              {t('case.retake')}
            </button>
            <button type="button" className="plainbtn" onClick={() => onEvent({ kind: 'continued' })}>
              {t('case.continue')}
            </button>
          </>
        ) : (
          <button type="button" className="btn" onClick={() => onEvent({ kind: 'continued' })}>
            {t('case.continue')} <Arrow />
          </button>
        )}
        {play.canStepBack && !retakes && (
          <button type="button" className="plainbtn" onClick={() => onEvent({ kind: 'steppedBack' })}>
            {t('case.stepBack')}
          </button>
        )}
      </div>
    </Consequence>
  )
}

/** The decision or the consequence where the play stands. */
export function ScenarioStep(props: ScenarioStepProps) {
  const { scenario, play, onLeave } = props
  const { t } = useTranslation()
  const titles = useTitles()
  const caseWords = useWords(namespaceOf(scenario.id))
  const { position } = play
  const decision = findDecision(scenario, position.step)
  if (!decision) return null
  const words: Words = (key, values) => caseWords(`${decision.id}.${key}`, values)
  const option =
    position.at === 'consequence' ? findOption(scenario, decision.id, position.option) : undefined
  return (
    <>
      <p className="label">
        {t('place.caseNamed', { number: scenario.number, title: titles.scenario(scenario) })}
      </p>
      {option ? (
        <ShownConsequence
          {...props}
          key={`${decision.id}-after`}
          decision={decision}
          option={option}
          words={words}
        />
      ) : (
        <AskedDecision
          {...props}
          key={`${decision.id}-${play.taken.length}`}
          decision={decision}
          words={words}
        />
      )}
      <LeaveBar leave={t('case.leave')} note={t('case.leaveNote')} onLeave={onLeave} />
    </>
  )
}
