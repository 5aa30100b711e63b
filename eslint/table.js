/**
 * Who may import whom: the table of README.md, and the only place where it is written for the machine.
 * Keys are folders under `src/`; `main` is `src/main.tsx`. `below` lists the folders whose files may be imported
 * beside the folder's own; `packages` lists the npm packages (and `node:` modules) that may be imported.
 * The domain folders list no package at all: they can be read, tested and trusted without any of them.
 */
const FEATURES = ['modules', 'quiz', 'scenarios']
const DOMAIN = ['lib', 'sources', 'law', ...FEATURES]
const WITH_UI = ['sources', 'law', ...FEATURES]
const UI_FOLDERS = WITH_UI.map((name) => `${name}/ui`)

const REACT = ['react', 'react-dom', 'react-router']
/** The hook that reads interface words; components use it, but only `i18n/` and `app/` set i18next up. */
const SHOWN_WORDS = 'react-i18next'
/** The words of single lessons, split off by scripts/lesson-words.mjs. */
const LESSON_WORDS = 'virtual:lesson-words'
const WORDS = ['i18next', SHOWN_WORDS]
const STATE = ['zustand', 'idb']

const domain = {
  lib: [],
  sources: ['lib'],
  law: ['lib', 'sources'],
  modules: ['lib', 'sources', 'law'],
  quiz: ['lib', 'sources', 'law'],
  scenarios: ['lib', 'sources', 'law'],
}

const shown = [...DOMAIN, ...UI_FOLDERS, 'progress', 'ui', 'i18n']

/** @type {Readonly<Record<string, { below: readonly string[], packages: readonly string[] }>>} */
export const LAYERS = {
  ...Object.fromEntries(Object.entries(domain).map(([name, below]) => [name, { below, packages: [] }])),
  ...Object.fromEntries(
    WITH_UI.map((name) => [
      `${name}/ui`,
      { below: [name, ...domain[name], 'lib', 'ui', 'i18n'], packages: [...REACT, SHOWN_WORDS] },
    ]),
  ),
  ui: { below: ['lib', 'i18n'], packages: [...REACT, SHOWN_WORDS] },
  i18n: { below: ['lib', 'ui'], packages: ['react', ...WORDS, LESSON_WORDS] },
  progress: { below: DOMAIN, packages: STATE },
  pages: { below: shown, packages: [...REACT, ...WORDS] },
  app: { below: [...shown, 'pages'], packages: [...REACT, ...WORDS, ...STATE] },
  main: { below: [...shown, 'pages', 'app'], packages: [...REACT, ...WORDS] },
  // Content checks join the domain folders; scripts and tests run them, nothing that is shipped does.
  checks: { below: DOMAIN, packages: ['hunspell-asm', 'dictionary-ro', 'node:'] },
}

/** One file of a layer may import packages that its neighbours may not. */
export const EXCEPTIONS = { 'progress/use-progress': ['react'], 'quiz/review': ['ts-fsrs'] }

/** The only folders with files outside `src/` to import: the words. */
export const MAY_IMPORT_WORD_FILES = ['i18n']

export { DOMAIN }
