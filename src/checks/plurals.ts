import type { Language } from '#src/lib/language.ts'

/** The engine lists the forms of a language in an order of its own. */
const CLDR_ORDER = ['zero', 'one', 'two', 'few', 'many', 'other'] as const
const FORM = /_(zero|one|two|few|many|other)$/u

/** A key without its plural ending: `answers_few` gives `answers`. */
export function baseKey(key: string): string {
  return key.replace(FORM, '')
}

/** The plural form that a key carries, or null: `answers_few` gives `few`. */
export function pluralForm(key: string): string | null {
  return FORM.exec(key)?.[1] ?? null
}

/** The forms a language needs, in the order of the CLDR: Romanian one, few, other; English one, other. */
export function pluralForms(language: Language): readonly string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
  return CLDR_ORDER.filter((form) => pluralCategories.includes(form))
}
