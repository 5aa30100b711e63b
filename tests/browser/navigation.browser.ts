import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type Language, LANGUAGES } from '#src/lib/language.ts'
import { addressOf, pages } from '#src/lib/paths.ts'
import { claims } from '#src/sources/content/claims.ts'
import { findClaim } from '#src/sources/find-claim.ts'
import { expectQuiet, goTo, openReader, useBrowser } from './pages.ts'
import { say } from './words.ts'

const browser = useBrowser()
const LESSON = pages.lesson('m2', 'listen')

const link = (within: Page | Locator, name: string) => within.getByRole('link', { name, exact: true })

const place = (page: Page) =>
  page.evaluate(() => ({
    focus: document.activeElement?.tagName,
    headings: document.querySelectorAll('h1').length,
    title: document.title,
    scroll: Math.round(window.scrollY),
  }))

/** Follows a link, and checks where the reader arrives: on the heading, at the top, under a new title. */
async function arrive(page: Page, target: Locator, title: string): Promise<void> {
  const before = await page.title()
  await target.click()
  // The page of law is long: what follows it may take a moment on a busy machine.
  await expect.poll(() => page.title(), { timeout: 5000 }).not.toBe(before)
  const now = await place(page)
  expect(now).toMatchObject({ focus: 'H1', headings: 1, scroll: 0 })
  expect(now.title.startsWith(`${title} – `), `${now.title} does not begin with ${title}`).toBe(true)
}

test.each(LANGUAGES)(
  'every way through the site in %s leads to the heading of a page with its own title',
  async (language) => {
    const reader = await openReader(browser())
    const { page } = reader
    const t = say[language]
    const foot = page.getByRole('navigation', { name: t('nav.foot') })
    const main = page.getByRole('main')
    const titles = new Set<string>()
    const to = async (target: Locator, title: string) => {
      await arrive(page, target, title)
      titles.add(await page.title())
    }
    await goTo(page, addressOf(language, pages.home))
    titles.add(await page.title())
    await to(link(main, t('catalogue:m2.title')), t('catalogue:m2.title'))
    await to(link(main, t('catalogue:m2.lessons.listen')), t('catalogue:m2.lessons.listen'))
    await to(link(page, t('pause.button')), t('pause.title'))
    await arrive(page, link(page, t('pause.resume')), t('catalogue:m2.lessons.listen'))
    await arrive(page, link(page, t('place.module', { number: 2 })), t('catalogue:m2.title'))
    await to(link(main, t('quiz.title')), t('quiz.title'))
    await arrive(page, link(main, t('card.backToModule')), t('catalogue:m2.title'))
    await to(link(main, t('module.card')), `${t('card.title')} – ${t('role.names.teacher')}`)
    await to(link(main, t('role.names.police')), `${t('card.title')} – ${t('role.names.police')}`)
    await arrive(page, link(main, t('card.backToModule')), t('catalogue:m2.title'))
    await to(
      link(main, t('place.caseNamed', { number: 1, title: t('catalogue:sc1.title') })),
      t('place.case', { number: 1 }),
    )
    await to(link(page.getByRole('banner'), t('help.button')), t('now:tab'))
    for (const [name, title] of [
      ['nav.progress', 'progress.title'],
      ['nav.law', 'law.pageTitle'],
      ['nav.changes', 'changes:page.title'],
      ['nav.sources', 'sources:page.title'],
      ['nav.terms', 'terms.title'],
      ['nav.display', 'theme.title'],
      ['nav.privacy', 'nav.privacy'],
      ['nav.about', 'about:title'],
    ] as const)
      await to(link(foot, t(name)), t(title))
    expect(titles.size).toBe(17)
    await arrive(page, link(foot, t('nav.home')), t('nav.home'))
    await expectQuiet(reader)
    await reader.context.close()
  },
)

