import { useTranslation } from 'react-i18next'
import { formatShare } from '#src/i18n/format.ts'
import { useLanguage } from '#src/i18n/use-language.ts'
import { useWords } from '#src/i18n/use-words.ts'
import { pages } from '#src/lib/paths.ts'
import type { Lesson, Module } from '#src/modules/module.ts'
import { DecisionWords } from '#src/pages/decision-words.tsx'
import { namespaceOf } from '#src/pages/namespace-of.ts'
import { type Standing, useQuizToday } from '#src/pages/use-standing.ts'
import { useTitles } from '#src/pages/use-titles.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'
import { PageLink } from '#src/ui/page-link.tsx'
import { Sign } from '#src/ui/sign.tsx'

type LessonRowProps = {
  module: Module
  lesson: Lesson
  done: boolean
  /** The check before the module showed it to be known. */
  known: boolean
  now: boolean
}

/** A lesson, or the worked case, with how the learner stands with it. */
export function LessonRow({ module, lesson, done, known, now }: LessonRowProps) {
  const { t } = useTranslation()
  const words = useWords(namespaceOf(module.id))
  const titles = useTitles()
  return (
    <li
      className={[done && 'past', now && 'now', lesson.form === 'full' && 'full-only']
        .filter(Boolean)
        .join(' ')}
    >
      <Sign
        name={done ? 'done' : now ? 'here' : 'open'}
        {...(done || now ? { colour: 'spot' as const } : {})}
      />
      <div className="row">
        <PageLink page={pages.lesson(module.id, lesson.id)}>{titles.lesson(module, lesson.id)}</PageLink>
        <span className="state">{t('state.minutes', { count: lesson.minutes })}</span>
      </div>
      <p className="state">{words(`${lesson.id}.short`)}</p>
      <p className="state">
        {t(done ? 'state.lessonDone' : known ? 'state.lessonKnown' : 'state.lessonNotStarted')}
      </p>
    </li>
  )
}

/** A practice case with how the learner stands with it. */
export function CaseRow(props: { scenario: Scenario; standing: Standing; onlyFull: boolean }) {
  const { scenario, standing, onlyFull } = props
  const { t } = useTranslation()
  const titles = useTitles()
  const begun = standing.openScenarios.includes(scenario.id)
  const played = standing.playedScenarios.includes(scenario.id)
  const ended = standing.endedScenarios.includes(scenario.id)
  const stateOfEnded = played ? 'state.caseEnded' : 'state.caseSkipped'
  const state = t(ended ? stateOfEnded : begun ? 'state.inProgress' : 'state.notStarted')
  const colour = begun || ended ? ({ colour: 'spot' } as const) : {}
  const [from, to] = scenario.minutes
  return (
    <li className={onlyFull ? 'full-only' : undefined}>
      <Sign name={ended ? 'done' : begun ? 'half' : 'open'} {...colour} />
      <div className="row">
        <PageLink page={pages.scenario(scenario.id)}>
          {t('place.caseNamed', { number: scenario.number, title: titles.scenario(scenario) })}
        </PageLink>
        <span className="state">{t('state.minutesRange', { from, to })}</span>
      </div>
      <p className="state">
        <DecisionWords scenario={scenario} /> · {state}
      </p>
    </li>
  )
}

/** The quiz with how the learner stands with it. */
export function QuizRow({ module, standing }: { module: Module; standing: Standing }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const quiz = useQuizToday(module)?.asked
  const best = standing.quiz?.bestShare ?? 0
  const state =
    standing.state === 'passed'
      ? t('state.passed')
      : best > 0
        ? t('progress.best', { percent: formatShare(best, language) })
        : t(standing.quiz?.current ? 'state.inProgress' : 'state.notStarted')
  return (
    <li>
      <Sign
        name={standing.state === 'passed' ? 'done' : best > 0 ? 'half' : 'open'}
        {...(best > 0 ? { colour: 'spot' as const } : {})}
      />
      <div className="row">
        <PageLink page={pages.quiz(module.id)}>{t('quiz.title')}</PageLink>
      </div>
      <p className="state">
        {t('module.itemsText', { draw: quiz?.draw ?? 0, total: quiz?.items.length ?? 0 })} · {state}
      </p>
    </li>
  )
}
