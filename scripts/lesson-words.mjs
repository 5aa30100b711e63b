import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const LOCALES = path.resolve(import.meta.dirname, '../public/locales')
const VIRTUAL = 'virtual:lesson-words'
const PART = /\/public\/locales\/(\w+)\/(m\d+)\.json\?lesson=([\w-]+)$/u

const read = (language, module) =>
  JSON.parse(readFileSync(path.join(LOCALES, language, `${module}.json`), 'utf8'))

/** The lessons of a module's word file: what has a lead. */
const lessonsIn = (words) => Object.keys(words).filter((key) => typeof words[key]?.lead === 'string')

/**
 * Gives each lesson its own words, `m2.json?lesson=listen`, out of the one file that authors write for a module: who
 * opens a lesson does not load the eight others. The virtual module holds a loader for each, by `ro/m2#listen`.
 */
export function lessonWords() {
  return {
    name: 'semnal-lesson-words',
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : null),
    load(id) {
      if (id === `\0${VIRTUAL}`) return loaders()
      const [, language, module, lesson] = PART.exec(id.replaceAll(path.sep, '/')) ?? []
      if (lesson === undefined) return null
      this.addWatchFile(path.join(LOCALES, language, `${module}.json`))
      return {
        code: `export default ${JSON.stringify({ [lesson]: read(language, module)[lesson] })}`,
        moduleType: 'js',
      }
    },
  }
}

function loaders() {
  const lines = readdirSync(LOCALES).flatMap((language) =>
    readdirSync(path.join(LOCALES, language)).flatMap((file) => {
      const [, module] = /^(m\d+)\.json$/u.exec(file) ?? []
      return module === undefined
        ? []
        : lessonsIn(read(language, module)).map(
            (lesson) =>
              `'${language}/${module}#${lesson}': () => import('/public/locales/${language}/${module}.json?lesson=${lesson}'),`,
          )
    }),
  )
  return `export const lessonWords = {\n${lines.join('\n')}\n}\n`
}
