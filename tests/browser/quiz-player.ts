import type { Locator, Page } from 'playwright-core'
import { m2Quiz } from '#src/quiz/content/m2.ts'
import { quizzes } from '#src/quiz/content/quizzes.ts'
import type { Item, Response } from '#src/quiz/quiz.ts'
import { type Grade, gradeOf } from '#src/quiz/score.ts'
import type { Hand } from './hands.ts'
import { storedRecords, storeRecords } from './stored.ts'
import type { Say } from './words.ts'

export const QUIZ_PAGE = 'm2/quiz/'

/** The words of an item, in the file of its bank. */
function wordsOf(say: Say, item: Item): (key: string) => string {
  const bank = quizzes.find(({ items }) => items.includes(item))
  return (key) => say(`${bank?.id ?? ''}-quiz:${item.id}.${key}`)
}

/** The items that the page may ask: those of the module in its address, else of any. */
function itemsAt(page: Page): readonly Item[] {
  const [, , module] = new URL(page.url()).pathname.split('/')
  return quizzes
    .filter(({ id }) => id === module || !quizzes.some((one) => one.id === module))
    .flatMap(({ items }) => items)
}

/** Words that stand together on the page while an item is asked, and with no other item. */
function marks(say: Say, item: Item): readonly string[] {
  const words = wordsOf(say, item)
  if (item.kind === 'trueFalse') return [words('statement')]
  if (item.kind === 'vignette') return [words('situation')]
  return item.situation ? [words('situation'), words('stem')] : [words('stem')]
}

/** The item that is being asked, or was just checked, found by its words. */
export async function shownItem(page: Page, say: Say): Promise<Item> {
  const text = (await page.getByRole('main').textContent()) ?? ''
  const item = itemsAt(page).find((one) => marks(say, one).every((mark) => text.includes(mark)))
  if (!item) throw new Error(`No item of the bank is on the page: ${text.slice(0, 200)}`)
  return item
}

/** Answers to try, from fully right to fully wrong. */
function candidates(item: Item): readonly Response[] {
  switch (item.kind) {
    case 'single':
      return item.options.map((option) => ({ kind: 'single', option }))
    case 'multiple': {
      const others = item.options.filter((option) => !item.keys.includes(option))
      return [item.keys, item.keys.slice(0, 1), others].map((options) => ({ kind: 'multiple', options }))
    }
    case 'order': {
      const [first = '', second = '', ...rest] = item.steps
      const orders = [item.steps, [...rest, first, second], [...item.steps].reverse()]
      return orders.map((steps) => ({ kind: 'order', steps }))
    }
    case 'match': {
      const [spare = ''] = item.matches.filter((match) => !item.rows.some(({ key }) => key === match))
      const paired = (right: (at: number) => boolean) =>
        Object.fromEntries(item.rows.map(({ id, key }, at) => [id, right(at) ? key : spare]))
      const pairs = [paired(() => true), paired((at) => at === 0), paired(() => false)]
      return pairs.map((given) => ({ kind: 'match', pairs: given }))
    }
    case 'numeric': {
      const values = [item.range[0], ...item.confused.map(({ range }) => range[0]), item.range[1] + 1]
      return values.map((value) => ({ kind: 'numeric', value }))
    }
    case 'trueFalse':
      return [item.verdict, !item.verdict].map((verdict) => ({
        kind: 'trueFalse',
        verdict,
        reason: item.key,
      }))
    case 'vignette': {
      const answered = (right: (at: number) => boolean) =>
        Object.fromEntries(
          item.questions.map(({ id, key, options }, at) => {
            const other = options.find((option) => option !== key) ?? key
            return [id, right(at) ? key : other]
          }),
        )
      const answers = [answered(() => true), answered((at) => at === 0), answered(() => false)]
      return answers.map((given) => ({ kind: 'vignette', answers: given }))
    }
  }
}

/** An answer that earns the grade; undefined where the item has none (one option is never right in part). */
export function responseFor(item: Item, grade: Grade): Response | undefined {
  return candidates(item).find((response) => gradeOf(item, response) === grade)
}

const radio = (within: Page | Locator, name: string) => within.getByRole('radio', { name, exact: true })

/** Moves the steps into the wanted order, one press of a move button at a time. */
async function order(page: Page, hand: Hand, say: Say, steps: readonly string[]): Promise<void> {
  const up = (step: string) =>
    page.getByRole('button', { name: say('quiz.upItem', { item: step }), exact: true })
  for (const [to, step] of steps.entries()) {
    const places = await page
      .getByRole('list')
      .filter({ has: up(step) })
      .getByRole('listitem')
      .allTextContents()
    const from = places.findIndex((text) => text.includes(step))
    for (let at = from; at > to; at--) {
      await hand.press(up(step))
      await page.getByText(say('quiz.moved', { item: step, n: at, total: steps.length })).waitFor()
      await up(step).and(page.locator(':focus')).waitFor()
    }
  }
}

