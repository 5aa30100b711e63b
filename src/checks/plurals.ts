import type { Language } from '#src/lib/language.ts'

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
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories
}
