import type { Locator, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { type Language, LANGUAGES } from '#src/lib/language.ts'
import { addressOf, pages } from '#src/lib/paths.ts'
import { expectQuiet, goTo, heading, openReader, useBrowser } from './pages.ts'
import { say } from './words.ts'

const browser = useBrowser()
const LESSON = pages.lesson('m2', 'listen')

const link = (within: Page | Locator, name: string) => within.getByRole('link', { name, exact: true })

test('the root leads to Romanian at first, and then to the language last chosen', async () => {
  const reader = await openReader(browser())
  const { page } = reader
  await goTo(page, '/')
  expect(new URL(page.url()).pathname).toBe('/ro/')
  await link(page, 'English').click()
  await page.getByRole('heading', { name: say.en('home.title1') }).waitFor()
  await goTo(page, '/')
  expect(new URL(page.url()).pathname).toBe('/en/')
  // Chosen once more by address: that is where one reads, not what one chose.
  await goTo(page, '/ro/')
  await goTo(page, '/')
  expect(new URL(page.url()).pathname).toBe('/en/')
  await expectQuiet(reader)
  await reader.context.close()
})

test.each<{ address: string; language: Language }>([
  { address: '/xx/', language: 'ro' },
  { address: '/ro/m9/', language: 'ro' },
  { address: '/en/m9/', language: 'en' },
  { address: '/ro/m2/nothing/', language: 'ro' },
  { address: '/en/m2/nothing/', language: 'en' },
  { address: '/ro/m2/card/pilot/', language: 'ro' },
  { address: '/en/case/sc9/', language: 'en' },
  { address: '/en/case/sc1/promise/', language: 'en' },
  { address: '/ro/m9/quiz/', language: 'ro' },
  { address: '/ro/m2/quiz/11/', language: 'ro' },
  { address: '/ro/toString/', language: 'ro' },
  { address: '/ro/%E0%A4%A/', language: 'ro' },
])('$address is not found, and says so inside the layout with the ways on', async ({ address, language }) => {
  const reader = await openReader(browser())
  const { page } = reader
  expect(await goTo(page, address)).toBe(404)
  expect(await heading(page)).toBe(say[language]('notFound.title'))
  expect(await page.title()).toContain(say[language]('notFound.title'))
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
  await page.getByRole('navigation', { name: say[language]('nav.foot') }).waitFor()
  expect(await link(page, say[language]('notFound.now')).getAttribute('href')).toBe(
    addressOf(language, pages.now),
  )
  await link(page, say[language]('notFound.action')).click()
  await page.getByRole('heading', { name: say[language]('home.title1') }).waitFor()
  expect(new URL(page.url()).pathname).toBe(addressOf(language, pages.home))
  // The router warns of an address that it cannot decode; the reader is told like any other.
  await expectQuiet(reader, /status of 404|could not be decoded/u)
  await reader.context.close()
})

test.each<{ address: string; language: Language; title: string; to: string }>([
  {
    address: '/ro//m2/listen/',
    language: 'ro',
    title: 'catalogue:m2.lessons.listen',
    to: '/ro/m2/listen/',
  },
  {
    address: '//en/m2///listen//?a=b#x',
    language: 'en',
    title: 'catalogue:m2.lessons.listen',
    to: '/en/m2/listen/?a=b#x',
  },
  { address: '//en/', language: 'en', title: 'home.title1', to: '/en/' },
  { address: '/en//m9/', language: 'en', title: 'notFound.title', to: '/en/m9/' },
  { address: '//ro//toString//', language: 'ro', title: 'notFound.title', to: '/ro/toString/' },
])('$address is $to', async ({ address, language, title, to }) => {
  const reader = await openReader(browser())
  const { page } = reader
  await goTo(page, inject('origin') + address)
  expect(await heading(page)).toContain(say[language](title))
  expect(page.url()).toBe(inject('origin') + to)
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
  await link(page.getByRole('banner'), say[language]('help.button')).click()
  await page.getByRole('heading', { level: 1, name: say[language]('now:title') }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: say[language](title) }).waitFor()
  await expectQuiet(reader, /status of 404/u)
  await reader.context.close()
})

/** The word files that the page asks for in one language and not in the other. */
async function wordFiles(page: Page, language: Language, of: string): Promise<readonly string[]> {
  const read = async (one: Language) => {
    const html = await (await page.request.get(addressOf(one, of))).text()
    return [...html.matchAll(/<link rel="modulepreload"[^>]* href="([^"]+)"/gu)].map(([, file]) => file ?? '')
  }
  const [own, other] = await Promise.all([read(language), read(language === 'ro' ? 'en' : 'ro')])
  const files = own.filter((file) => !other.includes(file))
  expect(files.length).toBeGreaterThan(0)
  return files
}

const lessonCode = '**/assets/lesson-page-*.js'

