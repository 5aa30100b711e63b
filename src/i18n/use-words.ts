import { useTranslation } from 'react-i18next'
import type { Namespace } from '#src/i18n/namespaces.ts'

/** Reads a text by its dotted key, for example `listen.quiet-place`; values fill `{{placeholders}}`. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string

/**
 * Words of a content namespace. Content keys are built from ids (`<lesson>.<block>`), so they cannot be literal
 * types; `npm run check:content` proves that exactly these keys exist in both languages.
 */
export function useWords(namespace: Namespace): Words {
  const { t } = useTranslation()
  // One cast, here: i18next's key type knows literal keys only.
  const read = t as unknown as (key: string, values?: object) => string
  return (key, values) => read(`${namespace}:${key}`, values)
}
