import type { i18n } from 'i18next'
import { lessonWords } from 'virtual:lesson-words'
import type { LessonPart, PageNamespace, WordPart } from '#src/i18n/namespaces.ts'
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

/** The words of one lesson, or undefined where the module has no such lesson. */
export function lessonPart(module: PageNamespace, lesson: string | undefined): LessonPart | undefined {
  return lesson !== undefined && `ro/${module}#${lesson}` in lessonWords ? `${module}#${lesson}` : undefined
}

/** What an instance has been given, as `ro/m2#listen`: i18next cannot tell a part of a file from the whole. */
const given = new WeakMap<i18n, Set<string>>()

function hasPart(instance: i18n, language: Language, part: WordPart): boolean {
  return given.get(instance)?.has(`${language}/${part}`) ?? false
}

function loaderOf(language: Language, part: WordPart): (() => Promise<WordFile>) | undefined {
  const ofLesson = lessonWords[`${language}/${part}`]
  return ofLesson ? async () => (await ofLesson()).default : files[`/public/locales/${language}/${part}.json`]
}

async function loadOne(instance: i18n, language: Language, part: WordPart): Promise<boolean> {
  if (hasPart(instance, language, part)) return true
  const load = loaderOf(language, part)
  if (!load) return false
  try {
    const [namespace = part] = part.split('#')
    instance.addResourceBundle(language, namespace, await load(), true, true)
    given.set(instance, new Set(given.get(instance)).add(`${language}/${part}`))
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
  parts: readonly WordPart[],
): Promise<void> {
  await Promise.all(
    parts.map(async (part) => {
      if (await loadOne(instance, language, part)) return
      if (await loadOne(instance, otherLanguage(language), part)) return
      throw new WordsNotLoadedError(part)
    }),
  )
}

/** The parts that stand in the other language because their own file did not load. */
export function borrowedNamespaces(
  instance: i18n,
  language: Language,
  parts: readonly WordPart[],
): readonly WordPart[] {
  return parts.filter((part) => !hasPart(instance, language, part))
}
