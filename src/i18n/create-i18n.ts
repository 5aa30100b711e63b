import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import commonEn from '../../public/locales/en/common.json'
import nowEn from '../../public/locales/en/now.json'
import commonRo from '../../public/locales/ro/common.json'
import nowRo from '../../public/locales/ro/now.json'
import type { Language } from '#src/lib/language.ts'

/** Thrown in development, in tests and by the build: a reader never meets a raw key, an author must. */
export class MissingWordError extends Error {
  override readonly name = 'MissingWordError'
}

function missing(message: string): string {
  if (import.meta.env.PROD && !import.meta.env.SSR) return ''
  throw new MissingWordError(message)
}

/**
 * A ready i18next instance with the shared words of both languages, and those of the page for a real case, which must
 * not depend on a connection. Page words join it through `loadWords`.
 * A text missing in the chosen language falls back to the other one; a key missing in both shows nothing.
 */
export function createI18n(language: Language): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: { ro: ['en'], en: ['ro'] },
    ns: ['common', 'now'],
    defaultNS: 'common',
    // Words of the parts that pages share, and of pages that a lesson does without: asked for as if they were
    // common, loaded with the pages that need them.
    fallbackNS: ['parts', 'pages'],
    resources: { ro: { common: commonRo, now: nowRo }, en: { common: commonEn, now: nowEn } },
    initAsync: false,
    interpolation: { escapeValue: false },
    // Words are there before a page shows them (`preparePage`): a file that comes must not draw every text anew.
    react: { useSuspense: false, bindI18nStore: '' },
    parseMissingKeyHandler: (key) => missing(`No words for "${key}" in either language`),
    missingInterpolationHandler: (text) => missing(`A value is missing in "${text}"`),
  })
  return instance
}
