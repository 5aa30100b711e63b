import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { duplicateKeys } from '#src/checks/duplicate-keys.ts'
import { placeOf, type WordFiles } from '#src/checks/words.ts'
import { type Language, LANGUAGES } from '#src/lib/language.ts'
import type { Problem } from '#src/lib/problem.ts'

type FileRead = { language: Language; namespace: string; file: unknown; problems: readonly Problem[] }

/** The word files under `folder` (`public/locales`), parsed, and what is wrong with them as JSON. */
export function readWordFiles(folder: string): { words: WordFiles; problems: readonly Problem[] } {
  const files = LANGUAGES.flatMap((language) => readLanguage(folder, language))
  const wordsOf = (language: Language) =>
    Object.fromEntries(
      files.filter((file) => file.language === language).map(({ namespace, file }) => [namespace, file]),
    )
  return {
    words: { ro: wordsOf('ro'), en: wordsOf('en') },
    problems: files.flatMap(({ problems }) => problems),
  }
}

function readLanguage(folder: string, language: Language): readonly FileRead[] {
  const inside = path.join(folder, language)
  return readdirSync(inside)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const namespace = name.replace(/\.json$/u, '')
      return {
        language,
        namespace,
        ...readJson(readFileSync(path.join(inside, name), 'utf8'), language, namespace),
      }
    })
}

function readJson(json: string, language: Language, namespace: string): Pick<FileRead, 'file' | 'problems'> {
  try {
    const problems = duplicateKeys(json).map((key) => ({
      where: placeOf(language, namespace, key),
      what: 'stands twice in the file, and only the last is read; remove one of the two',
    }))
    return { file: JSON.parse(json), problems }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return {
      file: {},
      problems: [{ where: placeOf(language, namespace), what: `is not JSON (${said}); correct it` }],
    }
  }
}
