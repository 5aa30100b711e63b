import { screen, waitFor, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { PATTERNS } from '#src/lib/paths.ts'
import type { Role } from '#src/lib/role.ts'
import { allLessons } from '#src/modules/all-lessons.ts'
import { m2 } from '#src/modules/content/m2.ts'
import { m3 } from '#src/modules/content/m3.ts'
import type { Module } from '#src/modules/module.ts'
import { ModulePage } from '#src/pages/module-page.tsx'
import { QuizPage } from '#src/pages/quiz-page.tsx'
import type { LearningEvent } from '#src/progress/learning-fact.ts'
import { m2Quiz } from '#src/quiz/content/m2.ts'
import { m3Quiz } from '#src/quiz/content/m3.ts'
import { m4Quiz } from '#src/quiz/content/m4.ts'
import { quizzes } from '#src/quiz/content/quizzes.ts'
import { scenarios } from '#src/scenarios/content/scenarios.ts'
import { passedIn, playedToTheEnd } from '#tests/fixtures/learned.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

beforeEach(() => {
  vi.setSystemTime(new Date('2026-11-24T21:00:00Z'))
})

const open = (page: string, events: readonly LearningEvent[] = []) =>
  renderApp(
    <Routes>
      <Route path={`${PATTERNS.language}/${PATTERNS.module}`} element={<ModulePage />} />
      <Route path={`${PATTERNS.language}/${PATTERNS.quiz}`} element={<QuizPage />} />
    </Routes>,
    { address: `/ro/${page}/`, events, namespaces: ['m2', 'm3', 'm2-quiz', 'm3-quiz', 'law'] },
  )

/** Where the buttons of the page lead that stand out from the rest. */
const primary = () => [...document.querySelectorAll('main .btn')].map((link) => link.getAttribute('href'))

describe('the cases of a module', () => {
  const termsAtAGlance = (name: string) =>
    within(screen.getByRole('complementary', { name }))
      .getAllByRole('term')
      .map(({ textContent }) => textContent)

  test('are counted where there are some', async () => {
    const { t } = await open('m2')
    expect(m2.scenarios).not.toEqual([])
    expect(termsAtAGlance(t('module.glance'))).toContain(t('module.cases'))
    screen.getByRole('heading', { level: 2, name: t('module.practice') })
  })

  test('are not spoken of where there is none', async () => {
    const { t } = await open('m3')
    expect(m3.scenarios).toEqual([])
    expect(termsAtAGlance(t('module.glance'))).not.toContain(t('module.cases'))
    expect(screen.queryByRole('heading', { name: t('module.practice') })).toBeNull()
    screen.getByRole('heading', { level: 2, name: t('module.practiceNoCase') })
  })
})

describe('a passed module', () => {
  // It comes by itself, and at once where it is here already.
  beforeAll(() => import('#src/pages/due-today.tsx'))

  const all = [...quizzes.flatMap(passedIn), ...scenarios.flatMap(playedToTheEnd)]
  const cases = (module: Module) =>
    scenarios.filter(({ id }) => module.scenarios.includes(id)).flatMap(playedToTheEnd)
  const role = (value: Role): LearningEvent => ({ kind: 'preference', name: 'role', value })
  const guessed = all.map((event) =>
    event.kind === 'answered' && event.quiz === 'm3' ? { ...event, sureness: 'guess' as const } : event,
  )
  const SITUATIONS: readonly {
    situation: string
    page: string
    done: readonly LearningEvent[]
    leads: string
    later?: string
  }[] = [
    { situation: 'with a case of its own', page: 'm2', done: passedIn(m2Quiz), leads: 'case/sc1' },
    {
      situation: 'with its cases played',
      page: 'm2',
      done: [...passedIn(m2Quiz), ...cases(m2)],
      leads: 'm3',
    },
    { situation: 'without a case, out of turn', page: 'm3', done: passedIn(m3Quiz), leads: 'm2' },
    {
      situation: 'with nothing left of the path of the role',
      page: 'm3',
      done: [role('teacher'), ...[m2Quiz, m3Quiz, m4Quiz].flatMap(passedIn)],
      leads: 'm3/card/teacher',
    },
    { situation: 'with everything done', page: 'm3', done: all, leads: 'm3/card/teacher' },
    {
      situation: 'with everything done and something due',
      page: 'm3',
      done: guessed,
      leads: 'review',
      later: '2026-12-04T10:00:00Z',
    },
  ]

  test.each(SITUATIONS)('$situation says so and leads on to $leads', async ({ page, done, leads, later }) => {
    if (later !== undefined) vi.setSystemTime(new Date(later))
    const { t } = await open(page, done)
    const main = within(screen.getByRole('main'))
    main.getAllByText(t('state.passed'))
    await waitFor(() => expect(primary()).toEqual([`/ro/${leads}/`]))
  })

  test.each(SITUATIONS)(
    '$situation: its result leads to $leads as well',
    async ({ page, done, leads, later }) => {
      if (later !== undefined) vi.setSystemTime(new Date(later))
      const { t, user } = await open(`${page}/quiz`, done)
      await user.click(screen.getByRole('button', { name: t('quiz.lastResult') }))
      screen.getByRole('heading', { level: 1, name: t('result.passedTitle') })
      await waitFor(() => expect(primary()).toEqual([`/ro/${leads}/`]))
      screen.getByRole('link', { name: t('card.backToModule') })
    },
  )

  test('with review switched off is led to no review', async () => {
    vi.setSystemTime(new Date('2026-12-04T10:00:00Z'))
    await open('m3', [...guessed, { kind: 'preference', name: 'review', value: 'off' }])
    await import('#src/pages/due-today.tsx')
    expect(primary()).toEqual(['/ro/m3/card/teacher/'])
  })
})

test('a module half-way says how far, one not begun that it is not', async () => {
  const { t, unmount } = await open('m2', [{ kind: 'finishedLesson', module: 'm2', lesson: 'listen' }])
  screen.getByText(t('state.lessonsOf', { done: 1, total: allLessons(m2).length }))
  unmount()
  await open('m2')
  expect(
    screen.getAllByText(t('state.notStarted'))[0]?.closest('p')?.nextElementSibling?.textContent,
  ).toContain(t('module.start'))
})