test.each(LANGUAGES)(
  'a page in %s that cannot be loaded leaves the reader where they are, and can be tried again',
  async (language) => {
    const reader = await openReader(browser())
    const { page } = reader
    let refused = 0
    await page.route(lessonCode, (route) => {
      refused += 1
      return route.abort()
    })
    await goTo(page, addressOf(language, pages.home))
    await link(page, say[language]('home.start')).click()
    await page.getByText(say[language]('error.network')).waitFor()
    await page.getByRole('heading', { level: 1, name: say[language]('home.title1') }).waitFor()

    const retry = page.getByRole('button', { name: say[language]('error.retry'), exact: true })
    const before = refused
    await retry.click()
    await expect.poll(() => refused).toBeGreaterThan(before)
    await page.getByText(say[language]('error.network')).waitFor()
    await page.unroute(lessonCode)
    await retry.click()
    await page
      .getByRole('heading', { level: 1, name: say[language]('catalogue:m2.lessons.listen') })
      .waitFor()
    expect(await page.getByText(say[language]('error.network')).count()).toBe(0)
    await expectQuiet(reader, /^failed: \S+lesson-page|ERR_FAILED/u)
    await reader.context.close()
  },
)

test('words that cannot be loaded in one language stand in the other one, and the page says so until they come', async () => {
  const reader = await openReader(browser())
  const { page } = reader
  await goTo(page, addressOf('ro', LESSON))
  const files = await wordFiles(page, 'en', LESSON)
  const isLost = (url: URL) => files.includes(url.pathname)
  await page.route(isLost, (route) => route.abort())
  await link(page, 'English').click()
  await page.getByText(say.en('lang.fallback')).waitFor()
  expect(await heading(page)).toBe(say.ro('catalogue:m2.lessons.listen'))
  await page.getByRole('button', { name: say.ro('lesson.done'), exact: true }).waitFor()

  await page.unroute(isLost)
  await link(page, 'Română').click()
  await page.getByRole('button', { name: say.ro('lesson.done'), exact: true }).waitFor()
  expect(await page.getByText(say.ro('lang.fallback')).count()).toBe(0)
  await link(page, 'English').click()
  await page.getByRole('heading', { level: 1, name: say.en('catalogue:m2.lessons.listen') }).waitFor()
  expect(await page.getByText(say.en('lang.fallback')).count()).toBe(0)
  await expectQuiet(reader, /^failed: |ERR_FAILED/u)
  await reader.context.close()
})

test.each(LANGUAGES)(
  'a page opened in %s without some of its words is drawn in the other ones, until it is tried again',
  async (language) => {
    const other = language === 'ro' ? 'en' : 'ro'
    const reader = await openReader(browser())
    const { page } = reader
    const files = await wordFiles(page, language, LESSON)
    const isLost = (url: URL) => files.includes(url.pathname)
    await page.route(isLost, (route) => route.abort())
    await goTo(page, addressOf(language, LESSON))
    await page.getByText(say[language]('lang.fallback')).waitFor()
    expect(await heading(page)).toBe(say[other]('catalogue:m2.lessons.listen'))
    expect(await page.locator('.page').getAttribute('lang')).toBe(other)

    await page.unroute(isLost)
    await page.getByRole('button', { name: say[language]('error.retry'), exact: true }).click()
    await page
      .getByRole('heading', { level: 1, name: say[language]('catalogue:m2.lessons.listen') })
      .waitFor()
    expect(await page.getByText(say[language]('lang.fallback')).count()).toBe(0)
    expect(await page.locator('.page').getAttribute('lang')).toBeNull()
    await expectQuiet(reader, /^failed: |ERR_FAILED|was preloaded using link preload/u)
    await reader.context.close()
  },
)

test('words that cannot be loaded in either language leave the reader where they are', async () => {
  const reader = await openReader(browser())
  const { page } = reader
  await goTo(page, addressOf('en', pages.display))
  const files = [...(await wordFiles(page, 'en', pages.law)), ...(await wordFiles(page, 'ro', pages.law))]
  await page.route(
    (url) => files.includes(url.pathname),
    (route) => route.abort(),
  )
  await link(page, say.en('nav.law')).last().click()
  await page.getByText(say.en('error.network')).waitFor()
  expect(await heading(page)).toBe(say.en('theme.title'))
  await expectQuiet(reader, /^failed: |ERR_FAILED/u)
  await reader.context.close()
})

test.each(LANGUAGES)(
  'the page for a real case opens in %s when the connection has gone',
  async (language) => {
    const reader = await openReader(browser())
    const { page, context } = reader
    await goTo(page, addressOf(language, pages.home))
    await context.setOffline(true)
    await link(page.getByRole('banner'), say[language]('help.button')).click()
    await page.getByRole('heading', { level: 1, name: say[language]('now:title') }).waitFor()
    expect(await page.getByText(say[language]('error.network')).count()).toBe(0)
    await expectQuiet(reader)
    await context.close()
  },
)

test('a page that crashes says so in both languages, with ways out that work', async () => {
  const reader = await openReader(browser())
  const { page } = reader
  await page.route(lessonCode, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export function LessonPage() { throw new Error("told to crash") }',
    }),
  )
  await goTo(page, addressOf('en', pages.home))
  await link(page, say.en('home.start')).click()
  for (const language of LANGUAGES) {
    await page.getByRole('heading', { name: say[language]('crash.title') }).waitFor()
    const now = page.locator(`[lang=${language}]`).getByRole('link', { name: say[language]('help.button') })
    expect(await now.getAttribute('href')).toBe(addressOf(language, pages.now))
  }
  await page.unroute(lessonCode)
  await page.getByRole('button', { name: say.en('crash.reload'), exact: true }).click()
  await page.getByRole('heading', { level: 1, name: say.en('catalogue:m2.lessons.listen') }).waitFor()
  await expectQuiet(reader, /told to crash/u)
  await reader.context.close()
})
