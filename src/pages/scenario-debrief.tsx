import { useTranslation } from 'react-i18next'
import { useWords } from '#src/i18n/use-words.ts'
import { pages } from '#src/lib/paths.ts'
import type { Module } from '#src/modules/module.ts'
import { Grounds } from '#src/pages/grounds.tsx'
import { namespaceOf } from '#src/pages/namespace-of.ts'
import { endingsSeen } from '#src/pages/use-standing.ts'
import { useTitles } from '#src/pages/use-titles.ts'
import { useProgress } from '#src/progress/use-progress.ts'
import { debriefEndings, debriefRows } from '#src/scenarios/debrief.ts'
import { firstCrossed } from '#src/scenarios/path.ts'
import type { Play } from '#src/scenarios/play.ts'
import { ENDING_TONES, type EndingTone, type Scenario } from '#src/scenarios/scenario.ts'
import { DebriefList } from '#src/scenarios/ui/debrief-list.tsx'
import { PathDrawing } from '#src/scenarios/ui/path-drawing.tsx'
import { PageLink } from '#src/ui/page-link.tsx'
import { Paragraphs } from '#src/ui/paragraphs.tsx'
import { Sign } from '#src/ui/sign.tsx'
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

/** Which of the three kinds of ending the learner has come to so far, in any play of the case. */
function EndingsSeen({ scenario }: { scenario: Scenario }) {
  const { t } = useTranslation()
  const seen = endingsSeen(
    useProgress((state) => state.progress),
    scenario,
  )
  return (
    <>
      <h2>{t('debrief.endings')}</h2>
      <ul className="labels endings">
        {ENDING_TONES.map((tone) => {
          const isSeen = seen.includes(tone)
          return (
            <li key={tone}>
              <span className="st">
                <Sign name={isSeen ? 'done' : 'open'} colour={isSeen ? 'spot' : 'quiet'} />
                <span>
                  {t(`ending.${tone}`)}: {t(isSeen ? 'debrief.seen' : 'debrief.notSeen')}
                </span>
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** After a crossed line: back to the first decision where one was crossed, with help and without a word of blame. */
function Repair({ step, n, onRetake }: { step: string; n: number; onRetake: (step: string) => void }) {
  const { t } = useTranslation()
  return (
    <div className="call">
      <p className="label">{t('debrief.repairTitle')}</p>
      <p>{t('debrief.repairText', { n })}</p>
      <div className="acts">
        <button type="button" className="btn" onClick={() => onRetake(step)}>
          {t('debrief.repair', { n })}
        </button>
      </div>
    </div>
  )
}

/** How the case ended, the path taken beside the better one, each decision with its reason, and the way to try again. */
export function ScenarioDebrief(props: ScenarioDebriefProps) {
  const { module, scenario, play, tone, ending, onRetake, onRestart } = props
  const { t } = useTranslation()
  const words = useWords(namespaceOf(scenario.id))
  const titles = useTitles()
  const heading = useHeadingFocus(true)
  const rows = debriefRows(scenario, play)
  const crossed = firstCrossed(scenario, play)
  return (
    <>
      <p className="label">
        {t('place.caseNamed', { number: scenario.number, title: titles.scenario(scenario) })} ·{' '}
        {t(`ending.${tone}`)}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {words(`${ending}.title`)}
      </h1>
      <Paragraphs text={words(`${ending}.text`)} />
      {play.echoes.map((id) => (
        <Paragraphs key={id} text={words(`${ending}.echoes.${id}`)} />
      ))}
      {crossed !== null && (
        <Repair
          step={crossed}
          n={play.taken.findIndex(({ step }) => step === crossed) + 1}
          onRetake={onRetake}
        />
      )}
      <h2>{t('debrief.title')}</h2>
      <PathDrawing rows={rows} endings={debriefEndings(scenario, play)} words={words} />
      <h2>{t('debrief.decisions')}</h2>
      <DebriefList
        rows={rows}
        words={words}
        grounds={(row) => {
          const chosen = row.on === 'recommended' ? [] : row.chosen.claims
          const claims = [...new Set([...chosen, ...row.better.claims])]
          return <Grounds module={module} claims={claims} lesson={row.better.lesson} />
        }}
        replay={({ step, number }) => (
          <button type="button" className="plainbtn" onClick={() => onRetake(step)}>
            {t('debrief.replay', { n: number })}
          </button>
        )}
      />
      <SelfQuestions />
      <EndingsSeen scenario={scenario} />
      <div className="acts">
        <PageLink className={crossed === null ? 'btn' : 'plainbtn'} page={pages.module(module.id)}>
          {t('card.backToModule')}
        </PageLink>
        <button type="button" className="plainbtn" onClick={onRestart}>
          {t('case.restart')}
        </button>
      </div>
    </>
  )
}
