import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, test } from 'vitest'
import { LAYERS } from '../../eslint/table.js'

/** The project's own rules, without the ones that need types: the files of these tables do not exist. */
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] })

/** Faults of a virtual file, as `rule: message`. Unused names are no part of what these tables are about. */
async function faults(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file })
  return (result?.messages ?? [])
    .filter(({ ruleId }) => !String(ruleId).endsWith('no-unused-vars'))
    .map(({ ruleId, message }) => `${ruleId ?? 'no rule'}: ${message}`)
}

const domain = ['lib', 'sources', 'law', 'modules', 'quiz', 'scenarios']
const shown = [
  ...domain,
  'modules/ui',
  'quiz/ui',
  'scenarios/ui',
  'sources/ui',
  'law/ui',
  'progress',
  'ui',
  'i18n',
]

/** The import table of README.md, written a second time by hand: folder, what it may import. */
const TABLE: [folder: string, may: string[]][] = [
  ['lib', []],
  ['sources', ['lib']],
  ['law', ['lib', 'sources']],
  ['modules', ['lib', 'sources', 'law']],
  ['quiz', ['lib', 'sources', 'law']],
  ['scenarios', ['lib', 'sources', 'law']],
  ['sources/ui', ['sources', 'lib', 'ui', 'i18n']],
  ['law/ui', ['law', 'lib', 'sources', 'ui', 'i18n']],
  ['modules/ui', ['modules', 'lib', 'sources', 'law', 'ui', 'i18n']],
  ['quiz/ui', ['quiz', 'lib', 'sources', 'law', 'ui', 'i18n']],
  ['scenarios/ui', ['scenarios', 'lib', 'sources', 'law', 'ui', 'i18n']],
  ['progress', domain],
  ['ui', ['lib', 'i18n']],
  ['i18n', ['lib', 'ui']],
  ['pages', shown],
  ['app', [...shown, 'pages']],
  ['checks', domain],
]
const folders = TABLE.map(([folder]) => folder)
const pairs = TABLE.flatMap(([from, may]) =>
  folders.filter((to) => to !== from).map((to) => ({ from, to, allowed: may.includes(to) })),
)

describe('the import table', () => {
  test('names every folder that the linter knows', () => {
    expect([...folders, 'main'].sort()).toEqual(Object.keys(LAYERS).sort())
  })

  test.each(pairs)('$from importing $to is allowed: $allowed', async ({ from, to, allowed }) => {
    const found = await faults(`src/${from}/a-file.ts`, `import { thing } from '#src/${to}/thing.ts'\n`)
    const fault = `semnal/layers: ${from}/ may not import from ${to}/`
    if (allowed) expect(found).toEqual([])
    else expect(found).toEqual([expect.stringContaining(fault)])
  })

  test('main.tsx starts the app, and nothing that is shipped imports the checks', async () => {
    expect(await faults('src/main.tsx', `import { App } from '#src/app/app.tsx'\n`)).toEqual([])
    const found = await faults('src/main.tsx', `import { check } from '#src/checks/check.ts'\n`)
    expect(found).toEqual([expect.stringContaining('may not import from checks/')])
  })
})

