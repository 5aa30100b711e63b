import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { WordFiles } from '#src/checks/words.ts'
import type { Language } from '#src/lib/language.ts'

/** The word files under `folder` (`public/locales`), parsed. Throws, naming the file, when one is not JSON. */
export function readWordFiles(folder: string): WordFiles {
  return { ro: readLanguage(folder, 'ro'), en: readLanguage(folder, 'en') }
}

function readLanguage(folder: string, language: Language): Record<string, unknown> {
  const inside = path.join(folder, language)
  const names = readdirSync(inside).filter((name) => name.endsWith('.json'))
  return Object.fromEntries(
    names.map((name) => [name.replace(/\.json$/u, ''), readJson(path.join(inside, name))]),
  )
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file} is not JSON; correct it`, { cause: error })
  }
}
