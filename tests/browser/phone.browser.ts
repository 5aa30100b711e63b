import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { LANGUAGES } from '#src/lib/language.ts'
import { addressOf, pages } from '#src/lib/paths.ts'
import { quizzes } from '#src/quiz/content/quizzes.ts'
import type { Item, Quiz } from '#src/quiz/quiz.ts'
import { pointer } from './hands.ts'
import { goTo, openReader, untilReady, useBrowser } from './pages.ts'
import { check, fillIn, goOn, plantAttempt, responseFor, shownItem } from './quiz-player.ts'
import { say } from './words.ts'

/** CSS pixels a side: the least that a thumb hits. */
const TARGET = 44

const browser = useBrowser()

/** What can be pressed or chosen, where it is smaller than a thumb; a radio or box is as large as its label. */
const tooSmall = (page: Page) =>
  page
    .locator('main :is(button, select, input[type="text"], .opt label):visible, main .errors a:visible')
    .evaluateAll(
      (all, least) =>
        all.flatMap((element) => {
          const { width, height } = element.getBoundingClientRect()
          return width < least || height < least
            ? [`${element.textContent}: ${Math.round(width)} by ${Math.round(height)}`]
            : []
        }),
      TARGET,
    )

/** What is wider than the room it has, or than the window: its end could not be read. */
const cut = (page: Page) =>
  page.locator('main :is(button, label, legend, select, p, li, span, h1):visible').evaluateAll((all) =>
    all.flatMap((element) => {
      if (element.closest('.vh')) return []
      const { left, right } = element.getBoundingClientRect()
      const clips = getComputedStyle(element).overflowX !== 'visible'
      const over = clips && element.scrollWidth > element.clientWidth
      return over || left < 0 || right > window.innerWidth ? [element.textContent] : []
    }),
  )

/** Of each kind one item of the bank, and all with matches, whose words are the longest to choose from. */
function itemsOf({ items }: Quiz): readonly string[] {
  const first = (kind: Item['kind']) => items.find((item) => item.kind === kind)
  return items.filter((item) => item.kind === 'match' || item === first(item.kind)).map(({ id }) => id)
}

const banks = quizzes.flatMap((quiz) => LANGUAGES.map((language) => ({ bank: quiz.id, quiz, language })))

test.each(banks)(
  'the questions of $bank in $language fit a phone, and their controls a thumb',
  async (told) => {
    const { quiz, language } = told
    const { page, context } = await openReader(browser(), { width: 360 })
    const t = say[language]
    const found: string[] = []
    await goTo(page, addressOf(language, pages.quiz(quiz.module)))
    await plantAttempt(page, itemsOf(quiz), quiz.id)
    await page.reload()
    await untilReady(page)
    await page.getByRole('button', { name: t('quiz.continue'), exact: true }).click()
    do {
      const item = await shownItem(page, t)
      const look = async (state: string) =>
        found.push(
          ...[...(await tooSmall(page)), ...(await cut(page))].map((one) => `${item.id} ${state}: ${one}`),
        )
      await page.getByRole('button', { name: t('quiz.check'), exact: true }).click()
      await page.getByRole('group', { name: t('error.summary') }).waitFor()
      await look('checked too early')
      await fillIn(page, pointer, t, item, responseFor(item, 'right')!)
      await look('answered')
      await check(page, pointer, t, 'right')
      await look('checked')
    } while (await goOn(page, pointer, t))
    expect(found).toEqual([])
    await context.close()
  },
)

/** True where the whole of it is in the window. */
const inSight = (target: Locator) =>
  target.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= window.innerHeight
  })

test.each(LANGUAGES)(
  'the place of a step in %s stays in sight while one steps on a phone',
  async (language) => {
    const { page, context } = await openReader(browser(), { width: 360, height: 640 })
    const t = say[language]
    await goTo(page, addressOf(language, pages.lesson('m8', 'identification')))
    const next = page.getByRole('button', { name: t('lane.next'), exact: true })
    const drawing = page.locator('.lanes > svg:visible')
    await page.locator('.lanes').evaluate((figure) => figure.scrollIntoView())
    const from = await next.boundingBox()
    for (let step = 2; step <= 8; step += 1) {
      await next.press('Enter')
      const title = page.locator('.lane-step:visible').getByRole('heading')
      expect([await inSight(drawing), await inSight(title), await inSight(next)]).toEqual([true, true, true])
      // Nobody has to look for the button again.
      expect(await next.boundingBox()).toEqual(from)
    }
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => next.boundingBox()).not.toEqual(from)
    await context.close()
  },
)
