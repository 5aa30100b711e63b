import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { type Language, LANGUAGES } from '#src/lib/language.ts'
import { SourcesPage } from '#src/pages/sources-page.tsx'
import { claims } from '#src/sources/content/claims.ts'
import { changes } from '#src/sources/content/changes.ts'
import { questions } from '#src/sources/content/questions.ts'
import { questionKey } from '#src/sources/question.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

async function open(language: Language) {
  const namespaces = ['sources', 'changes', 'catalogue', 'law'] as const
  const app = await renderApp(<SourcesPage />, { language, namespaces })
  const word = (key: string) => app.words.getResource(language, 'sources', key) as string
  return { ...app, word }
}

/** What stands under a label in the list of one question. */
function under(part: HTMLElement, label: string): HTMLElement | undefined {
  const [term] = within(part).queryAllByText(label, { selector: 'dt' })
  return term?.nextElementSibling instanceof HTMLElement ? term.nextElementSibling : undefined
}

describe.each(LANGUAGES)('the sources, in %s', (language) => {
  test('tell of each question what was asked, what was answered and where it stands', async () => {
    const { word } = await open(language)
    for (const { number, parts } of questions) {
      const title = screen.getByRole('heading', { level: 3, name: new RegExp(word(`q${number}.title`)) })
      const section = title.closest('section')
      if (!section) throw new Error(`question ${number} has no section`)
      for (const { question, facts, core, note } of parts) {
        const key = questionKey(question)
        const own = parts.length === 1 ? section : document.getElementById(key)?.closest('section')
        if (!own) throw new Error(`question ${question} has no section`)
        expect(under(own, word('page.asked'))?.textContent).toBe(word(`${key}.asked`))
        expect(under(own, word('page.said'))?.textContent).toBe(word(`${key}.said`))
        const span = under(own, word('page.points'))?.textContent ?? ''
        expect(span).toContain(`Q${question}-01`)
        expect(span).toContain(`Q${question}-${String(facts).padStart(2, '0')}`)
        expect(span.endsWith(`: ${core}`)).toBe(true)
        expect(under(own, word('page.note'))?.textContent).toBe(note ? word(`${key}.note`) : undefined)
      }
    }
  })

  test('lead from the list to each question', async () => {
    await open(language)
    for (const { number } of questions) {
      const [link] = document.querySelectorAll(`a[href="#question-${number}"]`)
      expect(link).toBeTruthy()
      expect(document.getElementById(`question-${number}`)?.tagName).toBe('H3')
    }
  })

  test('have the anchor to which the mark of a fact leads, for each question', async () => {
    await open(language)
    for (const { question } of questions.flatMap(({ parts }) => parts))
      expect(document.querySelectorAll(`[id="${questionKey(question)}"]`)).toHaveLength(1)
  })

  test('name every address that a card rests on, once', async () => {
    const { word } = await open(language)
    const section = screen.getByRole('heading', { level: 2, name: word('page.outside') }).closest('section')
    const links = within(section ?? document.body).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(
      [...new Set(claims.map(({ address }) => address))].sort(),
    )
    for (const link of links) expect(link.textContent).not.toBe('')
  })
})

test('a question says where it is taught and what has changed since', async () => {
  const { word, words } = await open('ro')
  const part = document.getElementById('q6-1')?.closest('section')
  if (!part) throw new Error('question 6.1 has no section')
  const taught = within(under(part, word('page.taught')) ?? part).getAllByRole('link', { hidden: true })
  expect(taught.map((link) => link.getAttribute('href'))).toContain('/ro/m2/duty/')
  const since = within(under(part, word('page.since')) ?? part).getAllByRole('link', { hidden: true })
  const row = since.find((link) => link.getAttribute('href') === '/ro/changes/#parental-alienation')
  expect(row?.textContent).toBe(words.getResource('ro', 'catalogue', 'changes.parental-alienation'))
})

test('a question beside which no claim of a change stands says nothing of changes', async () => {
  const { word } = await open('ro')
  const named = new Set(changes.flatMap((change) => change.claims))
  const touched = claims.some(
    ({ id, facts2017 }) => named.has(id) && facts2017.some((fact) => fact.startsWith('Q10.1-')),
  )
  expect(touched).toBe(false)
  const part = document.getElementById('q10-1')?.closest('section')
  if (!part) throw new Error('question 10.1 has no section')
  expect(under(part, word('page.since'))).toBeUndefined()
  expect(under(part, word('page.taught'))?.textContent).toBe(word('page.notTaught'))
})

test('the portal is named by its acts, in the language of the page', async () => {
  const { word } = await open('en')
  const section = screen
    .getByRole('heading', { level: 3, name: word('page.groups.portal') })
    .closest('section')
  const names = within(section ?? document.body)
    .getAllByRole('link')
    .map((link) => link.textContent)
  expect(names).toEqual(expect.arrayContaining(['Law 272/2004', 'Law 198/2023', 'Criminal Code']))
  expect(names.join()).not.toContain('Legea')
})
