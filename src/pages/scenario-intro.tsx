import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '#src/i18n/use-words.ts'
import { pages } from '#src/lib/paths.ts'
import type { Module } from '#src/modules/module.ts'
import { DecisionWords } from '#src/pages/decision-words.tsx'
import { namespaceOf } from '#src/pages/namespace-of.ts'
import { endingsSeen, useStanding } from '#src/pages/use-standing.ts'
import { useTitles } from '#src/pages/use-titles.ts'
import { useProgress } from '#src/progress/use-progress.ts'
import { countDecisions } from '#src/scenarios/count-decisions.ts'
import { PLAY_MODES, type PlayMode } from '#src/scenarios/play-mode.ts'
import type { Play } from '#src/scenarios/play.ts'
import { ENDING_TONES, type Scenario } from '#src/scenarios/scenario.ts'
import { OptionList } from '#src/ui/option-list.tsx'
import { PageLink } from '#src/ui/page-link.tsx'
import { Arrow } from '#src/ui/sign.tsx'
import { useHeadingFocus } from '#src/ui/use-heading-focus.ts'

type ScenarioIntroProps = {
  module: Module
  scenario: Scenario
  /** The last play, finished or not; null where the case was never begun. */
  play: Play | null
  /** The mode of the last play; guided before the first. */
  playedIn: PlayMode
  /** The learner came here from a decision, so the heading takes the focus. */
  focusHeading: boolean
  onStart: (mode: PlayMode) => void
  onResume: () => void
}

function ModeChoice({ mode, onChoose }: { mode: PlayMode; onChoose: (mode: PlayMode) => void }) {
  const { t } = useTranslation()
  const hint = useId()
  return (
    <fieldset className="choice mode" aria-describedby={hint}>
      <legend>
        <h2 className="h2-s">{t('case.modeTitle')}</h2>
      </legend>
      <p className="hint" id={hint}>
        {t('case.modeHint')}
      </p>
      <OptionList
        name="mode"
        type="radio"
        options={PLAY_MODES.map((id) => ({ id, label: t(`case.mode.${id}`) }))}
        chosen={[mode]}
        onChoose={(id) => onChoose(PLAY_MODES.find((one) => one === id) ?? mode)}
      />
    </fieldset>
  )
}

/** Before the first decision: what the case is about, what it touches, and where a half-done play stands. */
export function ScenarioIntro(props: ScenarioIntroProps) {
  const { module, scenario, play, playedIn, focusHeading, onStart, onResume } = props
  const { t } = useTranslation()
  const words = useWords(namespaceOf(scenario.id))
  const titles = useTitles()
  const progress = useProgress((state) => state.progress)
  const heading = useHeadingFocus(focusHeading)
  const seen = endingsSeen(progress, scenario)
  const skipped = useStanding(module).skippedScenarios.includes(scenario.id)
  const [mode, setMode] = useState<PlayMode>(playedIn)
  const [from, to] = scenario.minutes
  const halfway = play && play.position.at !== 'ending' ? countDecisions(scenario, play) : null
  return (
    <>
      <p className="label">
        {t('case.title')} · {t('place.case', { number: scenario.number })}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {titles.scenario(scenario)}
      </h1>
      <p className="lead">{titles.scenarioLead(scenario)}</p>
      <p className="quiet">
        <DecisionWords scenario={scenario} /> · {t('state.minutesRange', { from, to })}
        {seen.length > 0 && (
          <> · {t('case.endingsSeen', { seen: seen.length, total: ENDING_TONES.length })}</>
        )}
      </p>
      <div className="call">
        <p className="label">{t('note.title')}</p>
        <p>{words('contentNote')}</p>
        <p>
          {t(skipped ? 'state.caseSkipped' : 'case.skipText')}
          {skipped ? ' · ' : ' '}
          <PageLink page={pages.instead(scenario.id)}>
            {t(skipped ? 'practice.lastResult' : 'case.skip')}
          </PageLink>
        </p>
      </div>
      {halfway && (
        <div className="call">
          <p className="label">{t('case.resumeTitle')}</p>
          <p>{t('case.resumeText', halfway)}</p>
          <p>{t(`case.mode.${playedIn}`)}</p>
          <div className="acts">
            <button type="button" className="btn" onClick={onResume}>
              {t('case.resume')} <Arrow />
            </button>
          </div>
        </div>
      )}
      <ModeChoice mode={mode} onChoose={setMode} />
      <noscript>
        <p className="call">{t('noscript')}</p>
      </noscript>
      <div className="acts">
        {halfway ? (
          <button type="button" className="plainbtn" onClick={() => onStart(mode)}>
            {t('case.restart')}
          </button>
        ) : (
          <>
            <button type="button" className="btn" onClick={() => onStart(mode)}>
              {t(play ? 'case.restart' : 'case.start')} <Arrow />
            </button>
            {play && (
              <button type="button" className="plainbtn" onClick={onResume}>
                {t('debrief.title')}
              </button>
            )}
          </>
        )}
        <PageLink page={pages.module(module.id)}>{t('card.backToModule')}</PageLink>
      </div>
    </>
  )
}
