import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { pages } from '#src/lib/paths.ts'
import type { Module } from '#src/modules/module.ts'
import { AttemptRun, type Run } from '#src/pages/attempt-run.tsx'
import { moduleOf } from '#src/pages/module-of.ts'
import { scenarioOf } from '#src/pages/scenario-of.ts'
import { useTitles } from '#src/pages/use-titles.ts'
import { NotFoundPage } from '#src/pages/not-found-page.tsx'
import { PracticeIntro } from '#src/pages/practice-intro.tsx'
import { PracticeResult } from '#src/pages/practice-result.tsx'
import { useModuleCrumb } from '#src/pages/use-module-crumb.ts'
import { type QuizToday, useQuizToday } from '#src/pages/use-standing.ts'
import { type Attempt, isFinished, openAttempt } from '#src/quiz/attempt.ts'
import { ENOUGH_LEFT } from '#src/quiz/constants.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'
import { PageLink } from '#src/ui/page-link.tsx'
import { Arrow } from '#src/ui/sign.tsx'

type InsteadProps = { module: Module; scenario: Scenario; quiz: QuizToday }

/** The items that stand in for the case and may be asked today, in whichever form. */
function setFor({ scenario, quiz }: InsteadProps): readonly string[] {
  const open = new Set(quiz.inForce.items.map(({ id }) => id))
  return (quiz.bank.insteadOfCase[scenario.id] ?? []).filter((id) => open.has(id))
}

/** While too much of the set is being read again: the case can be skipped all the same. */
function Closed({ scenario }: { scenario: Scenario }) {
  const { t } = useTranslation()
  const titles = useTitles()
  return (
    <>
      <p className="label">
        {t('place.caseNamed', { number: scenario.number, title: titles.scenario(scenario) })}
      </p>
      <h1>{t('instead.title')}</h1>
      <p className="lead">{t('instead.closed')}</p>
      <div className="acts">
        <PageLink className="btn" page={pages.module(scenario.module)}>
          {t('card.backToModule')}
        </PageLink>
        <PageLink page={pages.scenario(scenario.id)}>{t('instead.toCase')}</PageLink>
      </div>
    </>
  )
}

/** The attempts at the set of this case, oldest first. */
function setsOf({ scenario, quiz }: InsteadProps): readonly Attempt[] {
  return quiz.attempts.filter(
    ({ purpose }) => purpose.kind === 'insteadOfCase' && purpose.scenario === scenario.id,
  )
}

/** The set left half-way, if any. */
const openSet = (props: InsteadProps) => openAttempt(setsOf(props))

/** The set that was finished last, if any. */
const finishedSet = (props: InsteadProps) => setsOf(props).filter(isFinished).at(-1) ?? null

function Intro(props: InsteadProps & { run: Run }) {
  const { scenario, quiz, run } = props
  const { bank } = quiz
  const { t } = useTranslation()
  const titles = useTitles()
  const items = setFor(props)
  const whole = bank.insteadOfCase[scenario.id] ?? []
  if (items.length < whole.length * ENOUGH_LEFT && !openSet(props)) return <Closed scenario={scenario} />
  return (
    <PracticeIntro
      label={t('place.caseNamed', { number: scenario.number, title: titles.scenario(scenario) })}
      title={t('instead.title')}
      lead={t('instead.lead', { count: items.length })}
      note={t('instead.note')}
      current={openSet(props)}
      last={finishedSet(props)}
      start={t('instead.start')}
      onStart={() => run.start(() => ({ items, purpose: { kind: 'insteadOfCase', scenario: scenario.id } }))}
      onResume={run.goOn}
      focusHeading={run.cameBack}
    >
      <PageLink page={pages.scenario(scenario.id)}>{t('instead.toCase')}</PageLink>
    </PracticeIntro>
  )
}

function Result({ module, scenario, quiz, attempt }: InsteadProps & { attempt: Attempt }) {
  const { t } = useTranslation()
  return (
    <PracticeResult
      module={module}
      quiz={quiz.bank}
      attempt={attempt}
      title={t('instead.done')}
      lead="instead.doneText"
    >
      <div className="acts">
        <PageLink className="btn" page={pages.module(module.id)}>
          {t('card.backToModule')} <Arrow />
        </PageLink>
        <PageLink page={pages.scenario(scenario.id)}>{t('instead.toCase')}</PageLink>
      </div>
    </PracticeResult>
  )
}

function InsteadOf({ module, scenario }: Omit<InsteadProps, 'quiz'>) {
  const { t } = useTranslation()
  const titles = useTitles()
  const crumb = useModuleCrumb(module)
  const quiz = useQuizToday(module)
  if (!quiz) return <NotFoundPage />
  const parts = { module, scenario, quiz }
  return (
    <AttemptRun
      module={module}
      quiz={quiz}
      title={t('instead.title')}
      of={t('place.caseNamed', { number: scenario.number, title: titles.scenario(scenario) })}
      description={t('instead.note')}
      crumbs={[
        crumb,
        { text: t('place.case', { number: scenario.number }), page: pages.scenario(scenario.id) },
      ]}
      intro={(run) => <Intro {...parts} run={run} />}
      result={(attempt) => <Result {...parts} attempt={attempt} />}
    />
  )
}

/** Questions for who would rather not play a case: they count the same (practice.md B.0, "Skip"). */
export function InsteadPage() {
  const scenario = scenarioOf(useParams().scenarioId)
  const module = scenario && moduleOf(scenario.module)
  return scenario && module ? (
    <InsteadOf key={scenario.id} module={module} scenario={scenario} />
  ) : (
    <NotFoundPage />
  )
}
