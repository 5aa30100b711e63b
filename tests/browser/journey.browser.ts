import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { pages } from '#src/lib/paths.ts'
import type { Role } from '#src/lib/role.ts'
import { allLessons } from '#src/modules/all-lessons.ts'
import { m2 } from '#src/modules/content/m2.ts'
import { m3 } from '#src/modules/content/m3.ts'
import { m4 } from '#src/modules/content/m4.ts'
import { m7 } from '#src/modules/content/m7.ts'
import { m8 } from '#src/modules/content/m8.ts'
import { chosenForm, moduleInForm } from '#src/modules/form.ts'
import type { Module } from '#src/modules/module.ts'
import { scenarios } from '#src/scenarios/content/scenarios.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'
import { playCase, recommendedOption, startCase } from './case-player.ts'
import { type Hand, keyboardOf, pointer } from './hands.ts'
import { expectQuiet, goTo, heading, openReader, useBrowser } from './pages.ts'
import { check, fillIn, playRight, QUIZ_PAGE, responseFor, shownItem, startQuiz } from './quiz-player.ts'
import { say as sayIn } from './words.ts'

const browser = useBrowser()
const say = sayIn.ro

const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const untilHeading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor()

/** Who takes which module: each of the three paths and each module is met. */
const JOURNEYS = [
  { role: 'counsellor', module: m2 },
  { role: 'teacher', module: m4 },
  { role: 'police', module: m3 },
  { role: 'magistrate', module: m7 },
  { role: 'police', module: m8 },
] as const satisfies readonly { role: Role; module: Module }[]

type Journey = { page: Page; hand: Hand; role: Role; module: Module }

async function chooseRole({ page, hand, role, module }: Journey): Promise<void> {
  const choice = button(page, say(`role.names.${role}`))
  await hand.press(choice)
  await expect.poll(() => choice.getAttribute('aria-pressed')).toBe('true')
  await page.getByText(say(`catalogue:${module.id}.why.${role}`)).waitFor()
}

/** From the page of the module through every lesson of the role's form and back, by the way on at the end of each. */
async function readLessons({ page, hand, role, module }: Journey): Promise<void> {
  const shown = moduleInForm(module, chosenForm(role, undefined))
  await hand.press(link(page, say('module.start')))
  const lessons = allLessons(shown)
  for (const [at, { id }] of lessons.entries()) {
    await untilHeading(page, say(`catalogue:${module.id}.lessons.${id}`))
    await hand.press(button(page, say('lesson.done')))
    await page.getByText(say('lesson.doneState')).waitFor()
    const last = at + 1 === lessons.length
    const next = `${say('lesson.next')}: ${say('place.lesson', { n: at + 2 })}`
    const way = last ? say('card.backToModule') : next
    await hand.press(link(page, way))
  }
  await untilHeading(page, say(`catalogue:${module.id}.title`))
}

/** From the page of the module through a case to its sound ending, and back. */
async function playSound({ page, hand, role, module }: Journey, scenario: Scenario): Promise<void> {
  const title = say(`catalogue:${scenario.id}.title`)
  await hand.press(link(page, say('place.caseNamed', { number: scenario.number, title })))
  await untilHeading(page, title)
  const played = { page, hand, say, scenario, role }
  await startCase(played)
  await playCase(played, recommendedOption(scenario, role))
  await untilHeading(page, say(`${scenario.id}:sound.title`))
  await hand.press(link(page, say('card.backToModule')))
  await untilHeading(page, say(`catalogue:${module.id}.title`))
}

/** The rows of the progress page as a reader sees them, white space evened out. */
async function progressRows(page: Page): Promise<readonly string[]> {
  await untilHeading(page, say('progress.title'))
  const rows = await page.getByRole('row').allInnerTexts()
  return rows.map((row) => row.replaceAll(/\s+/gu, ' ').trim())
}

async function expectAllDone(page: Page, { role, module }: Journey): Promise<void> {
  const shown = moduleInForm(module, chosenForm(role, undefined))
  const all = allLessons(shown).length
  const wanted = [
    [`catalogue:${module.id}.title`, say('result.of', { a: all, b: all }), '100 %', say('state.passed')],
    ...shown.scenarios.map((id) => [`catalogue:${id}.title`, say('ending.sound')]),
  ]
  await expect
    .poll(async () => {
      const rows = await progressRows(page)
      return wanted.flatMap(([title = '', ...parts]) => {
        const row = rows.find((one) => one.includes(say(title))) ?? ''
        return parts.filter((part) => !row.includes(part))
      })
    })
    .toEqual([])
}

test.each(JOURNEYS)(
  'module $module.number can be passed by a $role in Romanian, on a phone, with the keyboard alone, and it stays passed',
  async ({ role, module }) => {
    const reader = await openReader(browser())
    const { page } = reader
    const journey: Journey = { page, hand: keyboardOf(page), role, module }
    const { hand } = journey
    await goTo(page, '/ro/')
    await chooseRole(journey)
    await hand.press(link(page, say(`catalogue:${module.id}.title`)))
    await readLessons(journey)
    const { scenarios: own } = moduleInForm(module, chosenForm(role, undefined))
    for (const scenario of scenarios.filter(({ id }) => own.includes(id))) await playSound(journey, scenario)

    await hand.press(link(page, say('quiz.title')))
    await untilHeading(page, say('quiz.title'))
    await startQuiz(page, hand, say)
    await playRight(page, hand, say)
    expect(await heading(page)).toBe(say('result.passedTitle'))

    await hand.press(
      page
        .getByRole('navigation', { name: say('nav.foot') })
        .getByRole('link', { name: say('nav.progress') }),
    )
    await expectAllDone(page, journey)
    await page.reload()
    await expectAllDone(page, journey)
    const other = await reader.context.newPage()
    await goTo(other, `/ro/${pages.progress}`)
    await expectAllDone(other, journey)
    await expectQuiet(reader)
    await reader.context.close()
  },
)

/** Milliseconds: what the page promises of a page that is killed; no browser promises more of a write just begun. */
const KILLED_AFTER = 1000

test('an answer is kept when the page is killed a second after its feedback shows', async () => {
  const reader = await openReader(browser())
  const { context } = reader
  let { page } = reader
  await goTo(page, `/ro/${QUIZ_PAGE}`)
  await startQuiz(page, pointer, say)
  for (let answered = 1; answered <= 4; answered++) {
    const item = await shownItem(page, say)
    const response = responseFor(item, 'right')!
    await fillIn(page, pointer, say, item, response)
    await check(page, pointer, say, 'right')
    await page.waitForTimeout(KILLED_AFTER)
    await page.close()

    page = await context.newPage()
    await goTo(page, `/ro/${QUIZ_PAGE}`)
    await page.getByText(say('quiz.resume', { done: answered, total: 10 })).waitFor()
    await pointer.press(button(page, say('quiz.continue')))
    await button(page, say('quiz.check')).waitFor()
    expect((await shownItem(page, say)).id).not.toBe(item.id)
  }
  await expectQuiet(reader)
  await context.close()
})
