import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { LANGUAGES } from '#src/lib/language.ts'
import { addressOf, pages } from '#src/lib/paths.ts'
import { m8 } from '#src/modules/content/m8.ts'
import { modules } from '#src/modules/content/modules.ts'
import { RATINGS } from '#src/modules/ratings.ts'
import { sc1 } from '#src/scenarios/content/sc1.ts'
import { changes } from '#src/sources/content/changes.ts'
import { playCase, startCase } from './case-player.ts'
import { pointer } from './hands.ts'
import { goTo, openReader, useBrowser } from './pages.ts'
import { say } from './words.ts'

/** A5 in points, as a printer is told. */
const A5 = { width: 420, height: 595 }
/** A4 within its margins, in CSS pixels: 178 by 261 mm. */
const A4_TEXT = { width: 672, height: 986 }

const browser = useBrowser()
const cards = LANGUAGES.flatMap((language) =>
  modules.flatMap(({ id, cards: own }) => own.map(({ role }) => ({ language, module: id, role }))),
)

test.each(cards)(
  'the card of a $role for $module in $language fits on one side of A5',
  async ({ language, module, role }) => {
    const { page, context } = await openReader(browser())
    await goTo(page, addressOf(language, pages.card(module, role)))
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(paper.match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(1)
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/u.exec(paper) ?? []
    expect(Math.round(Number(width))).toBe(A5.width)
    expect(Math.round(Number(height))).toBe(A5.height)
    await context.close()
  },
)

test.each(LANGUAGES)(
  'the debrief of a case in %s prints within A4, its drawing whole on one page',
  async (language) => {
    const { page, context } = await openReader(browser())
    const played = { page, hand: pointer, say: say[language], scenario: sc1 }
    await goTo(page, addressOf(language, pages.scenario(sc1.id)))
    await startCase(played)
    await playCase(played, (decision) => decision.options.find(({ quality }) => quality === 'partly'))
    await page.setViewportSize(A4_TEXT)
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(A4_TEXT.width)
    const drawing = await page.locator('.fig').boundingBox()
    expect(drawing!.height).toBeLessThan(A4_TEXT.height)
    expect(drawing!.width).toBeLessThanOrEqual(A4_TEXT.width)
    await context.close()
  },
)

test('what has changed since 2017 prints in full, with the names of its folds', async () => {
  const { page, context } = await openReader(browser())
  await goTo(page, addressOf('ro', pages.changes))
  expect(await page.locator('tr:visible').count()).toBe(0)
  await page.emulateMedia({ media: 'print' })
  const rows = await page.locator('tbody tr').count()
  expect(rows).toBe(2 * changes.length)
  expect(await page.locator('tbody tr:visible').count()).toBe(rows)
  const names = page.locator('summary h3')
  expect(await names.filter({ visible: true }).count()).toBe(await names.count())
  await context.close()
})

const lanes = m8.lessons.flatMap((lesson) =>
  lesson.blocks.flatMap((block) =>
    block.kind === 'lane' ? [{ lesson: lesson.id, steps: block.steps.length }] : [],
  ),
)

test.each([
  { how: 'on paper', scripts: true },
  { how: 'without scripts', scripts: false },
])('every step of a way through several hands can be read $how', async ({ scripts }) => {
  const { page, context } = await openReader(browser(), { scripts })
  for (const { lesson, steps } of lanes) {
    const address = addressOf('ro', pages.lesson(m8.id, lesson))
    if (scripts) {
      await goTo(page, address)
      expect(await page.locator('.lane-step:visible').count()).toBe(1)
      await page.emulateMedia({ media: 'print' })
    } else await page.goto(address)
    expect(await page.locator('.lane-step:visible').count()).toBe(steps)
  }
  expect(lanes).not.toEqual([])
  await context.close()
})

const checklists = modules.flatMap((module) =>
  module.lessons.flatMap((lesson) =>
    lesson.blocks.flatMap((block) =>
      block.kind === 'checklist' ? [{ module: module.id, lesson: lesson.id, items: block.items }] : [],
    ),
  ),
)

test.each(checklists)('the checklist of $module, $lesson prints whole, with its ticks', async (told) => {
  const { module, lesson, items } = told
  const { page, context } = await openReader(browser())
  await goTo(page, addressOf('ro', pages.lesson(module, lesson)))
  const list = page.locator('.checklist')
  const [ticked, ...empty] = await list.getByRole('radio').all()
  await ticked!.check()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(A4_TEXT)
  expect(await list.getByRole('group').and(page.locator(':visible')).count()).toBe(items.length)
  // A tick is drawn with borders, which a printer prints; a background would be left out.
  const drawn = (box: Locator) =>
    box.evaluate((element) => {
      const { borderTopWidth, borderRadius } = getComputedStyle(element)
      const tick = getComputedStyle(element, '::before')
      return {
        box: Number.parseFloat(borderTopWidth) < 2 && borderRadius === '0px',
        tick: tick.content !== 'none',
      }
    })
  expect(await drawn(ticked!)).toEqual({ box: true, tick: true })
  for (const one of empty) expect(await drawn(one)).toEqual({ box: true, tick: false })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(A4_TEXT.width)
  await context.close()
})

test('a checklist prints empty boxes without scripts', async () => {
  const { page, context } = await openReader(browser(), { scripts: false })
  for (const { module, lesson, items } of checklists) {
    await page.goto(addressOf('ro', pages.lesson(module, lesson)))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.checklist input:visible').count()).toBe(items.length * RATINGS.length)
  }
  await context.close()
})

test.each([false, true])(
  'paper is white with black ink, whatever the device shows (dark: %s)',
  async (dark) => {
    const { page, context } = await openReader(browser(), { dark })
    await goTo(page, addressOf('ro', pages.home))
    await page.emulateMedia({ media: 'print', colorScheme: dark ? 'dark' : 'light' })
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body)
      return { color, backgroundColor }
    })
    expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' })
    await context.close()
  },
)
