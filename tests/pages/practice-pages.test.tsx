import { screen, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { LANGUAGES } from '#src/lib/language.ts'
import { addressOf, pages, PATTERNS } from '#src/lib/paths.ts'
import { DueToday } from '#src/pages/due-today.tsx'
import { InsteadPage } from '#src/pages/instead-page.tsx'
import { ModulePage } from '#src/pages/module-page.tsx'
import { ModuleReviewPage } from '#src/pages/module-review-page.tsx'
import { PreCheckPage } from '#src/pages/pre-check-page.tsx'
import { QuizPage } from '#src/pages/quiz-page.tsx'
import { ReviewPage } from '#src/pages/review-page.tsx'
import type { LearningEvent, PracticePurpose } from '#src/progress/learning-fact.ts'
import { modules } from '#src/modules/content/modules.ts'
import { m2Quiz } from '#src/quiz/content/m2.ts'
import type { Sureness } from '#src/quiz/quiz.ts'
import { rightResponse, wrongResponse } from '#tests/fixtures/attempts.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

/** The record of `renderApp` is written on 24 November 2026; a test is read on that day or later. */
const ON_THE_DAY = '2026-11-24T21:00:00Z'
const TEN_DAYS_LATER = '2026-12-04T10:00:00Z'
/** Every claim is past its review by then. */
const LAW_OVERDUE = '2027-03-01T10:00:00Z'

beforeEach(() => {
  vi.setSystemTime(new Date(ON_THE_DAY))
})

type Told = { wrong?: readonly string[]; sureness?: Sureness; open?: readonly string[] }

/** An attempt, all of it right but for `wrong`, and answered but for `open`. */
function attempt(
  id: string,
  items: readonly string[],
  purpose: PracticePurpose | null,
  told: Told = {},
): readonly LearningEvent[] {
  const { wrong = [], open = [], sureness = 'fairly' } = told
  const begun = { quiz: 'm2', attempt: id, seed: 'seed', items }
  const asked = m2Quiz.items.filter((item) => items.includes(item.id) && !open.includes(item.id))
  return [
    purpose ? { kind: 'practiceStarted', ...begun, purpose } : { kind: 'attemptStarted', ...begun },
    ...asked.map((item): LearningEvent => ({
      kind: 'answered',
      quiz: 'm2',
      attempt: id,
      item: item.id,
      response: wrong.includes(item.id) ? wrongResponse(item) : rightResponse(item),
      sureness,
    })),
  ]
}

const oneOfEach = ['first-talk', 'council-monday', 'at-the-gate', 'colleague-phone', 'own-words']
const preCheck = (told: Told = {}) => attempt('check', oneOfEach, { kind: 'preCheck' }, told)

const routes = (
  <Routes>
    <Route path={`${PATTERNS.language}/${PATTERNS.module}`} element={<ModulePage />} />
    <Route path={`${PATTERNS.language}/${PATTERNS.quiz}`} element={<QuizPage />} />
    <Route path={`${PATTERNS.language}/${PATTERNS.preCheck}`} element={<PreCheckPage />} />
    <Route path={`${PATTERNS.language}/${PATTERNS.instead}`} element={<InsteadPage />} />
    <Route path={`${PATTERNS.language}/${PATTERNS.moduleReview}`} element={<ModuleReviewPage />} />
    <Route path={`${PATTERNS.language}/${PATTERNS.review}`} element={<ReviewPage />} />
  </Routes>
)

async function open(
  page: string,
  events: readonly LearningEvent[] = [],
  language: (typeof LANGUAGES)[number] = 'ro',
) {
  const namespaces = ['m2', 'm2-quiz', 'law', 'sc1', 'sc2'] as const
  const app = await renderApp(routes, { address: addressOf(language, page), events, language, namespaces })
  const lessonTitle = (lesson: string) =>
    app.words.getResource(language, 'catalogue', `m2.lessons.${lesson}`) as string
  return { ...app, lessonTitle }
}

const heading = (name: string) => screen.getByRole('heading', { level: 1, name })
const link = (name: string) => screen.queryByRole('link', { name })
const button = (name: string) => screen.queryByRole('button', { name })

/** The radio of an option, or of how sure one is, by its id. */
const radioOf = (value: string) =>
  screen.getAllByRole('radio').find((radio) => radio.getAttribute('value') === value)!

describe('the check before the module', () => {
  test.each(LANGUAGES)(
    'in %s: begins an attempt of its own kind, one item for each outcome',
    async (language) => {
      const { t, user, progress } = await open(pages.preCheck('m2'), [], language)
      await user.click(screen.getByRole('button', { name: t('preCheck.start') }))
      const [begun] = progress.getState().progress.attempts['m2'] ?? []
      expect(begun?.purpose).toEqual({ kind: 'preCheck' })
      const asked = m2Quiz.items.filter(({ id }) => begun?.items.includes(id))
      expect(asked.map(({ outcome }) => outcome)).toEqual(m2Quiz.outcomes)
      expect(screen.queryByText(t('must.label'), { exact: false })).toBeNull()
    },
  )

  test('tells what is known, and the module passes over its lessons', async () => {
    const { t, lessonTitle } = await open(
      pages.preCheck('m2'),
      preCheck({ wrong: ['own-words', 'first-talk'] }),
    )
    expect(heading(t('preCheck.doneTitle'))).not.toBeNull()
    expect(screen.getByText(t('preCheck.known', { a: 3, b: 5 }))).not.toBeNull()
    const known = screen.getAllByText(t('preCheck.stateKnown')).length
    expect([known, screen.getAllByText(t('preCheck.stateOpen')).length]).toEqual([3, 2])
    for (const lesson of ['image', 'duty', 'doors', 'school'])
      expect(screen.getAllByRole('link', { name: lessonTitle(lesson) })).not.toEqual([])
  })

  test('what was guessed right is not known', async () => {
    const { t } = await open(pages.preCheck('m2'), preCheck({ sureness: 'guess' }))
    expect(screen.getByText(t('preCheck.known', { a: 0, b: 5 }))).not.toBeNull()
    expect(screen.getByText(t('preCheck.skipNone'))).not.toBeNull()
  })

  test('shows in the module which lessons can be skipped, and goes on after them', async () => {
    const { t, lessonTitle } = await open(pages.module('m2'), preCheck({ wrong: ['own-words'] }))
    expect(screen.getAllByText(t('state.lessonKnown'))).toHaveLength(5)
    expect(link(t('module.continueLesson', { n: 6 }))).not.toBeNull()
    expect(link(t('module.precheckSeen'))?.getAttribute('href')).toBe(addressOf('ro', pages.preCheck('m2')))
    const row = screen.getByText(lessonTitle('note')).closest('li')!
    expect(within(row).getByText(t('state.lessonNotStarted'))).not.toBeNull()
  })

  test('comes too late once the quiz was begun', async () => {
    const quizBegun = attempt('quiz', ['glimpsed'], null, { open: ['glimpsed'] })
    const { t } = await open(pages.preCheck('m2'), quizBegun)
    expect(screen.getByText(t('preCheck.late'))).not.toBeNull()
    expect(button(t('preCheck.start'))).toBeNull()
  })

  test('left half-way is gone on with', async () => {
    const { t } = await open(pages.preCheck('m2'), preCheck({ open: oneOfEach.slice(2) }))
    expect(screen.getByText(t('quiz.resume', { done: 2, total: 5 }))).not.toBeNull()
    expect(button(t('practice.continue'))).not.toBeNull()
  })

  test('left half-way is too late as well once the quiz was begun', async () => {
    const half = preCheck({ open: oneOfEach.slice(2) })
    const { t } = await open(pages.preCheck('m2'), [...half, ...attempt('quiz', ['glimpsed'], null)])
    expect(screen.getByText(t('preCheck.late'))).not.toBeNull()
    expect(button(t('practice.continue'))).toBeNull()
  })

  test('is not opened while it could not ask every outcome', async () => {
    vi.setSystemTime(new Date(LAW_OVERDUE))
    const { t } = await open(pages.preCheck('m2'))
    expect(screen.getByText(t('preCheck.closed'))).not.toBeNull()
    expect(button(t('preCheck.start'))).toBeNull()
  })

  test('no lesson is called known that a later answer missed', async () => {
    const later = attempt('quiz', ['own-words'], null, { wrong: ['own-words'] })
    const { t } = await open(pages.module('m2'), [...preCheck(), ...later])
    expect(screen.getAllByText(t('state.lessonKnown'))).toHaveLength(5)
  })

  test('stands beside the result of the quiz, with what has grown since', async () => {
    const events = [...preCheck({ wrong: ['first-talk', 'own-words'] }), ...attempt('quiz', oneOfEach, null)]
    const items = m2Quiz.items.map(({ id }) => id)
    const { t, user } = await open(pages.quiz('m2'), [
      ...events,
      ...attempt('all', items, null, { open: ['glimpsed'] }),
    ])
    await user.click(button(t('quiz.continue'))!)
    for (const value of ['declare', 'fairly']) await user.click(radioOf(value))
    await user.click(button(t('quiz.check'))!)
    await user.click(button(t('quiz.toResult'))!)
    expect(screen.getByText(t('result.since', { up: 2, same: 3, down: 0 }))).not.toBeNull()
    expect(screen.getByRole('columnheader', { name: t('result.colBefore') })).not.toBeNull()
  })
})

describe('what was answered sure and not right', () => {
  test('is named at the end of the attempt', async () => {
    const last = attempt('one', ['glimpsed', 'own-words'], null, {
      wrong: ['own-words'],
      sureness: 'sure',
      open: ['glimpsed'],
    })
    const { t, user, words } = await open(pages.quiz('m2'), last)
    await user.click(button(t('quiz.continue'))!)
    for (const value of ['declare', 'fairly']) await user.click(radioOf(value))
    await user.click(button(t('quiz.check'))!)
    await user.click(button(t('quiz.toResult'))!)
    const box = screen.getByText(t('result.surely')).closest('div')!
    const stem = words.getResource('ro', 'm2-quiz', 'own-words.stem') as string
    expect(within(box).getByText(stem)).not.toBeNull()
  })
})

describe('questions instead of a case', () => {
  test('are offered beside the content note, without asking why', async () => {
    const { t, user, progress } = await open(pages.instead('sc1'))
    await user.click(screen.getByRole('button', { name: t('instead.start') }))
    const [begun] = progress.getState().progress.attempts['m2'] ?? []
    expect(begun).toMatchObject({
      purpose: { kind: 'insteadOfCase', scenario: 'sc1' },
      items: m2Quiz.insteadOfCase.sc1,
    })
  })

  test('count as the case, however they were answered, and leave the pass alone', async () => {
    const items = m2Quiz.insteadOfCase.sc1
    const done = attempt('instead', items, { kind: 'insteadOfCase', scenario: 'sc1' }, { wrong: items })
    const { t } = await open(pages.module('m2'), done)
    expect(screen.getByText(new RegExp(t('state.caseSkipped'), 'u'))).not.toBeNull()
    expect(screen.queryByText(t('state.passed'))).toBeNull()
  })

  test('shortened to little by law that is read again, they stand for no case', async () => {
    const items = m2Quiz.insteadOfCase.sc1
    const half = attempt(
      'instead',
      items,
      { kind: 'insteadOfCase', scenario: 'sc1' },
      { open: items.slice(1) },
    )
    vi.setSystemTime(new Date(LAW_OVERDUE))
    const { t } = await open(pages.module('m2'), half)
    expect(screen.queryByText(new RegExp(t('state.caseSkipped'), 'u'))).toBeNull()
  })

  test('while most of them are read again the case can be skipped all the same', async () => {
    vi.setSystemTime(new Date(LAW_OVERDUE))
    const { t } = await open(pages.instead('sc1'))
    expect(screen.getByText(t('instead.closed'))).not.toBeNull()
    expect(button(t('instead.start'))).toBeNull()
  })

  test('their result can be seen again', async () => {
    const items = m2Quiz.insteadOfCase.sc1
    const done = attempt('instead', items, { kind: 'insteadOfCase', scenario: 'sc1' })
    const { t, user } = await open(pages.instead('sc1'), done)
    await user.click(button(t('practice.lastResult'))!)
    expect(heading(t('instead.done'))).not.toBeNull()
  })

  test('left half-way do not count yet', async () => {
    const items = m2Quiz.insteadOfCase.sc1
    const half = attempt(
      'instead',
      items,
      { kind: 'insteadOfCase', scenario: 'sc1' },
      { open: items.slice(1) },
    )
    const { t } = await open(pages.module('m2'), half)
    expect(screen.queryByText(new RegExp(t('state.caseSkipped'), 'u'))).toBeNull()
  })
})

describe('the review', () => {
  const missed = attempt('quiz', ['glimpsed', 'own-words', 'first-talk'], null, {
    wrong: ['glimpsed', 'own-words', 'first-talk'],
  })

  test('says that nothing comes back where nothing was missed', async () => {
    const { t } = await open(pages.review, attempt('quiz', ['glimpsed'], null))
    expect(screen.getAllByText(t('review.empty'))).toHaveLength(modules.length)
  })

  test('names the day on which the next question comes back', async () => {
    const { t } = await open(pages.review, missed)
    expect(screen.getByText(t('review.none'))).not.toBeNull()
    expect(screen.getByText(/\d+ (?:noiembrie|decembrie) 2026/u)).not.toBeNull()
  })

  test('asks another question on the same matter, and takes less when asked to', async () => {
    vi.setSystemTime(new Date(TEN_DAYS_LATER))
    const { t, user, progress } = await open(pages.moduleReview('m2'), missed)
    expect(screen.getByText(t('review.due', { count: 3 }))).not.toBeNull()
    await user.click(screen.getByRole('button', { name: t('review.small', { count: 2 }) }))
    const pack = progress.getState().progress.attempts['m2']?.at(-1)
    expect(pack?.items).toHaveLength(2)
    expect(pack?.items).not.toContain('glimpsed')
    const { purpose } = pack!
    expect(purpose.kind === 'review' && Object.keys(purpose.standsFor).sort()).toEqual(
      [...pack!.items].sort(),
    )
  })

  test('can be switched off and on again', async () => {
    vi.setSystemTime(new Date(TEN_DAYS_LATER))
    const { t, user } = await open(pages.review, missed)
    await user.click(screen.getByRole('button', { name: t('review.off') }))
    expect(screen.getByText(t('review.offText'))).not.toBeNull()
    expect(screen.queryByText(t('review.due', { count: 3 }))).toBeNull()
    await user.click(screen.getByRole('button', { name: t('review.on') }))
    expect(screen.getByText(t('review.due', { count: 3 }))).not.toBeNull()
  })

  test.each([
    { situation: 'is told on the home page', off: false },
    { situation: 'says nothing there once it is off', off: true },
  ])('$situation', async ({ off }) => {
    vi.setSystemTime(new Date(TEN_DAYS_LATER))
    const switched: readonly LearningEvent[] = off
      ? [{ kind: 'preference', name: 'review', value: 'off' }]
      : []
    const { t } = await renderApp(<DueToday />, { events: [...missed, ...switched] })
    const told = screen.queryByText(t('review.due', { count: 3 }), { exact: false })
    if (off) expect(told).toBeNull()
    else expect(told).not.toBeNull()
  })
})

describe('the result of the last attempt', () => {
  test('can be seen again from the way into the quiz', async () => {
    const { t, user } = await open(pages.quiz('m2'), attempt('quiz', ['glimpsed'], null))
    await user.click(button(t('quiz.lastResult'))!)
    expect(screen.getByText(t('result.outcomes'))).not.toBeNull()
  })

  test('says once that the module is passed, and counts whole questions', async () => {
    const items = m2Quiz.items.map(({ id }) => id)
    const { t, user } = await open(pages.quiz('m2'), attempt('quiz', items, null, { wrong: ['which-door'] }))
    await user.click(button(t('quiz.lastResult'))!)
    expect(screen.getAllByText(t('result.passedTitle'), { exact: false })).toHaveLength(1)
    expect(screen.queryByText(/\d,\d/u)).toBeNull()
    const cell = screen.getByText(t('result.right')).parentElement!
    expect(cell.textContent).toContain(`${items.length - 1} ${t('result.ofMax', { max: items.length })}`)
  })

  test('says what the percentage is made of where an answer was right in part', async () => {
    const partly = attempt('quiz', ['which-door'], null).map((event) =>
      event.kind === 'answered'
        ? { ...event, response: { kind: 'match' as const, pairs: { danger: 'n112' } } }
        : event,
    )
    const { t, user } = await open(pages.quiz('m2'), partly)
    await user.click(button(t('quiz.lastResult'))!)
    expect(screen.getByText(t('result.pointsNote'))).not.toBeNull()
    const cell = screen.getByText(t('result.partly')).parentElement!
    expect(cell.textContent).toContain(`1 ${t('result.ofMax', { max: 1 })}`)
  })

  test('is not offered before there is one', async () => {
    const { t } = await open(pages.quiz('m2'), attempt('quiz', ['glimpsed'], null, { open: ['glimpsed'] }))
    expect(button(t('quiz.lastResult'))).toBeNull()
  })
})

describe('law past its review', () => {
  test('a quiz that is closed is not begun anew from its result either', async () => {
    const items = ['glimpsed', 'own-words', 'note-gaps']
    const last = attempt('quiz', items, null, { open: ['own-words'] })
    vi.setSystemTime(new Date(LAW_OVERDUE))
    const { t, user } = await open(pages.quiz('m2'), last)
    await user.click(button(t('quiz.continue'))!)
    for (const value of ['quote', 'fairly']) await user.click(radioOf(value))
    await user.click(button(t('quiz.check'))!)
    await user.click(button(t('quiz.toResult'))!)
    expect(screen.getByText(t('quiz.closed'))).not.toBeNull()
    expect(button(t('result.newTry'))).toBeNull()
  })
})

describe('a draft', () => {
  test('is still there after leaving the questions and coming back', async () => {
    const { t, user } = await open(pages.instead('sc1'))
    await user.click(screen.getByRole('button', { name: t('instead.start') }))
    const chosen = screen.getAllByRole('radio')[1]!
    await user.click(chosen)
    const value = chosen.getAttribute('value')
    await user.click(screen.getByRole('button', { name: t('practice.leave') }))
    await user.click(screen.getByRole('button', { name: t('practice.continue') }))
    const again = screen.getAllByRole('radio').find((radio) => radio.getAttribute('value') === value)
    expect(again).toHaveProperty('checked', true)
  })
})
