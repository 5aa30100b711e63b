import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { type Language, LANGUAGES } from '#src/lib/language.ts'
import { addressOf, pages } from '#src/lib/paths.ts'
import type { Item } from '#src/quiz/quiz.ts'
import type { Grade } from '#src/quiz/score.ts'
import { sc1 } from '#src/scenarios/content/sc1.ts'
import type { Decision } from '#src/scenarios/scenario.ts'
import {
  criticalOption,
  decide,
  decisionOf,
  leaveConsequence,
  optionOf,
  playCase,
  type Played,
  soundOption,
  startCase,
} from './case-player.ts'
import { pointer } from './hands.ts'
import { axeInLooks, expectQuiet, goTo, LOOKS, openReader, untilReady, useBrowser } from './pages.ts'
import { check, fillIn, goOn, plantAttempt, QUIZ_PAGE, responseFor, shownItem } from './quiz-player.ts'
import { say, type Say } from './words.ts'

const browser = useBrowser()
let looked = 0
afterAll(() => console.log(`axe looked at ${looked} states of the quiz, the cases and the progress page`))

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Gathers what axe finds, each state by its name and once. */
function watcher(page: Page) {
  const seen = new Set<string>()
  const found: string[] = []
  return {
    seen,
    found,
    look: async (state: string) => {
      if (seen.has(state)) return
      seen.add(state)
      looked += LOOKS.length
      found.push(...(await axeInLooks(page, state)))
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      if (over > 0) found.push(`${state}: ${over} pixels wider than the window`)
    },
  }
}
type Watcher = ReturnType<typeof watcher>

/** What each kind of item can show; one option is never right in part. */
const STATES: Readonly<Record<Item['kind'], readonly string[]>> = {
  single: ['asked', 'empty', 'chosen', 'right', 'notYet'],
  multiple: ['asked', 'empty', 'chosen', 'right', 'partly', 'notYet'],
  order: ['asked', 'empty', 'chosen', 'right', 'partly', 'notYet'],
  match: ['asked', 'empty', 'chosen', 'right', 'partly', 'notYet'],
  trueFalse: ['asked', 'empty', 'chosen', 'right', 'notYet'],
  vignette: ['asked', 'empty', 'chosen', 'right', 'partly', 'notYet'],
  numeric: ['asked', 'empty', 'chosen', 'right', 'partly', 'notYet'],
}
const ALL_STATES = Object.entries(STATES).flatMap(([kind, states]) =>
  states.map((state) => `${kind} ${state}`),
)

/** One item of each kind; those of `partly` can be right in part. */
const ONE_OF_EACH = [
  'cabinet-secret',
  'first-talk',
  'note-steps',
  'which-door',
  'note-gaps',
  'after-training',
  'silence-limit',
] as const

async function lookAtItem(page: Page, t: Say, { look, seen }: Watcher, wanted: Grade): Promise<void> {
  const item = await shownItem(page, t)
  await look(`${item.kind} asked`)
  if (!seen.has(`${item.kind} empty`)) {
    await button(page, t('quiz.check')).click()
    await page.waitForFunction((prefix) => document.title.startsWith(prefix), t('error.titlePrefix'))
    const summary = page.getByRole('group', { name: t('error.summary') })
    await summary.and(page.locator(':focus')).waitFor()
    await look(`${item.kind} empty`)
  }
  const grade = responseFor(item, wanted) ? wanted : 'notYet'
  await fillIn(page, pointer, t, item, responseFor(item, grade)!)
  await page.getByRole('radio', { name: t('conf.sure'), exact: true }).check()
  await look(`${item.kind} chosen`)
  await check(page, pointer, t, grade)
  await look(`${item.kind} ${grade}`)
}

async function lookAtQuiz(page: Page, t: Say, watched: Watcher): Promise<void> {
  for (const grade of ['right', 'partly', 'notYet'] as const) {
    await plantAttempt(page, ONE_OF_EACH)
    await page.reload()
    await untilReady(page)
    await button(page, t('quiz.continue')).click()
    do await lookAtItem(page, t, watched, grade)
    while (await goOn(page, pointer, t))
    await watched.look(`result of an attempt with ${grade}`)
  }
  // Which numbers come up is chance; the longest ones must fit as well.
  await page
    .getByRole('main')
    .locator('dl b')
    .evaluateAll((all) => {
      for (const number of all) number.firstChild?.replaceWith('14,5')
    })
  await watched.look('result with long numbers')
}

/** Answers what is left of an attempt, all with the grade where the item has it. */
async function answerAll(page: Page, t: Say, grade: Grade): Promise<void> {
  do {
    const item = await shownItem(page, t)
    const given = responseFor(item, grade) ? grade : 'notYet'
    await fillIn(page, pointer, t, item, responseFor(item, given)!)
    await check(page, pointer, t, given)
  } while (await goOn(page, pointer, t))
}