describe('every form of import is seen', () => {
  test.each([
    ['import', `import { play } from '#src/scenarios/play.ts'`],
    ['type import', `import type { Play } from '#src/scenarios/play.ts'`],
    ['bare import', `import '#src/scenarios/play.ts'`],
    ['export from', `export { play } from '#src/scenarios/play.ts'`],
    ['lazy import', `export const load = () => import('#src/scenarios/play.ts')`],
    ['template in a lazy import', 'export const load = () => import(`#src/scenarios/play.ts`)'],
    ['import type expression', `export type P = import('#src/scenarios/play.ts').Play`],
    ['typeof import', `export type P = typeof import('#src/scenarios/play.ts')`],
    ['glob', `export const all = import.meta.glob('/src/scenarios/*.ts')`],
    ['glob list', `export const all = import.meta.glob(['/src/scenarios/*.ts'])`],
    ['relative path', `import { play } from '../scenarios/play.ts'`],
    ['query', `import { play } from '#src/scenarios/play.ts?raw'`],
    ['climbing alias', `import { play } from '#src/lib/../scenarios/play.ts'`],
  ])('%s', async (_form, code) => {
    const found = await faults('src/quiz/score.ts', `${code}\n`)
    expect(found).toContainEqual(expect.stringContaining('quiz/ may not import from scenarios/'))
  })

  test.each([
    ['../ inside the folder', 'src/quiz/content/m2.ts', `import { q } from '../quiz.ts'`, 'through #src/'],
    ['a computed path', 'src/quiz/a.ts', 'export const l = (n: string) => import(n)', 'computed import'],
    ['a test from the source', 'src/quiz/a.ts', `import '#tests/fixtures/a.ts'`, 'not a layer'],
    ['a file outside src', 'src/pages/a.ts', `import '../../scripts/size.mjs'`, 'not a layer'],
    ['words outside i18n', 'src/ui/a.ts', `import w from '../../public/locales/ro/now.json'`, 'word files'],
    ['a folder nobody put in the table', 'src/helpers/a.ts', `import '#src/lib/role.ts'`, 'eslint/table.js'],
  ])('%s is reported', async (_name, file, code, message) => {
    expect(await faults(file, `${code}\n`)).toContainEqual(expect.stringContaining(message))
  })

  test.each([
    ['its own folder', 'src/quiz/score.ts', `import { q } from '#src/quiz/quiz.ts'`],
    ['a neighbour by ./', 'src/quiz/ui/item.tsx', `import './item.css'`],
    ['words in i18n', 'src/i18n/words.ts', `import w from '../../public/locales/ro/now.json'`],
    ['a test file importing anything', 'tests/quiz/a.test.ts', `import { q } from '#src/quiz/quiz.ts'`],
  ])('%s is allowed', async (_name, file, code) => {
    expect(await faults(file, `${code}\n`)).toEqual([])
  })
})

const uiPackages = ['react', 'react-dom', 'react-router', 'i18next', 'react-i18next', 'zustand', 'idb']

describe('packages', () => {
  test.each(domain.flatMap((folder) => [...uiPackages, 'node:fs'].map((name) => ({ folder, name }))))(
    '$folder may not import $name',
    async ({ folder, name }) => {
      const found = await faults(`src/${folder}/a.ts`, `import { thing } from '${name}'\n`)
      expect(found).toEqual([
        expect.stringContaining(`semnal/layers: ${folder}/ may not import the package "${name}"`),
      ])
    },
  )

  test.each([
    ['src/quiz/a.ts', 'react/jsx-runtime', false],
    ['src/quiz/ui/a.tsx', 'react', true],
    ['src/quiz/ui/a.tsx', 'zustand', false],
    ['src/quiz/ui/a.tsx', 'idb', false],
    ['src/ui/a.tsx', 'zustand/vanilla', false],
    ['src/progress/store.ts', 'zustand/vanilla', true],
    ['src/progress/store.ts', 'react', false],
    ['src/progress/use-progress.ts', 'react', true],
    ['src/i18n/a.ts', 'i18next', true],
    ['src/pages/a.tsx', 'zustand', false],
    ['src/app/a.tsx', 'react-router', true],
  ])('%s importing %s is allowed: %s', async (file, name, allowed) => {
    const found = await faults(file, `import { thing } from '${name}'\n`)
    expect(found).toHaveLength(allowed ? 0 : 1)
  })
})

const component = (inside: string) => `export function Part() {\n  return ${inside}\n}\n`
const link = (more: string) => component(`<a href="https://a.ro" target="_blank"${more}>{'1'}</a>`)
const noWords = 'semnal/words-live-in-locales'

