import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { formatDate, formatShare } from '#src/i18n/format.ts'
import { useLanguage } from '#src/i18n/use-language.ts'
import { useWords } from '#src/i18n/use-words.ts'
import { pages } from '#src/lib/paths.ts'
import { LAW_READ_AS_OF } from '#src/lib/version.ts'
import { allLessons, readingMinutes } from '#src/modules/all-lessons.ts'
import { moduleInForm } from '#src/modules/form.ts'
import type { Module } from '#src/modules/module.ts'
import { quizOf, scenariosOf } from '#src/pages/catalogue.ts'
import { FormSwitch } from '#src/pages/form-switch.tsx'
import { moduleOf } from '#src/pages/module-of.ts'
import { CaseRow, LessonRow, QuizRow } from '#src/pages/module-rows.tsx'
import { StateSign, StateText } from '#src/pages/module-state.tsx'
import { namespaceOf } from '#src/pages/namespace-of.ts'
import { useTitles } from '#src/pages/use-titles.ts'
import { NotFoundPage } from '#src/pages/not-found-page.tsx'
import { PageFrame } from '#src/pages/page-frame.tsx'
import { useForm } from '#src/pages/use-form.ts'
import { useCardRole } from '#src/pages/use-card-role.ts'
import { type Standing, useQuizToday, useStanding } from '#src/pages/use-standing.ts'
import { WayOn } from '#src/pages/way-on.tsx'
import { PASS_MARK } from '#src/quiz/constants.ts'
import { PageLink } from '#src/ui/page-link.tsx'
import { Arrow } from '#src/ui/sign.tsx'

function Glance({ module }: { module: Module }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const quiz = useQuizToday(module)?.asked
  const shown = moduleInForm(module, useForm().form)
  const minutes = readingMinutes(shown)
  return (
    <aside className="glance" aria-label={t('module.glance')}>
      <dl className="facts">
        <dt>{t('module.time')}</dt>
        <dd>
          {t('module.timeText', {
            minutes: t('state.minutes', { count: minutes }),
            count: allLessons(shown).length,
          })}
        </dd>
        <dt>{t('module.items')}</dt>
        <dd>{t('module.itemsText', { draw: quiz?.draw ?? 0, total: quiz?.items.length ?? 0 })}</dd>
        {shown.scenarios.length > 0 && (
          <>
            <dt>{t('module.cases')}</dt>
            <dd>{shown.scenarios.length}</dd>
          </>
        )}
        <dt>{t('module.pass')}</dt>
        <dd>{t('module.passText', { share: formatShare(PASS_MARK, language) })}</dd>
        <dt>{t('module.lawRead')}</dt>
        <dd>{t('module.lawReadText', { month: formatDate(LAW_READ_AS_OF, language) })}</dd>
      </dl>
    </aside>
  )
}

function NextStep({ module, standing }: { module: Module; standing: Standing }) {
  const { t } = useTranslation()
  const { next } = standing
  const { form } = useForm()
  if (standing.state === 'passed') return <WayOn module={module} />
  const at = allLessons(moduleInForm(module, form)).findIndex((lesson) => lesson.id === next.id)
  const step =
    next.kind === 'lesson'
      ? {
          page: pages.lesson(module.id, next.id),
          text: at === 0 ? t('module.start') : t('module.continueLesson', { n: at + 1 }),
        }
      : next.kind === 'case'
        ? { page: pages.scenario(next.id), text: t('module.toCases') }
        : { page: pages.quiz(module.id), text: t('module.toQuiz') }
  return (
    <PageLink className="btn" page={step.page}>
      {step.text} <Arrow />
    </PageLink>
  )
}

/** Before anything else was done: what do you know already? */
function PreCheckLink({ module, standing }: { module: Module; standing: Standing }) {
  const { t } = useTranslation()
  if (standing.preCheck === 'late') return null
  return (
    <p>
      <PageLink page={pages.preCheck(module.id)}>
        {t(standing.preCheck === 'done' ? 'module.precheckSeen' : 'module.precheck')}
      </PageLink>
    </p>
  )
}

/** The outcomes that the short form works at: those of which it asks something. */
function outcomesOfShort(module: Module): readonly string[] {
  const short = (quizOf(module)?.items ?? []).filter(({ form }) => form !== 'full')
  return module.shortForm ? short.map(({ outcome }) => outcome) : module.outcomes
}

function Outcomes({ module }: { module: Module }) {
  const { t } = useTranslation()
  const words = useWords(namespaceOf(module.id))
  const taught = outcomesOfShort(module)
  return (
    <>
      <h2>{t('module.outcomes')}</h2>
      <ol className="goals">
        {module.outcomes.map((outcome) => (
          <li key={outcome} className={taught.includes(outcome) ? undefined : 'full-only'}>
            {words(`outcomes.${outcome}`)}
          </li>
        ))}
      </ol>
    </>
  )
}

function ModuleView({ module }: { module: Module }) {
  const { t } = useTranslation()
  const words = useWords(namespaceOf(module.id))
  const titles = useTitles()
  const standing = useStanding(module)
  const role = useCardRole()
  return (
    <PageFrame
      title={[titles.module(module), t('place.module', { number: module.number })]}
      description={titles.moduleLead(module)}
      crumbs={[
        { text: t('nav.path'), page: pages.home },
        { text: t('place.module', { number: module.number }) },
      ]}
    >
      <h1>{titles.module(module)}</h1>
      <div className="noted">
        <p className="lead">{titles.moduleLead(module)}</p>
        <Glance module={module} />
      </div>
      {/* In every state: nothing moves once it is known. */}
      <p className="st">
        <StateSign standing={standing} />
        <StateText standing={standing} />
      </p>
      <div className="acts">
        <NextStep module={module} standing={standing} />
        {standing.state === 'passed' ? (
          <PageLink page={pages.quiz(module.id)}>{t('quiz.title')}</PageLink>
        ) : (
          <PageLink page={pages.card(module.id, role)}>{t('module.card')}</PageLink>
        )}
      </div>
      <PreCheckLink module={module} standing={standing} />
      <Outcomes module={module} />
      <div className="call">
        <p className="label">{t('note.title')}</p>
        <p>{words('contentNote')}</p>
      </div>
      <h2>{t('module.lessons')}</h2>
      <FormSwitch module={module} />
      <ol className="line">
        {allLessons(module).map((lesson) => (
          <LessonRow
            key={lesson.id}
            module={module}
            lesson={lesson}
            done={standing.finishedLessons.includes(lesson.id)}
            known={standing.knownLessons.includes(lesson.id)}
            now={standing.next.id === lesson.id}
          />
        ))}
      </ol>
      <h2>{t(module.scenarios.length > 0 ? 'module.practice' : 'module.practiceNoCase')}</h2>
      <ol className="line">
        {scenariosOf(module).map((scenario) => (
          <CaseRow
            key={scenario.id}
            scenario={scenario}
            standing={standing}
            onlyFull={module.fullScenarios?.includes(scenario.id) ?? false}
          />
        ))}
        <QuizRow module={module} standing={standing} />
      </ol>
      <h2>{t('module.cards')}</h2>
      <ul className="linklist">
        {module.cards.map((card) => (
          <li key={card.role}>
            <PageLink page={pages.card(module.id, card.role)}>{t(`role.names.${card.role}`)}</PageLink>
          </li>
        ))}
      </ul>
    </PageFrame>
  )
}

/** What the module teaches, how long it takes, what it touches, and its parts with the learner's state. */
export function ModulePage() {
  const module = moduleOf(useParams().moduleId)
  return module ? <ModuleView module={module} /> : <NotFoundPage />
}
