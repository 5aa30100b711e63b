import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { allPages } from '#src/app/all-pages.ts'
import { LANGUAGES } from '#src/lib/language.ts'
import { addressOf, pages } from '#src/lib/paths.ts'
import { allLessons } from '#src/modules/all-lessons.ts'
import { modules } from '#src/modules/content/modules.ts'
import { openReader, useBrowser } from './pages.ts'
import { QUIZ_PAGE } from './quiz-player.ts'
import { say } from './words.ts'

/** A lesson of five minutes has several times as many characters; less means that a part is missing. */
const LEAST_TEXT = 1500

const browser = useBrowser()
const plainReader = () => openReader(browser(), { scripts: false })

const addresses = LANGUAGES.flatMap((language) => allPages.map((page) => addressOf(language, page)))

const linksOf = (page: Page) =>
  page.locator('a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))

test('without scripts the first page offers both languages', async () => {
  const { page, context } = await plainReader()
  await page.goto('/')
  expect(await linksOf(page)).toEqual(['/ro/', '/en/'])
  await page.getByRole('link', { name: 'English', exact: true }).click()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(say.en('home.title1'))
  await context.close()
})

const lessons = modules.flatMap((module) => allLessons(module).map(({ id }) => ({ module: module.id, id })))

test.each(LANGUAGES)('without scripts every lesson in %s can be read whole', async (language) => {
  const { page, context } = await plainReader()
  for (const { module, id } of lessons) {
    await page.goto(addressOf(language, pages.lesson(module, id)))
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      say[language](`catalogue:${module}.lessons.${id}`),
    )
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(LEAST_TEXT)
    expect(await page.title()).toContain(say[language](`catalogue:${module}.lessons.${id}`))
  }
  await context.close()
})

/** Every page of the site as it is without scripts, with the links that stay within it; each is visited once. */
const site: {
  address: string
  ids: readonly string[]
  links: readonly URL[]
  controls: readonly string[]
}[] = []

beforeAll(async () => {
  const { page, context } = await plainReader()
  for (const address of addresses) {
    await page.goto(address)
    const controls = page.locator(':is(button, input, select, textarea):visible')
    site.push({
      address,
      ids: await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id)),
      links: (await linksOf(page))
        .map((link) => new URL(link, page.url()))
        .filter(({ origin }) => origin === new URL(page.url()).origin),
      controls: await controls.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 80))),
    })
  }
  await context.close()
})

test('without scripts every link of every page leads to a page, and every part named in it is there', () => {
  const parts = new Map(site.map(({ address, ids }) => [address, new Set(ids)]))
  const wanted = site.flatMap(({ address, links }) => links.map((to) => ({ from: address, to })))
  expect(wanted.length).toBeGreaterThan(addresses.length * 10)
  const broken = wanted.filter(({ to }) => {
    const there = parts.get(to.pathname)
    return !there || (to.hash !== '' && !there.has(decodeURIComponent(to.hash.slice(1))))
  })
  expect(broken.map(({ from, to }) => `${from} leads to ${to.pathname}${to.hash}`)).toEqual([])
})

test('without scripts no page shows a control that would do nothing', () => {
  expect(site.map(({ address }) => address)).toEqual(addresses)
  expect(site.flatMap(({ address, controls }) => controls.map((html) => `${address}: ${html}`))).toEqual([])
})

test.each(LANGUAGES)(
  'without scripts the exercises in %s can be read, and say what they need',
  async (language) => {
    const { page, context } = await plainReader()
    let read = 0
    for (const module of modules)
      for (const { id, blocks } of module.lessons) {
        await page.goto(addressOf(language, pages.lesson(module.id, id)))
        for (const block of blocks) {
          if (block.kind !== 'check') continue
          read += 1
          const words = (key: string) => say[language](`${module.id}:${id}.${block.id}.${key}`)
          const exercise = page.locator('.ask').filter({ hasText: words('stem') })
          await exercise.getByText(say[language]('lesson.unscripted')).waitFor()
          for (const option of block.options)
            await exercise.getByText(words(`options.${option.id}.text`)).waitFor()
        }
      }
    expect(read).toBeGreaterThan(modules.length)
    await context.close()
  },
)

test.each(LANGUAGES)('without scripts the quiz and the cases in %s say what they need', async (language) => {
  const { page, context } = await plainReader()
  for (const address of [QUIZ_PAGE, pages.scenario('sc1'), pages.scenario('sc2')]) {
    await page.goto(addressOf(language, address))
    expect(await page.getByRole('main').innerText()).toContain(say[language]('noscript'))
  }
  await context.close()
})
