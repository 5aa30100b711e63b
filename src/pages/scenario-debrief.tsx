import { useTranslation } from 'react-i18next'
import { useWords } from '#src/i18n/use-words.ts'
import { pages } from '#src/lib/paths.ts'
import type { Module } from '#src/modules/module.ts'
import { Grounds } from '#src/pages/grounds.tsx'
import { namespaceOf } from '#src/pages/namespace-of.ts'
import { endingsSeen } from '#src/pages/use-standing.ts'
import { useProgress } from '#src/progress/use-progress.ts'
import { debriefRows } from '#src/scenarios/debrief.ts'
import type { Play } from '#src/scenarios/play.ts'
import { ENDING_TONES, type EndingTone, type Scenario } from '#src/scenarios/scenario.ts'
import { DebriefList } from '#src/scenarios/ui/debrief-list.tsx'
import { PathDrawing } from '#src/scenarios/ui/path-drawing.tsx'
import { PageLink } from '#src/ui/page-link.tsx'
import { Paragraphs } from '#src/ui/paragraphs.tsx'
import { useHeadingFocus } from '#src/ui/use-heading-focus.ts'

const QUESTIONS = ['q1', 'q2', 'q3', 'q4'] as const

type ScenarioDebriefProps = {
  module: Module
  scenario: Scenario
  play: Play
  tone: EndingTone
  /** Step id of the ending. */
  ending: string
  onRetake: (step: string) => void
  onRestart: () => void
}

function SelfQuestions() {
  const { t } = useTranslation()
  return (
    <>
      <h2>{t('debrief.questions')}</h2>
      <ol className="goals">
        {QUESTIONS.map((key) => (
          <li key={key}>{t(`debrief.${key}`)}</li>
        ))}
      </ol>
      <p className="quiet small">{t('debrief.private')}</p>
    </>
  )
}

/** How the case ended, the path taken beside the better one, each decision with its reason, and the way to try again. */
export function ScenarioDebrief(props: ScenarioDebriefProps) {
  const { module, scenario, play, tone, ending, onRetake, onRestart } = props
  const { t } = useTranslation()
  const words = useWords(namespaceOf(scenario.id))
  const heading = useHeadingFocus(true)
  const progress = useProgress((state) => state.progress)
  const rows = debriefRows(scenario, play)
  const seen = endingsSeen(progress, scenario).length
  return (
    <>
      <p className="label">
        {t('place.caseNamed', { number: scenario.number, title: words('title') })} · {t(`ending.${tone}`)}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {words(`${ending}.title`)}
      </h1>
      <Paragraphs text={words(`${ending}.text`)} />
      <h2>{t('debrief.title')}</h2>
      <PathDrawing rows={rows} words={words} />
      <h2>{t('debrief.decisions')}</h2>
      <DebriefList
        rows={rows}
        words={words}
        grounds={(row) => {
          const { claims, lesson } = row.same ? row.chosen : row.better
          return <Grounds module={module} claims={claims} lesson={lesson} />
        }}
        replay={(row, number) => (
          <button type="button" className="plainbtn" onClick={() => onRetake(row.step)}>
            {t('debrief.replay', { n: number })}
          </button>
        )}
      />
      <SelfQuestions />
      <p className="quiet">{t('case.endingsSeen', { seen, total: ENDING_TONES.length })}</p>
      <div className="acts">
        <PageLink className="btn" page={pages.module(module.id)}>
          {t('card.backToModule')}
        </PageLink>
        <button type="button" className="plainbtn" onClick={onRestart}>
          {t('case.restart')}
        </button>
      </div>
    </>
  )
}
