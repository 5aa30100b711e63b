import { screen, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { beforeAll, describe, expect, test } from 'vitest'
import { PATTERNS } from '#src/lib/paths.ts'
import { allLessons, readingMinutes } from '#src/modules/all-lessons.ts'
import { m4 } from '#src/modules/content/m4.ts'
import { moduleInForm } from '#src/modules/form.ts'
import { loadLessonContent } from '#src/pages/lesson-content.ts'
import { LessonPage } from '#src/pages/lesson-page.tsx'
import { ModulePage } from '#src/pages/module-page.tsx'
import type { LearningEvent } from '#src/progress/learning-fact.ts'
import { m4Quiz } from '#src/quiz/content/m4.ts'
import { quizInForm } from '#src/quiz/in-force.ts'
import { standingOf } from '#src/pages/use-standing.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

const role = (value: string): LearningEvent => ({ kind: 'preference', name: 'role', value })
const short = moduleInForm(m4, 'short')
const ids = allLessons(m4).map(({ id }) => id)
const onlyFull = ids.filter((id) => !allLessons(short).some((lesson) => lesson.id === id))

beforeAll(() => loadLessonContent('m4', ['juvenile', 'images', 'offences', 'practice', 'reporting']))

const routes = (
  <Routes>
    <Route path={`${PATTERNS.language}/${PATTERNS.module}`} element={<ModulePage />} />
    <Route path={`${PATTERNS.language}/${PATTERNS.lesson}`} element={<LessonPage />} />
  </Routes>
)
const open = (page: string, events: readonly LearningEvent[]) =>
  renderApp(routes, {
    address: `/ro/${page}/`,
    events,
    namespaces: ['m4', 'law', 'law-juvenile', 'law-images', 'law-offences', 'law-practice', 'terms'],
  })

describe('the module page', () => {
  test.each([
    { who: 'teacher', module: short, items: m4Quiz.items.filter((item) => !('form' in item)).length },
    { who: 'magistrate', module: m4, items: m4Quiz.items.length },
  ])('counts for a $who the lessons, minutes and items of their form', async ({ who, module, items }) => {
    const { t } = await open('m4', [role(who)])
    const glance = within(screen.getByRole('complementary', { name: t('module.glance') }))
    glance.getByText(t('module.itemsText', { draw: m4Quiz.draw, total: items }))
    const time = t('module.timeText', {
      minutes: t('state.minutes', { count: readingMinutes(module) }),
      count: allLessons(module).length,
    })
    expect(glance.getAllByRole('definition').map(({ textContent }) => textContent)).toContain(time)
  })

  test('marks what only the full form works at: an outcome, and the case of the court', async () => {
    const { words } = await open('m4', [role('teacher')])
    const outcome: unknown = words.getResource('ro', 'm4', 'outcomes.gate')
    const title: unknown = words.getResource('ro', 'catalogue', 'sc11.title')
    const marked = [...document.querySelectorAll('li.full-only')].map(({ textContent }) => textContent)
    expect(marked).toContain(outcome)
    expect(marked.filter((text) => text.includes(String(title)))).toHaveLength(1)
  })

  test('marks the lessons that only the full form holds, and those alone', async () => {
    await open('m4', [role('teacher')])
    const marked = [...document.querySelectorAll('li.full-only a')]
      .slice(0, onlyFull.length)
      .map((link) => link.getAttribute('href'))
    expect(marked).toEqual(onlyFull.map((id) => `/ro/m4/${id}/`))
    expect(onlyFull).not.toEqual([])
  })

  test('the form can be changed, and is kept', async () => {
    const { t, user, progress } = await open('m4', [role('teacher')])
    await user.click(screen.getByRole('button', { name: t('form.toFull') }))
    expect(progress.getState().progress.preferences).toMatchObject({ role: 'teacher', form: 'full' })
    const glance = within(screen.getByRole('complementary', { name: t('module.glance') }))
    glance.getByText(t('module.itemsText', { draw: m4Quiz.draw, total: m4Quiz.items.length }))
  })
})

describe('a lesson', () => {
  test('leads a teacher past the lessons of the full form, a magistrate to them', async () => {
    const before = ids[ids.indexOf(onlyFull[0]!) - 1]!
    const after = (module: typeof m4 | typeof short) => {
      const own = allLessons(module).map(({ id }) => id)
      return `/ro/m4/${own[own.indexOf(before) + 1] ?? ''}/`
    }
    for (const [who, module] of [
      ['teacher', short],
      ['magistrate', m4],
    ] as const) {
      const { t, unmount } = await open(`m4/${before}`, [role(who)])
      const turn = within(screen.getByRole('navigation', { name: t('nav.neighbours') }))
      expect(turn.getAllByRole('link').at(-1)?.getAttribute('href')).toBe(after(module))
      unmount()
    }
  })

  test('says which way its neighbours lie: back first, then on', async () => {
    const { t, words } = await open(`m4/${ids[1]!}`, [])
    const turn = within(screen.getByRole('navigation', { name: t('nav.neighbours') }))
    const title = (id: string) => words.getResource('ro', 'catalogue', `m4.lessons.${id}`) as string
    expect(turn.getAllByRole('link').map((link) => link.textContent.trim())).toEqual([
      `${t('nav.previous')}${title(ids[0]!)}`,
      `${t('nav.next')} ${title(ids[2]!)}`,
    ])
  })

  test('at the end leads back to the module', async () => {
    const { t, words } = await open(`m4/${m4.workedCase.id}`, [])
    const turn = within(screen.getByRole('navigation', { name: t('nav.neighbours') }))
    const on = turn.getAllByRole('link').at(-1)
    const title = words.getResource('ro', 'catalogue', 'm4.title') as string
    expect(on?.textContent).toBe(`${t('card.backToModule')} ${title}`)
    expect(on?.getAttribute('href')).toBe('/ro/m4/')
  })

  test.each([
    { who: 'teacher', module: short },
    { who: 'magistrate', module: m4 },
  ])('is counted for a $who among those of their form, the worked case last', async ({ who, module }) => {
    const total = allLessons(module).length
    const { t } = await open(`m4/${m4.workedCase.id}`, [role(who)])
    const crumbs = within(screen.getByRole('navigation', { name: t('nav.crumbs') }))
    crumbs.getByText(t('place.lessonOf', { n: total, total }))
  })

  test('of the full form says to a teacher that it is not asked for', async () => {
    const { t } = await open(`m4/${onlyFull[0]!}`, [role('teacher')])
    screen.getByText(t('form.onlyFull'), { exact: false })
    expect(screen.getAllByText(t('form.lessonOnlyFull')).length).toBeGreaterThan(0)
  })
})

describe('an attempt drawn in the full form', () => {
  const full: readonly string[] = m4Quiz.items.filter((item) => 'form' in item).map(({ id }) => id)
  const begun: LearningEvent = { kind: 'attemptStarted', quiz: 'm4', attempt: 'a', seed: 's', items: full }
  const standing = async (...events: readonly LearningEvent[]) => {
    const { progress } = await open('m4', events)
    return standingOf(progress.getState().progress, m4, '2026-11-26')
  }

  test('is gone on with as it was drawn when the short form is read', async () => {
    expect((await standing(begun, role('magistrate'))).quiz?.current?.items).toEqual(full)
    expect((await standing(begun, role('teacher'))).quiz?.current?.items).toEqual(full)
  })

  test('a new one in the short form is drawn without it', async () => {
    const { progress } = await open('m4', [role('teacher')])
    const { next } = standingOf(progress.getState().progress, m4, '2026-11-26')
    expect(next).toEqual({ kind: 'lesson', id: short.lessons[0]?.id })
    expect(quizInForm(m4Quiz, 'short').items.filter(({ id }) => full.includes(id))).toEqual([])
  })
})
