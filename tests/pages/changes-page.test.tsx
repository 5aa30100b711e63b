import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { allPages } from '#src/app/all-pages.ts'
import { type Language, LANGUAGES } from '#src/lib/language.ts'
import { addressOf, pages } from '#src/lib/paths.ts'
import { ChangesOfLesson } from '#src/pages/changes-of-lesson.tsx'
import { ChangesPage } from '#src/pages/changes-page.tsx'
import type { Change } from '#src/sources/change.ts'
import { CLAIM_TOPICS } from '#src/sources/claim.ts'
import { changes } from '#src/sources/content/changes.ts'
import { claims } from '#src/sources/content/claims.ts'
import { lesson } from '#tests/fixtures/tiny-module.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

/** The page with every fold open, as somebody who reads all of it has it. */
async function open(language: Language) {
  const app = await openFolded(language)
  for (const fold of document.querySelectorAll('details')) fold.open = true
  return app
}

async function openFolded(language: Language) {
  const app = await renderApp(<ChangesPage />, { language, namespaces: ['changes', 'catalogue', 'law'] })
  const word = (key: string) => app.words.getResource(language, 'changes', key) as string
  return { ...app, word }
}

const rowOf = (id: string) => {
  const row = document.getElementById(id)
  if (!row) throw new Error(`no row ${id}`)
  return within(row)
}
const known = new Set(claims.map(({ id }) => id))

describe.each(LANGUAGES)('what has changed since 2017, in %s', (language) => {
  test('keeps its rows behind the name of a topic or a year, each with the number of its changes', async () => {
    const { words, word } = await openFolded(language)
    const read = words.t as unknown as (key: string, values: object) => string
    const counted = (name: string, own: readonly Change[]) =>
      `${name} ${read('changes:page.count', { count: own.length })}`
    const years = [...new Set(changes.map(({ since }) => since.slice(0, 4)))].sort().reverse()
    const topics = CLAIM_TOPICS.filter((topic) => changes.some((change) => change.topic === topic))
    const folds = [...document.querySelectorAll('details:not(details details)')]
    expect(folds.map((fold) => fold.querySelector('summary')?.textContent)).toEqual([
      ...topics.map((topic) =>
        counted(
          word(`page.topics.${topic}`),
          changes.filter((change) => change.topic === topic),
        ),
      ),
      ...years.map((year) =>
        counted(
          year,
          changes.filter(({ since }) => since.startsWith(year)),
        ),
      ),
    ])
    expect(folds.filter((fold) => fold.hasAttribute('open'))).toEqual([])
    for (const row of document.querySelectorAll('tbody tr')) expect(row.closest('details')).not.toBeNull()
  })

  test('has a row for each change, with what was and what is', async () => {
    const { word, words } = await open(language)
    for (const { id } of changes) {
      const row = rowOf(id)
      expect(row.getByRole('rowheader').textContent).toContain(
        words.getResource(language, 'catalogue', `changes.${id}`),
      )
      expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(
        expect.arrayContaining([word(`${id}.then`), word(`${id}.now`)]),
      )
    }
  })

  test('tells the same by date: each name leads to its row, the newest first', async () => {
    const { word } = await open(language)
    const part = within(screen.getByRole('region', { name: word('page.byDate') }))
    const led = part.getAllByRole('link').map((link) => link.getAttribute('href')?.slice(1) ?? '')
    expect(new Set(led)).toEqual(new Set(changes.map(({ id }) => id)))
    expect(led).toHaveLength(changes.length)
    for (const id of led) expect(document.getElementById(id)?.tagName).toBe('TR')
    const days = led.map((id) => changes.find((change) => change.id === id)?.since ?? '')
    expect(days).toEqual([...days].sort().reverse())
  })

  test('leads to cards and lessons that exist', async () => {
    await open(language)
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.more a')].map((link) =>
      link.getAttribute('href'),
    )
    const lessons = new Set(allPages.map((page) => addressOf(language, page)))
    expect(links.length).toBeGreaterThan(0)
    for (const address of links) {
      const [page = '', hash] = address?.split('#') ?? []
      expect(lessons).toContain(page)
      if (page === addressOf(language, pages.law)) expect(known).toContain(hash)
    }
  })

  test('leads from one part to the other without scripts', async () => {
    const { word } = await open(language)
    const jumps = within(screen.getByRole('navigation', { name: word('page.jump') })).getAllByRole('link')
    expect(
      jumps.map((link) => document.getElementById(link.getAttribute('href')?.slice(1) ?? '')?.tagName),
    ).toEqual(['H2', 'H2', 'H2'])
  })

  test('draws the years with their numbers, and says them to who does not see the drawing', async () => {
    const { words } = await open(language)
    const read = words.t as unknown as (key: string, values: object) => string
    const drawing = screen.getByRole('img')
    const told = drawing.querySelector('title')?.textContent ?? ''
    for (const year of ['2019', '2020', '2021', '2022', '2023', '2024', '2025']) {
      const count = changes.filter(({ since }) => since.startsWith(year)).length
      expect(told).toContain(`${year} – ${read('changes:page.count', { count })}`)
    }
    expect(told).toContain(`2018 – ${read('changes:page.none', {})}`)
    const drawn = [...drawing.querySelectorAll('.num, .num-o')].map((number) => Number(number.textContent))
    expect(drawn.reduce((sum, one) => sum + one, 0)).toBe(changes.length)
  })
})

test('a row carries the label of the least sure of its claims, and the act that made it', async () => {
  const { t } = await open('ro')
  rowOf('image-penalties').getByText(t('law.label.official'))
  rowOf('national-number').getByText(t('law.label.secondary'))
  rowOf('image-penalties').getByText('din 1 iulie 2024, Legea 202/2024')
  rowOf('national-number').getByText('din 5 ianuarie 2022')
  rowOf('committee-opinion').getByText('din 2019')
  rowOf('diicot-list').getByText('data legii: 12 decembrie 2025, Legea 224/2025')
  rowOf('school-management').getByText('din 3 septembrie 2023')
})

test('a row names the lessons that teach it', async () => {
  const { words } = await open('ro')
  const title = words.getResource('ro', 'catalogue', 'm2.lessons.duty') as string
  const link = rowOf('fail-to-report')
    .getAllByRole('link', { hidden: true })
    .find((one) => one.textContent?.includes(title))
  expect(link?.getAttribute('href')).toBe('/ro/m2/duty/')
})

describe('at the end of a lesson', () => {
  const show = (named: readonly string[]) =>
    renderApp(
      <ChangesOfLesson lesson={lesson('told', [{ kind: 'paragraph', id: 'one', claims: named }])} />,
      {
        namespaces: ['law'],
      },
    )

  test('what has changed is told by what changed, not by the rule that it touched, each with a link to its row', async () => {
    const { words, t } = await show(['number-116111', 'fail-to-report-266', 'images-art-374'])
    const title = (change: string) => words.getResource('ro', 'catalogue', `changes.${change}`) as string
    const region = within(screen.getByRole('region', { name: t('lesson.changes') }))
    expect(region.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      [title('image-penalties'), '/ro/changes/#image-penalties'],
      [title('fail-to-report'), '/ro/changes/#fail-to-report'],
    ])
    region.getByText(t('lesson.changedSince', { date: '1 iulie 2024' }))
  })

  test('nothing is told where nothing has changed', async () => {
    const { container } = await show(['practice-listen'])
    expect(container.textContent).toBe('')
  })
})
