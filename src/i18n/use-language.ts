import { useTranslation } from 'react-i18next'
import { isLanguage, type Language } from '#src/lib/language.ts'

/** The language of the address, which is the language of the page. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return isLanguage(i18n.language) ? i18n.language : 'ro'
}
