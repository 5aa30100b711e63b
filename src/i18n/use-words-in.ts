import { useTranslation } from 'react-i18next'
import type { Namespace } from '#src/i18n/namespaces.ts'
import type { Language } from '#src/lib/language.ts'

/**
 * Reads a namespace in a language that need not be the page's; null where its file has not come, since the text of the
 * page's own language must not stand in its place. The route names such files in `alsoIn` (`app/routes.ts`).
 */
export function useWordsIn(language: Language, namespace: Namespace): ((key: string) => string) | null {
  const { t, i18n } = useTranslation()
  if (!i18n.hasResourceBundle(language, namespace)) return null
  // One cast, as in `use-words.ts`: content keys are built from ids.
  const read = t as unknown as (key: string, options: { lng: Language }) => string
  return (key) => read(`${namespace}:${key}`, { lng: language })
}
