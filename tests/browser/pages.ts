import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** How every page can look; `dark` comes from the device, the other two are told to the page. */
export const LOOKS = ['light', 'dark', 'contrast'] as const
export type Look = (typeof LOOKS)[number]

/** One browser for all tests of a file. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromium'), args: FLAGS })
  })
  afterAll(async () => {
    await browser?.close()
  })
  return () => {
    if (!browser) throw new Error('The browser is not open yet: ask for it inside a test.')
    return browser
  }
}

/** One reader: their storage, their pages, and whatever went wrong in any of these. */
export type Reader = { context: BrowserContext; page: Page; noise: readonly string[] }

export type ReaderOptions = { width?: number; height?: number; dark?: boolean; scripts?: boolean }

/** A new reader with empty storage and one open page, on a phone unless told otherwise. */
export async function openReader(browser: Browser, options: ReaderOptions = {}): Promise<Reader> {
  const { width = 360, height = 740, dark = false, scripts = true } = options
  const context = await browser.newContext({
    baseURL: inject('origin'),
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    // A colour half-way through a change would be measured as the colour of the text.
    reducedMotion: 'reduce',
    javaScriptEnabled: scripts,
  })
  context.setDefaultTimeout(10_000)
  const noise: string[] = []
  context.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`))
  context.on('weberror', (error) => noise.push(`error: ${error.error().message}`))
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText
    // A font that was still on its way when the reader went on is no fault.
    if (why !== 'net::ERR_ABORTED') noise.push(`failed: ${request.url()} ${why}`)
  })
  context.on('request', (request) => {
    if (!request.url().startsWith(`${inject('origin')}/`)) noise.push(`other origin: ${request.url()}`)
  })
  await context.exposeBinding('tellTest', (_, told: string) => noise.push(told))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const told = `policy: ${event.violatedDirective} refused ${event.blockedURI} ${event.sample}`
      ;(window as unknown as { tellTest: (told: string) => void }).tellTest(told)
    })
  })
  return { context, page: await context.newPage(), noise }
}

/** Nothing on the console, no error, no failed request, none to another origin, nothing refused by the policy, no cookie. */
export async function expectQuiet({ context, noise }: Reader, except?: RegExp): Promise<void> {
  expect(noise.filter((line) => except === undefined || !except.test(line))).toEqual([])
  expect(await context.cookies()).toEqual([])
}

/** Opens an address (`/ro/m2/`) and waits until its buttons work. Gives the status the server answered with. */
export async function goTo(page: Page, address: string): Promise<number | undefined> {
  const response = await page.goto(address)
  await untilReady(page)
  return response?.status()
}

export async function untilReady(page: Page): Promise<void> {
  await page.waitForSelector('html[data-ready]', { state: 'attached' })
}

/** The text of the page's heading, once there is exactly one. */
export async function heading(page: Page): Promise<string> {
  return (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
}

/** Shows the page as told: `dark` as the device's wish, `contrast` as the reader's. */
async function look(page: Page, how: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: how === 'dark' ? 'dark' : 'light', reducedMotion: 'reduce' })
  await page.evaluate((theme) => {
    if (theme === 'contrast') document.documentElement.dataset['theme'] = theme
    else delete document.documentElement.dataset['theme']
  }, how)
}

/** What axe finds on the page as it stands, one readable line for each place. */
async function axe(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const { violations } = await page.evaluate(async (tags) => {
    const { axe } = window as unknown as {
      axe: { run: (node: Document, options: object) => Promise<AxeResults> }
    }
    return axe.run(document, { runOnly: tags, resultTypes: ['violations'], preload: false })
  }, AXE_TAGS)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} › ${target.join(' ')}`),
  )
}

/** `axe` in every look of the page, each line led by `where` and the look. */
export async function axeInLooks(page: Page, where: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const how of LOOKS) {
    await look(page, how)
    found.push(...(await axe(page)).map((line) => `${where}, ${how}: ${line}`))
  }
  await look(page, 'light')
  return found
}