describe('bans', () => {
  test.each([
    ['src/ui/a.tsx', component(`<p dangerouslySetInnerHTML={{ __html: '' }} />`), 'HTML is never put in'],
    ['src/ui/a.ts', `export const p = { dangerouslySetInnerHTML: 1 }\n`, 'HTML is never put in'],
    ['src/app/a.ts', `export const f = (e: Element) => e.innerHTML\n`, 'HTML is never put in'],
    ['src/app/a.ts', `export const f = (e: Element) => e['innerHTML']\n`, 'HTML is never put in'],
    ['src/ui/a.tsx', component(`<p style={{ width: 1 }} />`), 'content security policy'],
    ['src/quiz/ui/a.tsx', component(`<p style={{ width: 1 }} />`), 'content security policy'],
    ['src/pages/a.tsx', link(''), 'noopener'],
    ['src/pages/a.tsx', link(' rel="nofollow"'), 'noopener'],
    ['src/progress/a.ts', `localStorage.clear()\n`, 'Never clear the whole store'],
    ['src/pages/a.ts', `window.sessionStorage.clear()\n`, 'Never clear the whole store'],
    [
      'src/progress/a.ts',
      `export const f = (a: object) => Object.assign({}, a)\n`,
      'read each field by name',
    ],
    ['src/quiz/a.ts', `export * from '#src/quiz/quiz.ts'\n`, 'No barrel files'],
    ['src/quiz/a.ts', `export const t = Date.now()\n`, 'Time comes in'],
    ['src/scenarios/a.ts', `export const t = new Date()\n`, 'Time comes in'],
    ['src/lib/a.ts', `export const t = Date()\n`, 'Time comes in'],
    ['src/modules/a.ts', `export const t = performance.now()\n`, 'Time comes in'],
    ['src/quiz/a.ts', `export const r = Math.random()\n`, 'Chance comes in'],
    ['src/quiz/a.ts', `export const pick = Math.random\n`, 'Chance comes in'],
    ['src/law/a.ts', `export const r = crypto.randomUUID()\n`, 'Chance comes in'],
    ['src/law/a.ts', `export const s = localStorage.getItem('a')\n`, 'knows no browser'],
    ['src/sources/a.ts', `export const s = sessionStorage.length\n`, 'knows no browser'],
    ['src/lib/a.ts', `export const w = document.title\n`, 'knows no browser'],
    ['src/quiz/a.ts', `export const a = (b: unknown) => b as string\n`, 'consistent-type-assertions'],
    ['src/quiz/content/m2.ts', `export const a = (b: unknown) => <string>b\n`, 'consistent-type-assertions'],
    ['src/quiz/a.ts', `export const a = (b: any): unknown => b\n`, 'no-explicit-any'],
    ['src/pages/a.ts', `export const a = (b: any): unknown => b\n`, 'no-explicit-any'],
    ['src/pages/a.ts', `console.log(1)\n`, 'no-console'],
    ['src/ui/a.tsx', component(`<p>Bine</p>`), noWords],
    ['src/ui/a.tsx', component(`<>țară</>`), noWords],
    ['src/ui/a.tsx', component(`<p>{'Bine'}</p>`), noWords],
    ['src/quiz/ui/a.tsx', component('<p>{`Bine ${1}`}</p>'), noWords],
    ['src/ui/a.tsx', component(`<p>{Math.PI > 3 ? 'Da' : '1'}</p>`), noWords],
    ['src/ui/a.tsx', component(`<p>{Math.PI > 3 && 'Da'}</p>`), noWords],
    ['src/ui/a.tsx', component(`<section aria-label="Ce faceți" />`), noWords],
    ['src/ui/a.tsx', component(`<img src="/a.svg" alt="Desen" />`), noWords],
    ['src/ui/a.tsx', component(`<img src="/a.svg" />`), 'jsx-a11y/alt-text'],
  ])('%s: %s', async (file, code, message) => {
    expect(await faults(file, code)).toContainEqual(expect.stringContaining(message))
  })

  test.each([
    ['a date read from data', 'src/law/a.ts', `export const d = (iso: string) => new Date(iso)\n`],
    ['as const', 'src/quiz/content/m2.ts', `export const a = { id: 'a' } as const\n`],
    ['satisfies', 'src/quiz/content/m2.ts', `export const a = { id: 'a' } as const satisfies object\n`],
    ['the clock on a page', 'src/pages/a.ts', `export const now = () => new Date()\n`],
    ['removing one key', 'src/progress/a.ts', `export const f = (s: Storage) => s.removeItem('a')\n`],
    ['a safe new tab', 'src/pages/a.tsx', link(' rel="noopener noreferrer"')],
    ['the name of the program', 'src/app/a.tsx', component('<strong>Semnal</strong>')],
    ['signs without letters', 'src/ui/a.tsx', component(`<p>{1} / {2}</p>`)],
    ['words read by key', 'src/ui/a.tsx', component(`<p aria-label={String(1)}>{String(2)}</p>`)],
  ])('%s is allowed', async (_name, file, code) => {
    expect(await faults(file, code)).toEqual([])
  })
})

describe('size', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => `export const n${at} = ${at}\n`).join('')

  test('a source file over 250 lines is reported, content is not', async () => {
    const found = await faults('src/quiz/a.ts', many(251))
    expect(found).toEqual([expect.stringContaining('max-lines')])
    expect(await faults('src/quiz/content/a.ts', many(251))).toEqual([])
  })
})
