import { afterEach, describe, expect, test, vi } from 'vitest'
import { createI18n, MissingWordError } from '#src/i18n/create-i18n.ts'
import { borrowedNamespaces, loadWords, WordsNotLoadedError } from '#src/i18n/load-words.ts'
import { LANGUAGES, otherLanguage } from '#src/lib/language.ts'

// The network fails for one Romanian file, and for another one in both languages.
vi.mock('../../public/locales/ro/sc1.json', () => {
  throw new Error('offline')
})
vi.mock('../../public/locales/ro/about.json', () => {
  throw new Error('offline')
})
vi.mock('../../public/locales/en/about.json', () => {
  throw new Error('offline')
})

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('words are loaded with the page that needs them', () => {
  test.each(LANGUAGES)('in %s: only those asked for, only in that language', async (language) => {
    const words = createI18n(language)
    expect(words.hasResourceBundle(language, 'terms')).toBe(false)
    await loadWords(words, language, ['terms'])
    expect(words.hasResourceBundle(language, 'terms')).toBe(true)
    expect(borrowedNamespaces(words, language, ['terms'])).toEqual([])
    expect(words.hasResourceBundle(otherLanguage(language), 'terms')).toBe(false)
    expect(words.hasResourceBundle(language, 'law')).toBe(false)
  })

  test('a page that needs none borrows none', async () => {
    const words = createI18n('ro')
    await loadWords(words, 'ro', [])
    expect(borrowedNamespaces(words, 'ro', [])).toEqual([])
  })
})

describe('a file that does not load', () => {
  test('is stood in for by the other language, and named', async () => {
    const words = createI18n('ro')
    await loadWords(words, 'ro', ['sc1', 'terms'])
    expect(borrowedNamespaces(words, 'ro', ['sc1', 'terms'])).toEqual(['sc1'])
    expect((words.t as (key: string) => string)('sc1:contentNote')).toBe(
      words.getResource('en', 'sc1', 'contentNote'),
    )
  })

  test('in both languages: the page cannot be shown', async () => {
    const words = createI18n('ro')
    await expect(loadWords(words, 'ro', ['terms', 'about'])).rejects.toThrow(new WordsNotLoadedError('about'))
  })

  test('does not matter to a reader of the other language', async () => {
    const words = createI18n('en')
    await loadWords(words, 'en', ['sc1'])
    expect(borrowedNamespaces(words, 'en', ['sc1'])).toEqual([])
  })
})

describe('a key', () => {
  const read = (words: ReturnType<typeof createI18n>, key: string) =>
    (words.t as (key: string) => string)(key)

  test('that is missing in one language is read in the other', () => {
    const words = createI18n('ro')
    words.addResourceBundle('en', 'm2', { title: 'Only in English' })
    expect(read(words, 'm2:title')).toBe('Only in English')
  })

  test('that is missing in both stops an author at once', () => {
    expect(() => read(createI18n('ro'), 'no.such.key')).toThrow(MissingWordError)
  })

  test('that is missing in both shows nothing to a reader', () => {
    vi.stubEnv('PROD', true)
    vi.stubEnv('SSR', false)
    expect(read(createI18n('ro'), 'no.such.key')).toBe('')
  })

  test('that is missing stops the build, which is no reader', () => {
    vi.stubEnv('PROD', true)
    vi.stubEnv('SSR', true)
    expect(() => read(createI18n('ro'), 'no.such.key')).toThrow(MissingWordError)
  })
})
