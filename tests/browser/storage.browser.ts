import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addressOf, pages } from '#src/lib/paths.ts'
import { m2 } from '#src/modules/content/m2.ts'
import { pointer } from './hands.ts'
import { expectQuiet, goTo, heading, openReader, untilReady, useBrowser } from './pages.ts'
import { fillIn, QUIZ_PAGE, responseFor, shownItem, startQuiz } from './quiz-player.ts'
import { storedRecords, storeRecords } from './stored.ts'
import { say as sayIn } from './words.ts'

const browser = useBrowser()
const say = sayIn.ro
const PROGRESS = addressOf('ro', pages.progress)
const LESSON = addressOf('ro', pages.lesson('m2', 'listen'))

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** How many lessons the progress page counts as read. */
async function lessonsRead(page: Page): Promise<string> {
  const row = page.getByRole('row').filter({ hasText: say('catalogue:m2.title') })
  return (await row.getByRole('cell').first().innerText()).trim()
}
const read = (lessons: number) => say('result.of', { a: lessons, b: m2.lessons.length + 1 })

async function finishLesson(page: Page): Promise<void> {
  await goTo(page, LESSON)
  await button(page, say('lesson.done')).click()
  await page.getByText(say('lesson.doneState')).waitFor()
}

const kindsStored = async (page: Page) => (await storedRecords(page)).map(({ kind }) => kind)

test('where storage is denied the course still works, and says that nothing is kept', async () => {
  const reader = await openReader(browser())
  const { page } = reader
  await page.addInitScript(() => {
    const denied = () => {
      throw new DOMException('denied by the test', 'SecurityError')
    }
    IDBFactory.prototype.open = denied
    Storage.prototype.getItem = denied
    Storage.prototype.setItem = denied
    Storage.prototype.removeItem = denied
  })
  await finishLesson(page)
  expect(await page.getByText(say('save.denied')).count()).toBe(1)
  await page
    .getByRole('link', { name: say('nav.progress'), exact: true })
    .last()
    .click()
  await page.getByRole('heading', { level: 1, name: say('progress.title') }).waitFor()
  expect(await lessonsRead(page)).toContain(read(1))
  expect(await page.getByText(say('save.saved')).count()).toBe(0)

  await goTo(page, addressOf('ro', QUIZ_PAGE))
  await startQuiz(page, pointer, say)
  const item = await shownItem(page, say)
  await fillIn(page, pointer, say, item, responseFor(item, 'right')!)
  await button(page, say('quiz.check')).click()
  await page.getByRole('heading', { name: say('quiz.right'), exact: true }).waitFor()
  await expectQuiet(reader)
  await reader.context.close()
})

test('a browser whose storage never answers is told of like one that denies it', async () => {
  const reader = await openReader(browser())
  const { page } = reader
  await page.addInitScript(() => {
    const silent = Object.create(IDBOpenDBRequest.prototype) as IDBOpenDBRequest
    silent.addEventListener = () => undefined
    silent.removeEventListener = () => undefined
    IDBFactory.prototype.open = () => silent
  })
  await finishLesson(page)
  await page.getByText(say('save.denied')).waitFor()
  await page.getByText(say('lesson.doneState')).waitFor()
  await expectQuiet(reader)
  await reader.context.close()
})

test('what is done in one tab shows in the other, and erasing in one empties both and says so', async () => {
  const reader = await openReader(browser())
  const { page, context } = reader
  const other = await context.newPage()
  await goTo(other, PROGRESS)
  expect(await lessonsRead(other)).toContain(read(0))
  await finishLesson(page)
  await expect.poll(() => lessonsRead(other)).toContain(read(1))

  await button(other, say('erase.button')).click()
  await page.waitForTimeout(50)
  expect(await lessonsRead(other)).toContain(read(1))
  await button(other, say('erase.cancel')).click()
  expect(await lessonsRead(other)).toContain(read(1))

  await button(other, say('erase.button')).click()
  await button(other, say('erase.confirm')).click()
  await other.getByText(say('erase.erased')).waitFor()
  await expect.poll(() => lessonsRead(other)).toContain(read(0))
  await page.getByText(say('erase.elsewhere')).waitFor()
  await button(page, say('lesson.done')).waitFor()
  expect(await kindsStored(page)).not.toContain('finishedLesson')
  await expectQuiet(reader)
  await reader.context.close()
})

