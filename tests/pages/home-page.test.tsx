import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { LANGUAGES } from '#src/lib/language.ts'
import { ROLES } from '#src/lib/role.ts'
import { allLessons, readingMinutes } from '#src/modules/all-lessons.ts'
import { modules } from '#src/modules/content/modules.ts'
import { moduleInForm } from '#src/modules/form.ts'
import { pathOf } from '#src/modules/path.ts'
import { HomePage } from '#src/pages/home-page.tsx'
import type { LearningEvent } from '#src/progress/learning-fact.ts'
import { m2Quiz } from '#src/quiz/content/m2.ts'
import { quizzes } from '#src/quiz/content/quizzes.ts'
import { scenarios } from '#src/scenarios/content/scenarios.ts'
import { passedIn, playedToTheEnd } from '#tests/fixtures/learned.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

beforeEach(() => {
  vi.setSystemTime(new Date('2026-11-25T10:00:00Z'))
})

const place = (value: string): LearningEvent => ({ kind: 'preference', name: 'place', value })

async function open(events: readonly LearningEvent[] = [], language: (typeof LANGUAGES)[number] = 'ro') {
  const app = await renderApp(<HomePage />, { events, language })
  const m2 = (lesson: string) =>
    app.words.getResource(language, 'catalogue', `m2.lessons.${lesson}`) as string
  const why = (module: string, role: string) =>
    app.words.getResource(language, 'catalogue', `${module}.why.${role}`) as string
  return { ...app, m2, why }
}

describe('who comes for the first time', () => {
  test.each(LANGUAGES)(
    'in %s: is asked for their work and may begin with the first lesson',
    async (language) => {
      const { t, m2 } = await open([], language)
      screen.getByText(t('home.pathNoRole'))
      const resume = within(screen.getByRole('region', { name: t('home.startTitle') }))
      for (const link of [
        resume.getByRole('link', { name: m2('listen') }),
        resume.getByRole('link', { name: t('home.start') }),
      ])
        expect(link.getAttribute('href')).toBe(`/${language}/m2/listen/`)
      for (const button of within(screen.getByRole('region', { name: t('role.title') })).getAllByRole(
        'button',
      ))
        expect(button.getAttribute('aria-pressed')).toBe('false')
    },
  )

  test('is told why numbers of modules are missing', async () => {
    const { t } = await open()
    const numbers = modules.map(({ number }) => number)
    expect(numbers).not.toEqual(numbers.map((_, at) => at + 1))
    within(screen.getByRole('region', { name: t('home.path') })).getByText(t('home.numbers'))
  })

  test('sees every module, not yet begun', async () => {
    const { t } = await open()
    const path = within(screen.getByRole('region', { name: t('home.path') })).getAllByRole('listitem')
    expect(path).toHaveLength(modules.length)
    for (const entry of path) expect(entry.textContent).toContain(t('state.notStarted'))
  })

  test('is told in the title of the page what this is', async () => {
    const { t } = await open()
    expect(document.title).toBe(`${t('nav.home')} – ${t('app.name')}`)
  })
})

describe('a role', () => {
  test.each(ROLES)('%s: once chosen it is pressed, recorded, and the path says why', async (role) => {
    const { t, why, user, progress } = await open()
    await user.click(screen.getByRole('button', { name: t(`role.names.${role}`) }))
    for (const one of ROLES)
      expect(screen.getByRole('button', { name: t(`role.names.${one}`) }).getAttribute('aria-pressed')).toBe(
        String(one === role),
      )
    screen.getByText(why('m2', role))
    expect(screen.queryByText(t('home.pathNoRole'))).toBeNull()
    screen.getByText(`${t('role.chosen')}.`)
    expect(progress.getState().progress.preferences.role).toBe(role)
  })

  test('says where it was chosen what it made of the path, to a screen reader too, with the way there', async () => {
    const { t, user } = await open([{ kind: 'preference', name: 'role', value: 'magistrate' }])
    const status = screen.getByRole('status')
    expect(status.textContent).toBe('')
    for (const role of ['teacher', 'magistrate'] as const) {
      await user.click(screen.getByRole('button', { name: t(`role.names.${role}`) }))
      const { required, optional } = pathOf(modules, role)
      const numbers = [
        t('role.required', { n: required.length }),
        ...(optional.length > 0 ? [t('role.optional', { n: optional.length })] : []),
      ].join(' ')
      expect(status.textContent).toBe(`${t('role.chosen')}: ${t(`role.names.${role}`)}. ${numbers}`)
      const way = screen.getByRole('link', { name: t('role.toPath') })
      expect(way.parentElement?.textContent).toBe(`${t('role.chosen')}. ${numbers} ${t('role.toPath')}`)
      const to = way.getAttribute('href')?.slice(1) ?? ''
      expect(document.getElementById(to)?.textContent).toBe(t('home.path'))
    }
  })

  test('can be changed, and nothing that was done is lost', async () => {
    const { t, why, user, progress } = await open([
      { kind: 'preference', name: 'role', value: 'teacher' },
      { kind: 'finishedLesson', module: 'm2', lesson: 'listen' },
    ])
    screen.getByText(why('m2', 'teacher'))
    await user.click(screen.getByRole('button', { name: t('role.names.magistrate') }))
    screen.getByText(why('m2', 'magistrate'))
    expect(progress.getState().progress.finishedLessons).toEqual({ m2: ['listen'] })
  })
})