/** The check before the module, the questions instead of a case, and the review of what was missed in the quiz. */
async function lookAtPractice(page: Page, language: Language, { look }: Watcher): Promise<void> {
  const t = say[language]
  // Three to five: the pack ends with its minutes as well as with its items.
  const due = new RegExp(t('review.packOf', { count: 4 }).replace('4', '[345]'), 'u')
  const open = (at: string) => goTo(page, addressOf(language, at))
  const startAs = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).click()
    await button(page, t('quiz.check')).waitFor()
  }
  await open(pages.review)
  await look('review with nothing')
  await open(pages.preCheck('m2'))
  await look('check before the module')
  await startAs(t('preCheck.start'))
  await look('check before the module, asked')
  const asked = await shownItem(page, t)
  await page.getByRole('link', { name: t('pause.button'), exact: true }).click()
  await page.getByRole('link', { name: t('pause.resume'), exact: true }).click()
  await button(page, t('quiz.check')).waitFor()
  expect((await shownItem(page, t)).id).toBe(asked.id)
  // And from its feedback: to a source and back, and by a pause.
  await fillIn(page, pointer, t, asked, responseFor(asked, 'right')!)
  await check(page, pointer, t, 'right')
  const verdict = page.getByRole('heading', { name: t('quiz.right'), exact: true })
  await page.getByRole('main').getByRole('link').first().click()
  await verdict.waitFor({ state: 'detached' })
  await page.goBack()
  await verdict.waitFor()
  await page.getByRole('link', { name: t('pause.button'), exact: true }).click()
  await page.getByRole('link', { name: t('pause.resume'), exact: true }).click()
  await verdict.waitFor()
  await goOn(page, pointer, t)
  await button(page, t('practice.leave')).click()
  await look('check before the module, left half-way')
  await startAs(t('practice.continue'))
  await answerAll(page, t, 'right')
  await look('check before the module, result')
  await open(pages.module('m2'))
  await page.getByText(t('state.lessonKnown')).first().waitFor()
  await look('module with known lessons')
  await open(pages.instead(sc1.id))
  await look('instead of a case')
  await startAs(t('instead.start'))
  await answerAll(page, t, 'notYet')
  await look('instead of a case, result')
  await open(QUIZ_PAGE)
  await startAs(t('quiz.start'))
  await answerAll(page, t, 'partly')
  await look('result with the check before it')
  await open(pages.module('m2'))
  await page.getByText(t('state.caseSkipped')).waitFor()
  await look('module with a skipped case')
  await page.clock.setFixedTime(Date.now() + WEEK)
  await open(pages.home)
  await page.getByText(due).waitFor()
  await look('home with a review due')
  await open(pages.review)
  await page.getByText(due).waitFor()
  await look('review due')
  await open(pages.moduleReview('m2'))
  await look('pack')
  await startAs(t('review.small', { count: 2 }))
  await look('pack asked')
  await answerAll(page, t, 'right')
  await page.getByText(t('review.more')).waitFor()
  await look('pack result')
  await open(pages.review)
  await button(page, t('review.off')).click()
  await page.getByText(t('review.offText')).waitFor()
  await look('review off')
}

async function lookAtCase(page: Page, t: Say, { look }: Watcher): Promise<void> {
  const played = { page, hand: pointer, say: t, scenario: sc1 }
  const first = decisionOf(played, sc1.start)!
  await look('case intro')
  await startCase(played)
  await look('case decision')
  await button(page, t('case.continue')).click()
  await page
    .getByRole('group', { name: t('error.summary') })
    .and(page.locator(':focus'))
    .waitFor()
  await look('case error')
  await pointer.choose(optionOf(played, first, soundOption(first)!))
  await look('case chosen')
  await page.getByRole('link', { name: t('pause.button'), exact: true }).click()
  await page.getByRole('link', { name: t('pause.resume'), exact: true }).click()
  await optionOf(played, first, soundOption(first)!).and(page.locator(':checked')).waitFor()
  await decide(played, first, soundOption(first)!)
  await look('case consequence')
  await button(page, t('case.stepBack')).click()
  await decide(played, first, criticalOption(first)!)
  await look('case critical consequence')
  await button(page, t('case.retake')).click()
  await page.getByText(t(`sc1:${sc1.start}.help`)).waitFor()
  await look('case taken again with help')
  await decide(played, first, criticalOption(first)!)
  await leaveConsequence(played)
  await button(page, t('case.leave')).click()
  await page.getByText(t('case.resumeTitle')).waitFor()
  await look('case left half-way')
  await button(page, t('case.restart')).click()
  await playCase(played, (decision) => criticalOption(decision) ?? decision.options[0])
  await page.getByRole('heading', { level: 1, name: t('sc1:harmful.title') }).waitFor()
  await look('case harmful ending')
  await button(page, t('case.restart')).click()
  await playCase(played, soundOption)
  await page.getByRole('heading', { level: 1, name: t('sc1:sound.title') }).waitFor()
  await look('case sound ending')
  await lookAtMemory(played, { look })
}