test('records that this version cannot read stay as they are, and are counted as such', async () => {
  const reader = await openReader(browser())
  const { page } = reader
  await finishLesson(page)
  const header = { version: '9.0.0', tab: 'later', at: '2027-01-01T00:00:00.000Z' }
  const strange = [
    {
      ...header,
      id: 'later-7',
      schema: 2,
      counter: 7,
      kind: 'finishedLesson',
      module: 'm2',
      lesson: 'image',
    },
    { ...header, id: 'later-8', schema: 1, counter: 8, kind: 'certificate', signed: { by: 'somebody' } },
    { id: 'damaged', schema: 'one' },
  ]
  await storeRecords(page, strange)
  await goTo(page, PROGRESS)
  await page.getByText(say('save.unknown', { count: strange.length })).waitFor()
  expect(await lessonsRead(page)).toContain(read(1))

  await goTo(page, addressOf('ro', pages.lesson('m2', 'duty')))
  await button(page, say('lesson.done')).click()
  await page.getByText(say('lesson.doneState')).waitFor()
  await goTo(page, PROGRESS)
  await expect.poll(() => lessonsRead(page)).toContain(read(2))
  const stored = await storedRecords(page)
  for (const record of strange) expect(stored).toContainEqual(record)
  // What comes later must be counted later, whatever version wrote what came before.
  const duty = stored.find(({ lesson, schema }) => lesson === 'duty' && schema === 1)
  expect(duty?.['counter']).toBeGreaterThan(8)
  await expectQuiet(reader)
  await reader.context.close()
})

/** Presses a button twenty times, `pause` milliseconds apart; without a pause the page cannot draw in between. */
async function pressOften(page: Page, name: string, pause: number | null): Promise<void> {
  await button(page, name).evaluate(async (element, wait) => {
    for (let times = 0; times < 20; times++) {
      if (element instanceof HTMLElement) element.click()
      if (wait !== null) await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }, pause)
}

test.each([
  { how: 'in one go', pause: null },
  { how: 'within a tenth of a second', pause: 4 },
])('twenty presses $how begin one attempt, give one answer and begin one case', async ({ pause }) => {
  const reader = await openReader(browser())
  const { page } = reader
  await goTo(page, addressOf('ro', QUIZ_PAGE))
  await pressOften(page, say('quiz.start'), pause)
  const item = await shownItem(page, say)
  await fillIn(page, pointer, say, item, responseFor(item, 'right')!)
  await pressOften(page, say('quiz.check'), pause)
  await page.getByRole('heading', { name: say('quiz.right'), exact: true }).waitFor()
  await goTo(page, addressOf('ro', pages.scenario('sc1')))
  await pressOften(page, say('case.start'), pause)
  await page.getByRole('heading', { name: say('sc1:promise.place'), exact: true }).waitFor()
  await expect.poll(() => kindsStored(page)).toContain('playStarted')
  const kinds = await kindsStored(page)
  for (const kind of ['attemptStarted', 'answered', 'playStarted'])
    expect(
      kinds.filter((one) => one === kind),
      kind,
    ).toHaveLength(1)
  // Chromium's own remark on a press that comes after the form has gone.
  await expectQuiet(reader, /form is not connected/u)
  await reader.context.close()
})

test('colours and role chosen once are there from the first paint of the next visit', async () => {
  const reader = await openReader(browser())
  const { page } = reader
  await goTo(page, addressOf('ro', pages.display))
  await page.getByRole('radio', { name: say('theme.contrast'), exact: true }).check()
  const theme = () => page.evaluate(() => document.documentElement.dataset['theme'])
  await expect.poll(theme).toBe('contrast')
  await expect.poll(() => page.evaluate(() => localStorage.getItem('semnal.theme'))).toBe('contrast')
  await page.goto(addressOf('ro', pages.home), { waitUntil: 'commit' })
  await page.waitForSelector('body')
  expect(await theme()).toBe('contrast')
  await untilReady(page)
  expect(await theme()).toBe('contrast')
  expect(await heading(page)).toContain(say('home.title1'))
  await expectQuiet(reader)
  await reader.context.close()
})
