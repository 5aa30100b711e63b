import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { allPages } from '#src/app/all-pages.ts'
import { type Language, LANGUAGES } from '#src/lib/language.ts'
import { addressOf } from '#src/lib/paths.ts'
import { axeInLooks, expectQuiet, goTo, LOOKS, openReader, useBrowser } from './pages.ts'
import common from '../../public/locales/ro/common.json'
import words from '../../public/locales/ro/pages.json'
import parts from '../../public/locales/ro/parts.json'

const WIDTHS = [320, 1280]

/** So many pages are walked in one test: all of them would take longer than a test may. */
const AT_ONCE = 20
const GROUPS = Array.from({ length: Math.ceil(allPages.length / AT_ONCE) }, (_, at) => ({
  from: at * AT_ONCE + 1,
  pages: allPages.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
}))
const WALKS = WIDTHS.flatMap((width) => GROUPS.map((group) => ({ width, ...group })))

const browser = useBrowser()
let walked = 0
afterAll(() => console.log(`axe looked at ${walked} states of ${allPages.length} pages`))

/** `{ a: { b: 'text' } }` gives `a.b`. */
function keysOf(words: object, before = ''): readonly string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${before}${key}.`) : [before + key],
  )
}
const COMMON_KEYS = new Set([common, parts, words].flatMap((file) => keysOf(file)))
const LIKE_A_KEY =
  /\b[a-z]+[A-Za-z0-9-]*\.[a-z][A-Za-z0-9.-]+\b|\b(?:common|parts|pages|catalogue|law(?:-\w+)?|changes|sources|terms|now|about|m\d+(?:-quiz)?|sc\d+):\S+/gu

/** Keys of word files that stand on the page where their text should. */
function rawKeys(text: string): readonly string[] {
  return (text.match(LIKE_A_KEY) ?? []).filter((match) => match.includes(':') || COMMON_KEYS.has(match))
}

/** What is read off the page in one go. */
function readPage(page: Page) {
  return page.evaluate(() => ({
    title: document.title,
    lang: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    text: document.body.innerText,
    wide: document.documentElement.scrollWidth - window.innerWidth,
    // A key without words shows nothing: a place that always has words must not be empty.
    empty: [...document.querySelectorAll('h1, h2, h3, legend, caption, summary, label, dt, button, a')]
      .filter((element) => element.textContent.trim() === '')
      .map((element) => element.outerHTML.slice(0, 120)),
  }))
}

async function faultsOf(page: Page, language: Language): Promise<readonly string[]> {
  const { title, lang, headings, text, wide, empty } = await readPage(page)
  return [
    /^\S.+ – Semnal$/u.test(title) ? '' : `title is "${title}"`,
    lang === language ? '' : `lang is "${lang}"`,
    headings === 1 ? '' : `${headings} headings of level 1`,
    wide <= 0 ? '' : `${wide} pixels wider than the window`,
    ...rawKeys(text).map((key) => `shows the key ${key}`),
    ...empty.map((element) => `without words: ${element}`),
  ].filter((fault) => fault !== '')
}

describe.concurrent.each(LANGUAGES)('every page in %s', (language) => {
  test.each(WALKS)(
    'at $width pixels, from page $from on, is accessible in every look, quiet, and whole',
    async ({ width, pages }) => {
      const reader = await openReader(browser(), { width, height: width < 500 ? 640 : 900 })
      const faults: string[] = []
      for (const page of pages) {
        const address = addressOf(language, page)
        await goTo(reader.page, address)
        faults.push(...(await faultsOf(reader.page, language)).map((fault) => `${address}: ${fault}`))
        faults.push(...(await axeInLooks(reader.page, address)))
        walked += LOOKS.length
      }
      expect(faults).toEqual([])
      await expectQuiet(reader)
      await reader.context.close()
    },
  )

  test.each(GROUPS)(
    'from page $from on, fits on a phone also before its fonts have come',
    async ({ pages }) => {
      const { page, context } = await openReader(browser(), { width: 320 })
      await page.route('**/*.woff2', (route) => route.abort())
      const wide: string[] = []
      for (const address of pages.map((one) => addressOf(language, one))) {
        await goTo(page, address)
        const by = (await readPage(page)).wide
        if (by > 0) wide.push(`${address}: ${by} pixels wider than the window`)
      }
      expect(wide).toEqual([])
      await context.close()
    },
  )
})
