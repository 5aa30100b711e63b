import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addressOf, pages } from '#src/lib/paths.ts'
import { sc1 } from '#src/scenarios/content/sc1.ts'
import { decide, decisionOf, optionOf, soundOption, startCase } from './case-player.ts'
import { pointer } from './hands.ts'
import { expectQuiet, goTo, openReader, useBrowser } from './pages.ts'
import { check, fillIn, goOn, QUIZ_PAGE, responseFor, shownItem, startQuiz } from './quiz-player.ts'
import { say } from './words.ts'

const browser = useBrowser()

/** Scrolls a little down, then takes the link of a language as a reader of a screen reader does: without scrolling up. */
async function switchTo(page: Page, name: 'Română' | 'English'): Promise<void> {
  const link = page.getByRole('link', { name, exact: true })
  await page.evaluate(() => window.scrollTo(0, 120))
  await link.evaluate((element) => element.focus({ preventScroll: true }))
  await link.dispatchEvent('click')
}

const place = (page: Page) =>
  page.evaluate(() => ({
    path: window.location.pathname,
    lang: document.documentElement.lang,
    title: document.title,
    scroll: window.scrollY,
    focused: document.activeElement?.textContent,
    entries: window.history.length,
  }))

/** Switches to English and back, checking each time that only the language has changed. */
async function expectOnlyLanguageChanges(page: Page, check: (language: 'ro' | 'en') => Promise<void>) {
  const before = await place(page)
  await check('ro')
  for (const [language, name] of [
    ['en', 'English'],
    ['ro', 'Română'],
  ] as const) {
    const was = await place(page)
    await switchTo(page, name)
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language)
    const now = await place(page)
    expect(now).toMatchObject({ lang: language, focused: name, scroll: 120, entries: before.entries })
    expect(now.path).toBe(was.path.replace(/^\/[a-z]+\//u, `/${language}/`))
    expect(now.title).not.toBe(was.title)
    await check(language)
  }
  expect((await place(page)).title).toBe(before.title)
}

test('a language switch in the middle of a question keeps the question and what was chosen', async () => {
  const reader = await openReader(browser())
  const { page } = reader
  await goTo(page, addressOf('ro', QUIZ_PAGE))
  await startQuiz(page, pointer, say.ro)
  // A few questions on, so that more than the first kind of question is met.
  for (let round = 0; round < 4; round++) {
    const item = await shownItem(page, say.ro)
    const response = responseFor(item, 'right')!
    await fillIn(page, pointer, say.ro, item, response)
    const controls = () =>
      page
        .getByRole('main')
        .locator('input, [data-step]')
        .evaluateAll((all) =>
          all.map((one) =>
            one instanceof HTMLInputElement
              ? `${one.name} ${one.value} ${one.checked}`
              : one.getAttribute('data-step'),
          ),
        )
    const chosen = await controls()
    expect(chosen.length).toBeGreaterThan(3)
    await expectOnlyLanguageChanges(page, async (language) => {
      expect((await shownItem(page, say[language])).id).toBe(item.id)
      expect(await controls()).toEqual(chosen)
    })
    await check(page, pointer, say.ro, 'right')
    await expectOnlyLanguageChanges(page, async (language) => {
      await page.getByRole('heading', { name: say[language]('quiz.right'), exact: true }).waitFor()
      expect((await shownItem(page, say[language])).id).toBe(item.id)
    })
    await goOn(page, pointer, say.ro)
  }
  await expectQuiet(reader)
  await reader.context.close()
})

test('a language switch in the middle of a case keeps the decision, the choice and the consequence', async () => {
  const reader = await openReader(browser())
  const { page } = reader
  await goTo(page, addressOf('ro', pages.scenario(sc1.id)))
  const played = { page, hand: pointer, say: say.ro, scenario: sc1 }
  await startCase(played)
  const decision = decisionOf(played, sc1.start)!
  const option = soundOption(decision)!
  await pointer.choose(optionOf(played, decision, option))
  await expectOnlyLanguageChanges(page, async (language) => {
    const radio = optionOf({ ...played, say: say[language] }, decision, option)
    await radio.waitFor()
    expect(await radio.isChecked()).toBe(true)
  })

  await decide(played, decision, option)
  await expectOnlyLanguageChanges(page, async (language) => {
    const text = say[language](`sc1:${decision.id}.options.${option.id}.text`)
    await page.getByText(`${say[language]('case.youChose')}: ${text}`).waitFor()
    await page.getByRole('heading', { name: say[language]('case.happens'), exact: true }).waitFor()
  })
  await expectQuiet(reader)
  await reader.context.close()
})

test('the language last chosen is remembered for the next visit', async () => {
  const reader = await openReader(browser())
  const { page } = reader
  await goTo(page, addressOf('ro', pages.law))
  await switchTo(page, 'English')
  await page.getByRole('heading', { level: 1, name: say.en('law.pageTitle') }).waitFor()
  await expect.poll(() => page.evaluate(() => localStorage.getItem('semnal.language'))).toBe('en')
  await goTo(page, '/')
  await page.waitForURL('**/en/')
  await expectQuiet(reader)
  await reader.context.close()
})