type Answering = [page: Page, hand: Hand, say: Say, item: Item, response: Response]

/** Puts an answer on the screen and says how sure it is, unchecked. */
export async function fillIn(...answering: Answering): Promise<void> {
  const [page, hand, say] = answering
  await answer(...answering)
  await hand.choose(radio(page.getByRole('group', { name: say('conf.label') }), say('conf.fairly')))
}

async function answer(...[page, hand, say, item, response]: Answering): Promise<void> {
  const words = wordsOf(say, item)
  switch (response.kind) {
    case 'single':
      return hand.choose(radio(page, words(`options.${response.option}.text`)))
    case 'multiple':
      for (const option of response.options)
        await hand.choose(page.getByRole('checkbox', { name: words(`options.${option}.text`), exact: true }))
      return
    case 'order':
      return order(
        page,
        hand,
        say,
        response.steps.map((step) => words(`steps.${step}.text`)),
      )
    case 'trueFalse': {
      const verdict = page.getByRole('group', { name: say('quiz.verdictLegend') })
      await hand.choose(radio(verdict, say(response.verdict ? 'quiz.true' : 'quiz.false')))
      return hand.choose(radio(page, words(`reasons.${response.reason}.text`)))
    }
    case 'match':
      for (const [row, match] of Object.entries(response.pairs)) {
        const group = page.getByRole('group', { name: words(`rows.${row}.text`), exact: true })
        // By its value: a match that another row has taken carries a note in its name.
        await hand.choose(group.getByRole('radio').and(page.locator(`[value="${match}"]`)))
      }
      return
    case 'numeric':
      return hand.type(page.getByRole('textbox'), String(response.value))
    case 'vignette':
      for (const [question, option] of Object.entries(response.answers)) {
        const group = page.getByRole('group', { name: words(`questions.${question}.stem`), exact: true })
        await hand.choose(radio(group, words(`questions.${question}.options.${option}.text`)))
      }
  }
}

/** Checks what is on the screen and waits for the verdict. */
export async function check(page: Page, hand: Hand, say: Say, grade: Grade): Promise<void> {
  await hand.press(page.getByRole('button', { name: say('quiz.check'), exact: true }))
  await page.getByRole('heading', { name: say(`quiz.${grade}`), exact: true }).waitFor()
}

/** From a checked item to the next one, or to the result; true while there is a next one. */
export async function goOn(page: Page, hand: Hand, say: Say): Promise<boolean> {
  const last = page.getByRole('button', { name: say('quiz.toResult'), exact: true })
  const next = page.getByRole('button', { name: say('quiz.next'), exact: true })
  if (await last.isVisible()) {
    await hand.press(last)
    await page.getByRole('heading', { name: say('result.review'), exact: true }).waitFor()
    return false
  }
  await hand.press(next)
  await page.getByRole('button', { name: say('quiz.check'), exact: true }).waitFor()
  return true
}

/** Begins an attempt from the quiz page or from a result. */
export async function startQuiz(page: Page, hand: Hand, say: Say): Promise<void> {
  const start = page.getByRole('button', { name: say('quiz.start'), exact: true })
  const again = page.getByRole('button', { name: say('result.newTry'), exact: true })
  await hand.press(start.or(again))
  await page.getByRole('button', { name: say('quiz.check'), exact: true }).waitFor()
}

/** Answers every item of a begun attempt fully right, up to its result. */
export async function playRight(page: Page, hand: Hand, say: Say): Promise<void> {
  do {
    const item = await shownItem(page, say)
    await fillIn(page, hand, say, item, responseFor(item, 'right')!)
    await check(page, hand, say, 'right')
  } while (await goOn(page, hand, say))
}

/** Room between the counters of planted attempts, for the answers to each. */
const ROOM = 1000

/**
 * Puts an attempt at these items into the store, as if the app had drawn them, newest of all: it is gone on with after
 * a reload. Which items a draw brings is chance; what each kind of item shows must be seen each time.
 */
export async function plantAttempt(
  page: Page,
  items: readonly string[],
  quiz: string = m2Quiz.id,
): Promise<void> {
  const highest = Math.max(0, ...(await storedRecords(page)).map(({ counter }) => Number(counter)))
  const counter = highest + ROOM
  const id = `planted-${counter}`
  const header = { id, schema: 1, version: '1', tab: 'planted', counter, at: new Date().toISOString() }
  const attempt = { kind: 'attemptStarted', quiz, attempt: id, seed: id, items }
  await storeRecords(page, [{ ...header, ...attempt }])
}