test('Back and Forward lead to where the reader had scrolled', async () => {
  const reader = await openReader(browser())
  const { page } = reader
  await goTo(page, addressOf('ro', pages.law))
  // A browser tells of a scroll with its next frame, and nobody goes on within one.
  const scrollTo = (to: number) =>
    page.evaluate(async (y) => {
      window.scrollTo(0, y)
      for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
    }, to)
  await scrollTo(1500)
  const footLink = link(page.getByRole('navigation', { name: say.ro('nav.foot') }), say.ro('nav.terms'))
  // Without scrolling down to it, as the keyboard or a shortcut of a screen reader would.
  await footLink.dispatchEvent('click')
  await page.getByRole('heading', { level: 1, name: say.ro('terms.title') }).waitFor()
  await expect.poll(() => place(page)).toMatchObject({ scroll: 0, focus: 'H1' })
  await scrollTo(700)
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: say.ro('law.pageTitle') }).waitFor()
  await expect.poll(() => place(page)).toMatchObject({ scroll: 1500, focus: 'A' })
  await footLink.and(page.locator(':focus')).waitFor()
  await page.goForward()
  await page.getByRole('heading', { level: 1, name: say.ro('terms.title') }).waitFor()
  await expect.poll(() => place(page)).toMatchObject({ scroll: 700, focus: 'H1' })
  await expectQuiet(reader)
  await reader.context.close()
})

/** Waits until a link has the focus and can be seen. */
async function expectOn(page: Page, target: Locator): Promise<void> {
  await target.and(page.locator(':focus')).waitFor()
  const box = await target.boundingBox()
  expect(box?.y).toBeGreaterThanOrEqual(0)
  expect(box?.y).toBeLessThan(740)
}

describe('Back leads to the link by which the reader left', () => {
  test('the right one, where two lead to the same page, by the keyboard and by a press', async () => {
    const reader = await openReader(browser())
    const { page } = reader
    const t = say.ro
    await goTo(page, addressOf('ro', pages.home))
    const begin = page.getByRole('main').locator('[aria-labelledby="resume"]').getByRole('link')
    const [named, button] = [begin.first(), begin.last()]
    await button.press('Enter')
    await page.getByRole('heading', { level: 1, name: t('catalogue:m2.lessons.listen') }).waitFor()
    await page.goBack()
    await expectOn(page, button)
    await arrive(page, named, t('catalogue:m2.lessons.listen'))
    await page.goBack()
    await expectOn(page, named)
    await expectQuiet(reader)
    await reader.context.close()
  })

  test('one inside a fold, in a page opened at a part of it', async () => {
    const reader = await openReader(browser())
    const { page } = reader
    const t = say.ro
    const row = page.locator('tr[id]', { has: page.locator('details a[href^="/ro/m"]') }).first()
    await goTo(page, addressOf('ro', pages.changes))
    const id = await row.getAttribute('id')
    await goTo(page, addressOf('ro', `${pages.changes}#${id}`))
    const fold = row.locator('details', { has: page.locator('a[href^="/ro/m"]') })
    const inside = fold.getByRole('link').first()
    await fold.locator('summary').click()
    await inside.click()
    await page.getByRole('navigation', { name: t('nav.neighbours') }).waitFor()
    await page.goBack()
    await expectOn(page, inside)
    await expectQuiet(reader)
    await reader.context.close()
  })

  test('one to a part of the same page', async () => {
    const reader = await openReader(browser())
    const { page } = reader
    await goTo(page, addressOf('ro', pages.changes))
    const jump = page.getByRole('main').locator('a[href="#by-date"]')
    await jump.click()
    await page.locator('#by-date:focus').waitFor()
    await page.goBack()
    await expectOn(page, jump)
    await expectQuiet(reader)
    await reader.context.close()
  })
})

