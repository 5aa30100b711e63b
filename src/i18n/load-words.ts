import type { i18n } from 'i18next'
import type { PageNamespace } from '#src/i18n/namespaces.ts'
import { type Language, otherLanguage } from '#src/lib/language.ts'

type WordFile = Readonly<Record<string, unknown>>

const files = import.meta.glob<WordFile>(
  ['/public/locales/*/*.json', '!/public/locales/*/{common,now}.json'],
  {
    import: 'default',
  },
)

/** Words that could be loaded in neither language; the page says so and offers to try again. */
export class WordsNotLoadedError extends Error {
  override readonly name = 'WordsNotLoadedError'
}

async function loadOne(instance: i18n, language: Language, namespace: PageNamespace): Promise<boolean> {
  if (instance.hasResourceBundle(language, namespace)) return true
  const load = files[`/public/locales/${language}/${namespace}.json`]
  if (!load) return false
  try {
    instance.addResourceBundle(language, namespace, await load())
    return true
  } catch {
    return false
  }
}

/**
 * Brings the words of a page into `instance`. Where a file does not load in `language`, the other language's text
 * takes its place (see `borrowedNamespaces`). Rejects with WordsNotLoadedError only when both fail.
 */
export async function loadWords(
  instance: i18n,
  language: Language,
  namespaces: readonly PageNamespace[],
): Promise<void> {
  await Promise.all(
    namespaces.map(async (namespace) => {
      if (await loadOne(instance, language, namespace)) return
      if (await loadOne(instance, otherLanguage(language), namespace)) return
      throw new WordsNotLoadedError(namespace)
    }),
  )
}

/** The namespaces that stand in the other language because their own file did not load. */
export function borrowedNamespaces(
  instance: i18n,
  language: Language,
  namespaces: readonly PageNamespace[],
): readonly PageNamespace[] {
  return namespaces.filter((namespace) => !instance.hasResourceBundle(language, namespace))
}
