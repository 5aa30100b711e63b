import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { pages } from '#src/lib/paths.ts'
import type { Module } from '#src/modules/module.ts'
import { moduleOf } from '#src/pages/module-of.ts'
import { scenarioOf } from '#src/pages/scenario-of.ts'
import { NotFoundPage } from '#src/pages/not-found-page.tsx'
import { useModuleCrumb } from '#src/pages/use-module-crumb.ts'
import { PageFrame } from '#src/pages/page-frame.tsx'
import { ScenarioDebrief } from '#src/pages/scenario-debrief.tsx'
import { ScenarioIntro } from '#src/pages/scenario-intro.tsx'
import { ScenarioRail } from '#src/pages/scenario-rail.tsx'
import { ScenarioStep } from '#src/pages/scenario-step.tsx'
import { usePlace } from '#src/pages/use-place.ts'
import { useCameBack } from '#src/pages/use-came-back.ts'
import { useKept } from '#src/pages/use-kept.ts'
import { useWhenReady } from '#src/pages/use-when-ready.ts'
import { usePlay } from '#src/pages/use-play.ts'
import { useTitles } from '#src/pages/use-titles.ts'
import { countDecisions } from '#src/scenarios/count-decisions.ts'
import type { PlayMode } from '#src/scenarios/play-mode.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'
import { SignalLine } from '#src/ui/signal-line.tsx'

type ScenarioProps = { module: Module; scenario: Scenario }

function ScenarioView({ module, scenario }: ScenarioProps) {
  const { t } = useTranslation()
  const crumb = useModuleCrumb(module)
  const titles = useTitles()
  const { stored, play, begin, act } = usePlay(scenario)
  const [playing, setPlaying] = useKept<string | null>(`playing ${scenario.id}`, () => null, useCameBack())
  const [cameBack, setCameBack] = useState(false)
  const [problem, setProblem] = useState(false)
  usePlace(stored ? pages.scenario(scenario.id) : null)

  const { position } = play
  const inside = stored !== undefined && playing === stored.id
  const start = useWhenReady((mode: PlayMode) => {
    const id = begin(mode)
    // At once: a second press in the same moment finds no button, so it cannot begin a second play.
    flushSync(() => setPlaying(id))
  })
  const name = t('place.case', { number: scenario.number })
  const count = countDecisions(scenario, play)
  const place = inside && position.at !== 'ending' ? t('case.decisionOf', count) : name
  return (
    <PageFrame
      title={[inside ? place : name, t('place.module', { number: module.number })]}
      description={titles.scenarioLead(scenario)}
      problem={problem}
      pause
      crumbs={[{ text: t('nav.path'), page: pages.home }, crumb, { text: place }]}
      rail={
        inside && position.at !== 'ending' && <ScenarioRail scenario={scenario} play={play} count={count} />
      }
    >
      {inside && stored ? (
        position.at === 'ending' ? (
          <ScenarioDebrief
            module={module}
            scenario={scenario}
            play={play}
            tone={position.tone}
            ending={position.step}
            onRetake={(step) => act({ kind: 'retook', step })}
            onRestart={() => start(stored.mode)}
          />
        ) : (
          <>
            <SignalLine at={count.n} total={count.total} />
            <ScenarioStep
              module={module}
              scenario={scenario}
              play={play}
              stored={stored}
              onEvent={act}
              onProblem={setProblem}
              onLeave={() => {
                setProblem(false)
                setCameBack(true)
                setPlaying(null)
              }}
            />
          </>
        )
      ) : (
        <ScenarioIntro
          module={module}
          scenario={scenario}
          play={stored ? play : null}
          playedIn={stored?.mode ?? 'guided'}
          focusHeading={cameBack || playing !== null}
          onStart={start}
          onResume={() => setPlaying(stored?.id ?? null)}
        />
      )}
    </PageFrame>
  )
}

/** A practice case: content note, decisions with their consequences, ending and debrief. */
export function ScenarioPage() {
  const scenario = scenarioOf(useParams().scenarioId)
  const module = scenario && moduleOf(scenario.module)
  return scenario && module ? (
    <ScenarioView key={scenario.id} module={module} scenario={scenario} />
  ) : (
    <NotFoundPage />
  )
}