/** The id of what has the focus, and whether its top can be seen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement
    const top = active?.getBoundingClientRect().top ?? -1
    return { id: active?.id ?? '', seen: top >= 0 && top < window.innerHeight }
  })

test('a law named in a lesson leads to its card', async () => {
  const reader = await openReader(browser())
  const { page } = reader
  await goTo(page, addressOf('ro', LESSON))
  const named = page
    .getByRole('main')
    .locator(`a[href^="${addressOf('ro', pages.law)}#"]`)
    .last()
  const wanted = (await named.getAttribute('href'))?.split('#')[1]
  await named.click()
  await expect.poll(() => focused(page)).toEqual({ id: wanted, seen: true })
  const { topic } = findClaim(claims, wanted ?? '') ?? {}
  const { pathname, hash } = new URL(page.url())
  expect(pathname + hash).toBe(`${addressOf('ro', pages.lawTopic(topic ?? ''))}#${wanted}`)
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: say.ro('catalogue:m2.lessons.listen') }).waitFor()
  await expectQuiet(reader)
  await reader.context.close()
})

test('a term opens its definition in place, and gives the focus back when that is closed', async () => {
  const reader = await openReader(browser())
  const { page } = reader
  await goTo(page, addressOf('ro', pages.lesson('m2', 'duty')))
  const term = link(page.getByRole('main'), 'suspiciune').first()
  const definition = page.getByRole('note', { name: say.ro('terms:suspicion.term') }).first()
  expect(await definition.isVisible()).toBe(false)
  await term.click()
  await definition.and(page.locator(':focus')).waitFor()
  expect(await focused(page)).toMatchObject({ seen: true })
  expect(await definition.textContent()).toContain(say.ro('terms:suspicion.definition'))
  await definition.getByRole('button', { name: say.ro('lesson.closeTerm') }).click()
  await definition.waitFor({ state: 'hidden' })
  await term.and(page.locator(':focus')).waitFor()
  await expectQuiet(reader)
  await reader.context.close()
})

test('an address with a part of its own opens at that part', async () => {
  const reader = await openReader(browser())
  const { page } = reader
  await goTo(page, addressOf('en', `${pages.lawTopic('practice')}#practice-note`))
  const top = () => page.locator('#practice-note').evaluate((card) => card.getBoundingClientRect().top)
  await expect.poll(top).toBeLessThan(740)
  expect(await top()).toBeGreaterThanOrEqual(0)
  await expectQuiet(reader)
  await reader.context.close()
})

test.each([
  { way: 'its address', from: `${pages.changes}#fail-to-report` },
  { way: 'a lesson', from: pages.lesson('m2', 'duty') },
  { way: 'the list of its year', from: pages.changes },
])('the row of a change shows itself to who comes by $way', async ({ from }) => {
  const reader = await openReader(browser())
  const { page } = reader
  await goTo(page, addressOf('ro', from))
  if (from === pages.changes) await page.locator('summary', { has: page.locator('#year-2021') }).click()
  if (!from.includes('#')) await page.getByRole('main').locator('a[href$="#fail-to-report"]').first().click()
  const row = page.locator('tr#fail-to-report')
  await row.waitFor()
  await expect.poll(async () => (await row.boundingBox())?.y).toBeLessThan(740)
  await expectQuiet(reader)
  await reader.context.close()
})

test.each(['#nothing-of-that-name', '#%E0%A4%A', '#', '#%'])(
  'the part %s, which is nowhere, does no harm',
  async (hash) => {
    const reader = await openReader(browser())
    const { page } = reader
    await goTo(page, addressOf('ro', pages.law))
    await page.evaluate((to) => (window.location.hash = to), hash)
    await page.waitForTimeout(100)
    await page.getByRole('heading', { level: 1, name: say.ro('law.pageTitle') }).waitFor()
    await expectQuiet(reader)
    await reader.context.close()
  },
)

test.each<Language>(['ro', 'en'])(
  'the first Tab in %s offers to skip to the content, and does',
  async (language) => {
    const reader = await openReader(browser())
    const { page } = reader
    await goTo(page, addressOf(language, LESSON))
    await page.keyboard.press('Tab')
    const skip = link(page, say[language]('nav.skip'))
    expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true)
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await focused(page)).id).toBe('content')
    await page.keyboard.press('Tab')
    const inside = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))
    expect(inside).toBe(true)
    await expectQuiet(reader)
    await reader.context.close()
  },
)
