import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { pages } from '#src/lib/paths.ts'
import { m2 } from '#src/modules/content/m2.ts'
import { scenarios } from '#src/scenarios/content/scenarios.ts'
import { playCase, soundOption, startCase } from './case-player.ts'
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

async function chooseRole(page: Page, hand: Hand): Promise<void> {
  const role = button(page, say('role.names.counsellor'))
  await hand.press(role)
  await expect.poll(() => role.getAttribute('aria-pressed')).toBe('true')
  await page.getByText(say('catalogue:m2.why.counsellor')).waitFor()
}

/** From the home page through every lesson to the page of the module, by the way on at the end of each. */
async function readLessons(page: Page, hand: Hand): Promise<void> {
  await hand.press(link(page, say('home.start')))
  const lessons = [...m2.lessons, m2.workedCase]
  for (const [at, { id }] of lessons.entries()) {
    await untilHeading(page, say(`catalogue:m2.lessons.${id}`))
    await hand.press(button(page, say('lesson.done')))
    await page.getByText(say('lesson.doneState')).waitFor()
    const next = at + 1 < m2.lessons.length ? say('place.lesson', { n: at + 2 }) : say('place.worked')
    const last = at + 1 === lessons.length
    const way = last ? say('card.backToModule') : `${say('lesson.next')}: ${next}`
    await hand.press(link(page, way))
  }
  await untilHeading(page, say('catalogue:m2.title'))
}

/** From the page of the module through a case to its sound ending, and back. */
async function playSound(page: Page, hand: Hand, scenario: (typeof scenarios)[number]): Promise<void> {
  const title = say(`${scenario.id}:title`)
  await hand.press(link(page, say('place.caseNamed', { number: scenario.number, title })))
  await untilHeading(page, title)
  const played = { page, hand, say, scenario }
  await startCase(played)
  await playCase(played, soundOption)
  await untilHeading(page, say(`${scenario.id}:sound.title`))
  await hand.press(link(page, say('card.backToModule')))
  await untilHeading(page, say('catalogue:m2.title'))
}

/** The rows of the progress page as a reader sees them, white space evened out. */
async function progressRows(page: Page): Promise<readonly string[]> {
  await untilHeading(page, say('progress.title'))
  const rows = await page.getByRole('row').allInnerTexts()
  return rows.map((row) => row.replaceAll(/\s+/gu, ' ').trim())
}

async function expectAllDone(page: Page): Promise<void> {
  const all = m2.lessons.length + 1
  const wanted = [
    ['catalogue:m2.title', say('result.of', { a: all, b: all }), '100 %', say('state.passed')],
    ['catalogue:sc1.title', say('ending.sound')],
    ['catalogue:sc2.title', say('ending.sound')],
  ] as const
  await expect
    .poll(async () => {
      const rows = await progressRows(page)
      return wanted.map(([title, ...parts]) => {
        const row = rows.find((one) => one.includes(say(title))) ?? ''
        return parts.filter((part) => !row.includes(part))
      })
    })
    .toEqual([[], [], []])
}

test('module 2 can be passed in Romanian, on a phone, with the keyboard alone, and it stays passed', async () => {
  const reader = await openReader(browser())
  const { page } = reader
  const hand = keyboardOf(page)
  await goTo(page, '/ro/')
  await chooseRole(page, hand)
  await readLessons(page, hand)
  for (const scenario of scenarios) await playSound(page, hand, scenario)

  await hand.press(link(page, say('quiz.title')))
  await untilHeading(page, say('quiz.title'))
  await startQuiz(page, hand, say)
  await playRight(page, hand, say)
  expect(await heading(page)).toBe(say('result.passedTitle'))

  await hand.press(
    page.getByRole('navigation', { name: say('nav.foot') }).getByRole('link', { name: say('nav.progress') }),
  )
  await expectAllDone(page)
  await page.reload()
  await expectAllDone(page)
  const other = await reader.context.newPage()
  await goTo(other, `/ro/${pages.progress}`)
  await expectAllDone(other)
  await expectQuiet(reader)
  await reader.context.close()
})

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
