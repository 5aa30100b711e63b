import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type Language, LANGUAGES } from '#src/lib/language.ts'
import { addressOf, pages } from '#src/lib/paths.ts'
import { type Role, ROLES } from '#src/lib/role.ts'
import type { LearningEvent } from '#src/progress/learning-fact.ts'
import { m3Quiz } from '#src/quiz/content/m3.ts'
import { quizzes } from '#src/quiz/content/quizzes.ts'
import { passedIn } from '#tests/fixtures/learned.ts'
import { goTo, openReader, untilReady, useBrowser } from './pages.ts'
import { storeRecords } from './stored.ts'
import { say } from './words.ts'

/** What a page may move about while it becomes that of a learner (Cumulative Layout Shift); above, people notice. */
const LIMIT = 0.02
/** How much slower than this machine a reader's may be. */
const SLOWER = 4
/** Milliseconds after the last file for which it may still be drawn. */
const REST = 400

const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
  { width: 1920, height: 1080 },
]

const browser = useBrowser()

const role = (value: Role): LearningEvent => ({ kind: 'preference', name: 'role', value })
const read = (lesson: string): LearningEvent => ({ kind: 'finishedLesson', module: 'm2', lesson })
const place = (value: string): LearningEvent => ({ kind: 'preference', name: 'place', value })
const allPassed = quizzes.flatMap(passedIn)

const STATES: readonly { learner: string; page: string; did: readonly LearningEvent[] }[] = [
  ...ROLES.map((one) => ({ learner: one, page: pages.home, did: [role(one)] })),
  {
    learner: 'half-way',
    page: pages.home,
    did: [role('teacher'), read('listen'), read('image'), place('m2/duty/')],
  },
  { learner: 'having passed', page: pages.home, did: [role('counsellor'), ...passedIn(m3Quiz)] },
  { learner: 'half-way', page: pages.module('m2'), did: [role('police'), read('listen')] },
  { learner: 'having passed', page: pages.module('m3'), did: [role('teacher'), ...passedIn(m3Quiz)] },
  { learner: 'having passed everything', page: pages.module('m8'), did: [role('magistrate'), ...allPassed] },
  { learner: 'having passed everything', page: pages.progress, did: allPassed },
  { learner: 'half-way', page: pages.lesson('m3', 'adults'), did: [role('teacher')] },
]

/** A browser in which a learner did these things. */
async function plant(page: Page, language: Language, did: readonly LearningEvent[]): Promise<void> {
  await goTo(page, addressOf(language, pages.about))
  const at = new Date().toISOString()
  await storeRecords(
    page,
    did.map((event, counter) => ({
      ...event,
      id: `planted-${counter}`,
      schema: 1,
      version: '1',
      tab: 'planted',
      counter: counter + 1,
      at,
    })),
  )
  // Once more, as one who comes back: what the first paint reads is there.
  await page.reload()
  await untilReady(page)
}

/** Opens a page on a slow machine; gives what moved that nobody had asked to move, by its value. */
async function shiftsAt(page: Page, address: string): Promise<{ sum: number; moved: readonly string[] }> {
  await page.addInitScript(() => {
    const shifts: { value: number; moved: string }[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as readonly LayoutShift[])
        if (!entry.hadRecentInput)
          shifts.push({
            value: entry.value,
            moved: entry.sources.map(({ node }) => node?.textContent?.trim().slice(0, 40)).join(' | '),
          })
    }).observe({ type: 'layout-shift', buffered: true })
    interface LayoutShift {
      value: number
      hadRecentInput: boolean
      sources: readonly { node?: Node }[]
    }
  })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await goTo(page, address)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(REST)
  const shifts = await page.evaluate(
    () => (window as unknown as { shifts: { value: number; moved: string }[] }).shifts,
  )
  return {
    sum: shifts.reduce((sum, { value }) => sum + value, 0),
    moved: shifts.map(({ value, moved }) => `${value.toFixed(4)}: ${moved}`),
  }
}

describe.each(LANGUAGES)('nothing moves about in %s', (language) => {
  test.each(SIZES)('at $width × $height, whoever the learner is', async (size) => {
    const found: string[] = []
    for (const { learner, page: where, did } of STATES) {
      const { page, context } = await openReader(browser(), size)
      await plant(page, language, did)
      const { sum, moved } = await shiftsAt(page, addressOf(language, where))
      if (sum > LIMIT)
        found.push(`/${where} for a learner ${learner} (${sum.toFixed(3)}): ${moved.join('; ')}`)
      await context.close()
    }
    expect(found).toEqual([])
  })

  test('choosing a role on a phone leaves the choice where it is', async () => {
    const { page, context } = await openReader(browser())
    await goTo(page, addressOf(language, pages.home))
    for (const one of ROLES) {
      const choice = page.getByRole('button', { name: say[language](`role.names.${one}`), exact: true })
      await choice.scrollIntoViewIfNeeded()
      const before = (await choice.boundingBox())?.y ?? 0
      await choice.click()
      await page
        .getByRole('status')
        .getByText(say[language](`role.names.${one}`))
        .waitFor({ state: 'attached' })
      expect(Math.abs(((await choice.boundingBox())?.y ?? 0) - before)).toBeLessThan(2)
    }
    await context.close()
  })
})
