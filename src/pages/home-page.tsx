import { useTranslation } from 'react-i18next'
import { pages } from '#src/lib/paths.ts'
import type { Role } from '#src/lib/role.ts'
import { allLessons, readingMinutes } from '#src/modules/all-lessons.ts'
import { moduleInForm } from '#src/modules/form.ts'
import type { Module } from '#src/modules/module.ts'
import { HomeRoles } from '#src/pages/home-roles.tsx'
import { StateSign, StateText } from '#src/pages/module-state.tsx'
import { PageFrame } from '#src/pages/page-frame.tsx'
import type { Place } from '#src/pages/place-title.ts'
import { useCardRole } from '#src/pages/use-card-role.ts'
import { useDueToday } from '#src/pages/use-due-today.ts'
import { useForm } from '#src/pages/use-form.ts'
import { usePath } from '#src/pages/use-path.ts'
import { type Resume, useResume } from '#src/pages/use-resume.ts'
import { useStanding } from '#src/pages/use-standing.ts'
import { useTitles } from '#src/pages/use-titles.ts'
import { useProgress } from '#src/progress/use-progress.ts'
import { PageLink } from '#src/ui/page-link.tsx'
import { Arrow } from '#src/ui/sign.tsx'
import { SignalLine } from '#src/ui/signal-line.tsx'

function usePlaceWords(place: Place): { title: string; detail: string } {
  const { t } = useTranslation()
  const titles = useTitles()
  switch (place.kind) {
    case 'lesson':
      return {
        title: titles.lesson({ id: place.module }, place.lesson),
        detail: `${titles.module({ id: place.module })}. ${t('place.lessonOf', { n: place.number, total: place.total })}`,
      }
    case 'quiz':
      return { title: t('place.quiz'), detail: titles.module({ id: place.module }) }
    case 'case':
      return {
        title: titles.scenario({ id: place.scenario }),
        detail: t('place.case', { number: place.number }),
      }
  }
}

function ResumeBox(props: { heading: string; page: string; title: string; detail: string; button: string }) {
  return (
    <section className="resume" aria-labelledby="resume">
      <div>
        <h2 id="resume">{props.heading}</h2>
        <p className="resume-what">
          <PageLink page={props.page}>{props.title}</PageLink>
        </p>
        <p className="quiet small">{props.detail}</p>
      </div>
      <p>
        <PageLink className="btn" page={props.page}>
          {props.button} <Arrow />
        </PageLink>
      </p>
    </section>
  )
}

function UnderWay({ state, page, place }: Extract<Resume, { page: string }>) {
  const { t } = useTranslation()
  const heading = t(`home.${state}Title`)
  const button = t(state === 'start' ? 'home.start' : 'home.continue')
  return <ResumeBox heading={heading} page={page} button={button} {...usePlaceWords(place)} />
}

function AllDone({ module }: { module: Module }) {
  const { t } = useTranslation()
  const titles = useTitles()
  const page = pages.card(module.id, useCardRole())
  return (
    <ResumeBox
      heading={t('home.doneTitle')}
      page={page}
      title={titles.module(module)}
      detail={t('state.passed')}
      button={t('module.card')}
    />
  )
}

function PathEntry({ module, role }: { module: Module; role: Role | undefined }) {
  const { t } = useTranslation()
  const titles = useTitles()
  const standing = useStanding(module)
  const minutes = readingMinutes(moduleInForm(module, useForm().form))
  return (
    <li className={standing.state === 'passed' ? 'past' : 'now'}>
      <StateSign standing={standing} />
      <div className="row">
        <PageLink page={pages.module(module.id)}>{titles.module(module)}</PageLink>
        <span className="state">{t('state.minutes', { count: minutes })}</span>
      </div>
      <p className="state">
        {t('place.module', { number: module.number })} · <StateText standing={standing} />
      </p>
      {/* A line for everyone: the path does not move when the role becomes known. */}
      <p className="state">{role === undefined ? titles.moduleLead(module) : titles.why(module, role)}</p>
    </li>
  )
}

/** Choose your work, see the path, go on where you were. */
export function HomePage() {
  const { t } = useTranslation()
  const { role, path } = usePath()
  const resume = useResume()
  const due = useDueToday()
  const finished = useProgress((state) => state.progress.finishedLessons)
  const { form } = useForm()
  const lessons = path.required.flatMap((module) =>
    allLessons(moduleInForm(module, form)).map(({ id }) => ({ module: module.id, id })),
  )
  const read = lessons.filter(({ module, id }) => finished[module]?.includes(id)).length
  return (
    <PageFrame home title={[t('nav.home')]} description={t('app.description')}>
      <h1 className="big">
        <span>{t('home.title1')} </span>
        <span>{t('home.title2')}</span>
      </h1>
      <p className="lead">{t('home.lead')}</p>
      <SignalLine at={read + 1} total={lessons.length + 1} big />
      {resume.state === 'done' ? <AllDone module={resume.module} /> : <UnderWay {...resume} />}
      <div className="home-cols">
        <section aria-labelledby="path">
          <h2 id="path">{t('home.path')}</h2>
          <p className="quiet">{t(role === undefined ? 'home.pathNoRole' : 'home.pathRole')}</p>
          <ol className="line path">
            {path.required.map((module) => (
              <PathEntry key={module.id} module={module} role={role} />
            ))}
          </ol>
          {path.optional.length > 0 && (
            <>
              <h3>{t('home.optional')}</h3>
              <ol className="line path">
                {path.optional.map((module) => (
                  <PathEntry key={module.id} module={module} role={role} />
                ))}
              </ol>
            </>
          )}
          <p className="small quiet">{t('home.numbers')}</p>
          {due && <due.DueToday />}
        </section>
        <HomeRoles role={role} path={path} pathId="path" />
      </div>
      <p className="small quiet colophon">{t('home.colophon')}</p>
    </PageFrame>
  )
}