describe('who comes back', () => {
  const [module] = modules
  const lessons = module ? allLessons(module) : []
  const last = lessons.at(-1)
  const total = lessons.length
  const read = (lesson: string): LearningEvent => ({ kind: 'finishedLesson', module: 'm2', lesson })
  const offered = (t: (key: 'home.continueTitle' | 'home.continue') => string) =>
    within(screen.getByRole('region', { name: t('home.continueTitle') }))
      .getByRole('link', { name: t('home.continue') })
      .getAttribute('href')

  test('to a lesson already read: the next one is offered, not the same again', async () => {
    const { t } = await open([place('m2/listen/'), read('listen')])
    expect(offered(t)).toBe('/ro/m2/image/')
  })

  test('with every lesson read: the first case is offered, though the last place was a lesson', async () => {
    const { t } = await open([place('m2/note/'), ...lessons.map(({ id }) => read(id))])
    expect(offered(t)).toBe('/ro/case/sc1/')
  })

  test('with the module passed: its case is offered, and nothing that was not read', async () => {
    const { t } = await open([read('listen'), ...passedIn(m2Quiz), place('m2/quiz/')])
    expect(offered(t)).toBe('/ro/case/sc1/')
  })

  test('to a lesson left half-way: that one is offered, whatever was read before', async () => {
    const { t } = await open([read('listen'), place('m2/note/')])
    expect(offered(t)).toBe('/ro/m2/note/')
  })

  test('having passed and played everything: the card is offered, and nothing is left to go on with', async () => {
    const lessons = modules.flatMap((one) =>
      allLessons(one).map(({ id }): LearningEvent => ({
        kind: 'finishedLesson',
        module: one.id,
        lesson: id,
      })),
    )
    const { t } = await open([...lessons, ...quizzes.flatMap(passedIn), ...scenarios.flatMap(playedToTheEnd)])
    const done = within(screen.getByRole('region', { name: t('home.doneTitle') }))
    expect(done.getByRole('link', { name: t('module.card') }).getAttribute('href')).toBe(
      '/ro/m2/card/teacher/',
    )
  })

  test('to a lesson: it is named, with its place among the lessons', async () => {
    const page = `m2/${last?.id ?? ''}/`
    const { t, m2 } = await open([place(page)])
    const resume = within(screen.getByRole('region', { name: t('home.continueTitle') }))
    expect(resume.getByRole('link', { name: m2(last?.id ?? '') }).getAttribute('href')).toBe(`/ro/${page}`)
    expect(resume.getByRole('link', { name: t('home.continue') }).getAttribute('href')).toBe(`/ro/${page}`)
    resume.getByText(t('place.lessonOf', { n: total, total }), { exact: false })
  })

  test('to the quiz or a case: it is named', async () => {
    for (const [page, key] of [
      ['m2/quiz/', 'place.quiz'],
      ['case/sc1/', 'place.case'],
    ] as const) {
      const { t, unmount } = await open([place(page)])
      const resume = within(screen.getByRole('region', { name: t('home.continueTitle') }))
      resume.getByText(t(key, { number: 1 }))
      expect(resume.getAllByRole('link')[0]?.getAttribute('href')).toBe(`/ro/${page}`)
      unmount()
    }
  })

  test.each(['m2/no-such-lesson/', 'm9/', 'law/', ''])(
    'to "%s", which is no place of ours: begins with the first lesson',
    async (page) => {
      const { t } = await open([place(page)])
      const resume = within(screen.getByRole('region', { name: t('home.startTitle') }))
      for (const link of resume.getAllByRole('link')) expect(link.getAttribute('href')).toBe('/ro/m2/listen/')
    },
  )

  test.each([
    { role: 'teacher', form: 'short' },
    { role: 'police', form: 'full' },
  ] as const)('as $role sees on the path the minutes of the $form form', async ({ role, form }) => {
    const { t } = await open([{ kind: 'preference', name: 'role', value: role }])
    const entries = within(screen.getByRole('region', { name: t('home.path') })).getAllByRole('listitem')
    const counts = [...pathOf(modules, role).required, ...pathOf(modules, role).optional].map((one) =>
      readingMinutes(moduleInForm(one, form)),
    )
    expect(entries).toHaveLength(counts.length)
    counts.forEach((count, at) => expect(entries[at]?.textContent).toContain(t('state.minutes', { count })))
  })

  test('sees on the path how far they are', async () => {
    const { t } = await open([{ kind: 'finishedLesson', module: 'm2', lesson: 'listen' }])
    const path = screen.getByRole('region', { name: t('home.path') })
    expect(path.textContent).toContain(t('state.lessonsOf', { done: 1, total }))
  })
})
