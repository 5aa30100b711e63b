import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { preparePage } from '#src/app/prepare-page.ts'
import { createI18n } from '#src/i18n/create-i18n.ts'
import { type Language, LANGUAGES, otherLanguage } from '#src/lib/language.ts'
import { TermsPage } from '#src/pages/terms-page.tsx'
import { terms } from '#src/sources/content/terms.ts'
import en from '../../public/locales/en/terms.json'
import ro from '../../public/locales/ro/terms.json'
import { renderApp } from '#tests/ui/render-app.tsx'

const words: Record<Language, Record<string, { term: string; definition: string }>> = { ro, en }

async function open(language: Language, both = true) {
  const app = await renderApp(<TermsPage />, { language, namespaces: ['terms'] })
  if (both) app.words.addResourceBundle(otherLanguage(language), 'terms', words[otherLanguage(language)])
  app.rerender(<TermsPage />)
  return app
}

const entry = (key: string) => document.getElementById(key)?.parentElement ?? undefined

describe.each(LANGUAGES)('the terms, in %s', (language) => {
  const other = otherLanguage(language)

  test('stand by name, each with its definition and, where it differs, the term in the other language', async () => {
    await open(language)
    for (const { key } of terms) {
      expect(document.getElementById(key)?.textContent).toBe(words[language][key]?.term)
      expect(entry(key)?.querySelector('dd')?.textContent).toContain(words[language][key]?.definition)
      const beside = entry(key)?.querySelector('dt[lang]')
      const name = words[other][key]?.term
      expect(beside?.textContent).toBe(name === words[language][key]?.term ? undefined : name)
      if (beside) expect(beside.getAttribute('lang')).toBe(other)
    }
    const names = [...document.querySelectorAll('dt[id]')].map((term) => term.textContent)
    expect(names).toEqual([...names].sort((one, two) => one.localeCompare(two, language)))
  })

  test('are whole without the other language, should its file not come', async () => {
    await open(language, false)
    expect(document.querySelectorAll('dt[id]')).toHaveLength(terms.length)
    expect(document.querySelectorAll('dt[lang]')).toHaveLength(0)
  })

  test('stand by article as well, each leading to its definition', async () => {
    const { t } = await open(language)
    const section = screen.getByRole('heading', { level: 2, name: t('terms.byArticle') }).closest('section')
    const led = within(section ?? document.body)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')?.slice(1) ?? '')
    expect(new Set(led)).toEqual(
      new Set(terms.filter(({ articles }) => articles.length > 0).map(({ key }) => key)),
    )
    for (const key of led) expect(document.getElementById(key)?.tagName).toBe('DT')
  })
})

test('an article is cited below a definition that does not cite it itself', async () => {
  await open('ro')
  expect(entry('supervision')?.querySelector('dd .under')?.textContent).toBe('Codul penal, art.\u00A0118')
  expect(words.ro['grooming']?.definition).toContain('Codul penal, art.\u00A0222')
  expect(entry('grooming')?.querySelector('dd .under')).toBeNull()
  expect(entry('sexting')?.querySelector('dd .under')).toBeNull()
})

test('the page asks for the terms of both languages, a lesson only for its own', async () => {
  const loaded = createI18n('ro')
  await preparePage(loaded, '/ro/terms/')
  expect(LANGUAGES.map((language) => loaded.hasResourceBundle(language, 'terms'))).toEqual([true, true])
  const lesson = createI18n('ro')
  await preparePage(lesson, '/ro/m2/listen/')
  expect(LANGUAGES.map((language) => lesson.hasResourceBundle(language, 'terms'))).toEqual([true, false])
})

test('new definitions are short: a note in the margin holds at most 25 words', () => {
  const earlier = terms.findIndex(({ key }) => key === 'minor')
  const long = terms.slice(earlier).flatMap(({ key }) =>
    LANGUAGES.flatMap((language) => {
      const count = words[language][key]?.definition.split(/\s+/u).length ?? 0
      return count > 25 ? [`${language} ${key}: ${count}`] : []
    }),
  )
  expect(long).toEqual([])
})
