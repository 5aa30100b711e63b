import { createI18n } from '#src/i18n/create-i18n.ts'
import { loadWords } from '#src/i18n/load-words.ts'
import { PAGE_NAMESPACES } from '#src/i18n/namespaces.ts'
import { type Language, LANGUAGES } from '#src/lib/language.ts'

/** Reads a text as the app would: `quiz.start`, `m2:listen.title`. Throws for a key that no language has. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

async function sayIn(language: Language): Promise<Say> {
  const words = createI18n(language)
  await loadWords(words, language, PAGE_NAMESPACES)
  return words.t as unknown as Say
}

const [ro, en] = await Promise.all(LANGUAGES.map(sayIn))

/** The words of the site, by language: tests find things by what a reader sees. */
export const say: Readonly<Record<Language, Say>> = { ro: ro!, en: en! }