/** What only some plays meet: an echo, the decision behind the fork, a debrief where the paths part, a rehearsal. */
async function lookAtMemory(played: Played, { look }: Pick<Watcher, 'look'>): Promise<void> {
  const { page, say: t } = played
  const chosen = (...ids: readonly string[]) => {
    const taken = (decision: Decision) => decision.options.find(({ id }) => ids.includes(id))
    return (decision: Decision) => taken(decision) ?? soundOption(decision)
  }
  const waiting = chosen('wait-for-meeting', 'walk-in')
  await button(page, t('case.restart')).click()
  await playCase(played, waiting, 'morning')
  await page.getByText(t('sc1:morning.echoes.feared')).waitFor()
  await look('case decision behind a fork, with an echo')
  const morning = decisionOf(played, 'morning')!
  await decide(played, morning, soundOption(morning)!)
  await leaveConsequence(played)
  const last = decisionOf(played, 'class')!
  await look('case decision with an option that was earned')
  await decide(played, last, waiting(last)!)
  await leaveConsequence(played)
  await page.getByText(t('sc1:repairable.echoes.night')).waitFor()
  await look('case debrief where the paths part')
  await page.getByRole('link', { name: new RegExp(`^.*${t('sc1:morning.name')}`, 'u') }).press('Enter')
  await page.waitForFunction(() => document.activeElement?.id === 'row-morning')
  await look('case debrief at a row')
  await page.reload()
  await page.getByRole('radio', { name: t('case.mode.rehearsal') }).check()
  await button(page, t('case.restart')).click()
  const first = decisionOf(played, sc1.start)!
  await decide(played, first, criticalOption(first)!)
  expect(await page.getByText(t('case.why'), { exact: true }).count()).toBe(0)
  await look('case rehearsal consequence')
  await button(page, t('case.leave')).click()
}

async function lookAtRest(page: Page, language: Language, { look }: Watcher): Promise<void> {
  const t = say[language]
  await goTo(page, addressOf(language, pages.progress))
  await page.getByText(t('ending.harmful')).waitFor()
  await look('progress with content')
  await button(page, t('erase.button')).click()
  await page.getByRole('heading', { name: t('erase.title') }).waitFor()
  await look('erase question')
  await goTo(page, addressOf(language, pages.home))
  await page.getByText(t('home.continueTitle')).waitFor()
  await look('home with a place')
  await goTo(page, addressOf(language, pages.quiz('m2')))
  await look('quiz passed before')
  await goTo(page, addressOf(language, pages.scenario(sc1.id)))
  await look('case played before')
  await goTo(page, addressOf(language, pages.lesson('m2', 'listen')))
  await button(page, t('quiz.check')).first().click()
  await page.getByText(t('quiz.empty')).waitFor()
  await look('lesson check empty')
  await page.getByRole('main').getByRole('radio').first().check()
  await button(page, t('quiz.check')).first().click()
  await button(page, t('lesson.done')).click()
  await page.getByText(t('lesson.doneState')).waitFor()
  await look('lesson checked and read')
  await page.getByRole('main').locator('a[href^="#"]').first().click()
  await button(page, t('lesson.closeTerm')).waitFor()
  await look('lesson with an open term')
  await goTo(page, addressOf(language, 'm2/nothing/'))
  await look('not found')
}

/** Milliseconds: by then whatever was missed comes back. */
const WEEK = 7 * 24 * 60 * 60 * 1000

describe.concurrent.each(LANGUAGES)('in %s, in every look, at 320 pixels', (language) => {
  const t = say[language]

  test('every state of every kind of question is accessible', async () => {
    const reader = await openReader(browser(), { width: 320 })
    const watched = watcher(reader.page)
    await goTo(reader.page, addressOf(language, QUIZ_PAGE))
    await lookAtQuiz(reader.page, t, watched)
    expect(ALL_STATES.filter((state) => !watched.seen.has(state))).toEqual([])
    expect(watched.found).toEqual([])
    await expectQuiet(reader)
    await reader.context.close()
  })

  test('every state of the check before a module, of a set instead of a case and of the review is accessible', async () => {
    const reader = await openReader(browser(), { width: 320 })
    const watched = watcher(reader.page)
    await lookAtPractice(reader.page, language, watched)
    expect(watched.found).toEqual([])
    await expectQuiet(reader)
    await reader.context.close()
  })

  test('every state of a case, of the record and of a lesson is accessible', async () => {
    const reader = await openReader(browser(), { width: 320 })
    const watched = watcher(reader.page)
    await goTo(reader.page, addressOf(language, pages.scenario(sc1.id)))
    await lookAtCase(reader.page, t, watched)
    await lookAtRest(reader.page, language, watched)
    expect(watched.found).toEqual([])
    await expectQuiet(reader, /status of 404/u)
    await reader.context.close()
  })
})
