import { isPageNamespace, type PageNamespace } from '#src/i18n/namespaces.ts'

/** Content was published without a word file of its own: a programmer's mistake, see `i18n/namespaces.ts`. */
class NoNamespaceError extends Error {
  override readonly name = 'NoNamespaceError'
}

/** The word file of a module, a case or a quiz, which carries its id. */
export function namespaceOf(id: string): PageNamespace {
  if (isPageNamespace(id)) return id
  throw new NoNamespaceError(`"${id}" is not in PAGE_NAMESPACES`)
}
