import type { i18n } from 'i18next'
import type { ComponentType } from 'react'
import { type Route, routeAt } from '#src/app/routes.ts'
import { borrowedNamespaces, loadWords } from '#src/i18n/load-words.ts'
import { isLanguage, type Language, otherLanguage } from '#src/lib/language.ts'

const components = new Map<Route, ComponentType>()

/** The component of a route, once `preparePage` has loaded it. */
export function componentOf(route: Route): ComponentType | undefined {
  return components.get(route)
}

/** The language an address asks for; Romanian where it names none we have. */
export function languageOf(pathname: string): Language {
  const [, prefix] = pathname.split('/')
  return isLanguage(prefix) ? prefix : 'ro'
}

/** Words that the page shows beside its own, in the other language: where they do not come, the page is whole without. */
async function loadBeside(words: i18n, language: Language, { alsoIn }: Route): Promise<void> {
  if (alsoIn) await loadWords(words, language, alsoIn()).catch(() => undefined)
}

/**
 * Brings in what the page at `pathname` needs: its code, its words and its content. Until it resolves the reader stays on the page
 * they are on. Rejects where the code, or the words in both languages, cannot be loaded.
 */
export async function preparePage(words: i18n, pathname: string): Promise<void> {
  const found = routeAt(pathname)
  if (!found) return
  const { route, params } = found
  await Promise.all([
    loadWords(words, languageOf(pathname), route.namespaces(params)),
    route.content?.(params),
    loadBeside(words, otherLanguage(languageOf(pathname)), route),
    components.has(route) ? null : route.load().then((component) => components.set(route, component)),
  ])
}

/** Whether some words of the page stand in the other language because their own file did not load. */
export function isBorrowed(words: i18n, pathname: string): boolean {
  const found = routeAt(pathname)
  if (!found) return false
  const namespaces = found.route.namespaces(found.params)
  return borrowedNamespaces(words, languageOf(pathname), namespaces).length > 0
}
