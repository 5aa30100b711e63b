/** The two languages of Semnal; Romanian is the reference and comes first. */
export const LANGUAGES = ['ro', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Each language under its own name, so that a reader finds theirs on a page they cannot read. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { ro: 'Română', en: 'English' }

/** True for a language prefix that an address may carry. */
export function isLanguage(value: unknown): value is Language {
  return value === 'ro' || value === 'en'
}

/** The other language: what a reader sees when a text cannot be loaded in the chosen one. */
export function otherLanguage(language: Language): Language {
  return language === 'ro' ? 'en' : 'ro'
}
