import type { Language } from '#src/lib/language.ts'
import type { Problem } from '#src/lib/problem.ts'

/** The parsed word files of both languages, by namespace: `words.ro['m2-quiz']`. Not trusted: any JSON. */
export type WordFiles = Readonly<Record<Language, Readonly<Record<string, unknown>>>>

/** The texts of one word file by dotted key, in the order of the file. */
export type Texts = ReadonlyMap<string, string>

/** `ro/m2.json › listen.title`: where an author finds a text. */
export function placeOf(language: Language, namespace: string, key?: string): string {
  const file = `${language}/${namespace}.json`
  return key === undefined ? file : `${file} › ${key}`
}

/** Takes one parsed word file and gives its texts by dotted key; whatever is not a text is a problem. */
export function readTexts(file: unknown, where: string): { texts: Texts; problems: readonly Problem[] } {
  const texts = new Map<string, string>()
  const problems: Problem[] = []
  const visit = (value: unknown, path: readonly string[]) => {
    const key = path.join('.')
    if (typeof value === 'string') texts.set(key, value)
    else if (typeof value === 'object' && value !== null && !Array.isArray(value))
      for (const [name, inner] of Object.entries(value)) {
        if (/[.:]/u.test(name))
          problems.push({
            where: `${where} › ${key}`,
            what: `"${name}" holds a dot or a colon; rename the key`,
          })
        visit(inner, [...path, name])
      }
    else
      problems.push({
        where: `${where} › ${key}`,
        what: `is ${JSON.stringify(value)}; only texts may stand here`,
      })
  }
  visit(file, [])
  return { texts, problems }
}

/** The text as a reader meets it: link marks and bold marks are gone, their words stay. */
export function plainText(text: string): string {
  return text.replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1').replaceAll('**', '')
}

/** The plain text without `{{placeholders}}`, for counting and spelling. */
export function spokenText(text: string): string {
  return plainText(text).replaceAll(/\{\{[^}]*\}\}/gu, ' ')
}
