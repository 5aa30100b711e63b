/**
 * Weighs what the lesson pages make a browser load, after `npm run build`, and fails over the budget.
 * A reader on a slow telephone should be able to read before the scripts arrive, and use the page soon after.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** The built site; another folder may be named for tests. */
const DIST = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '../dist'))
/** What stands beside the lessons of a module. */
const NO_LESSON = ['quiz', 'check', 'review', 'card']

const KILOBYTE = 1000
/** Bytes after gzip. Fonts are printed, not limited: woff2 is compressed already and loads beside the text. */
const BUDGET = { HTML: 30 * KILOBYTE, JS: 150 * KILOBYTE, words: 40 * KILOBYTE, CSS: 15 * KILOBYTE }

const folders = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? [entry.name] : [],
      )
    : []

/** Every lesson page, in both languages: `ro/m2/listen/index.html`. */
const lessonPages = ['ro', 'en'].flatMap((language) =>
  folders(path.join(DIST, language))
    .filter((module) => /^m\d+$/u.test(module))
    .flatMap((module) =>
      folders(path.join(DIST, language, module))
        .filter((lesson) => !NO_LESSON.includes(lesson))
        .map((lesson) => `${language}/${module}/${lesson}/index.html`),
    ),
)
if (lessonPages.length === 0) {
  console.error('dist/ holds no lesson page. Run "npm run build" first.')
  process.exit(1)
}

/** `{ src: …, rel: … }` of every tag of a name. */
function tags(html, name) {
  return [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, key, value]) => [key, value ?? '']),
    ),
  )
}

/** A file of dist/ from an address in the page or in another file. */
function inDist(address, from) {
  const [clean] = address.split(/[?#]/)
  return clean.startsWith('/') ? path.join(DIST, clean) : path.resolve(path.dirname(from), clean)
}

const contents = new Map()
/** A file of dist/, read once: many pages share it. */
function read(name) {
  if (!contents.has(name)) contents.set(name, readFileSync(name))
  return contents.get(name)
}

/** The scripts that a script imports statically. */
function importsOf(script) {
  const found = String(read(script)).matchAll(/(?:\bfrom|\bimport)\s*["'](\.{0,2}\/[^"']+\.js)["']/g)
  return [...found].map(([, address]) => inDist(address, script))
}

/** Scripts with everything they import statically, whether or not the page preloads it. */
function withImports(files) {
  const all = new Set(files)
  for (const script of all) for (const imported of importsOf(script)) all.add(imported)
  return [...all]
}

/** Scripts that import themselves by way of others: what runs first is then chance (layers: `vite.config.ts`). */
function inCircles(files) {
  return files.filter((script) => withImports(importsOf(script)).includes(script))
}

const weights = new Map()
const gzipOf = (name) => {
  if (!weights.has(name)) weights.set(name, gzipSync(read(name), { level: 9 }).length)
  return weights.get(name)
}
const weigh = (files, inline = []) => ({
  files,
  bytes: [...files.map(read), ...inline].reduce((sum, content) => sum + content.length, 0),
  gzip:
    files.reduce((sum, name) => sum + gzipOf(name), 0) +
    inline.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
})

/** Text of the lessons and cards, which the build keeps apart from code. */
const isWords = (name) => path.relative(DIST, name).split(path.sep).includes('words')

/** What a page makes a browser load, by kind. */
function kindsOf(page) {
  const file = path.join(DIST, page)
  const html = String(read(file))
  const links = tags(html, 'link')
  const hrefs = (test) => links.filter(test).map((link) => inDist(link.href, file))
  const scripts = withImports([
    ...tags(html, 'script').flatMap(({ src, type }) =>
      src && type !== 'application/json' ? [inDist(src, file)] : [],
    ),
    ...hrefs(({ rel }) => rel === 'modulepreload'),
  ])
  const sheets = [...new Set(hrefs(({ rel }) => rel === 'stylesheet'))]
  const inlineCss = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css)
  const fonts = new Set(hrefs(({ as }) => as === 'font'))
  for (const [css, from] of [
    ...sheets.map((sheet) => [String(read(sheet)), sheet]),
    ...inlineCss.map((css) => [css, file]),
  ])
    for (const [, address] of css.matchAll(/url\(["']?([^"')]+\.woff2[^"')]*)["']?\)/g))
      fonts.add(inDist(address, from))
  return {
    HTML: weigh([file]),
    JS: weigh(scripts.filter((name) => !isWords(name))),
    words: weigh(scripts.filter(isWords)),
    CSS: weigh(
      sheets,
      inlineCss.map((css) => Buffer.from(css)),
    ),
    fonts: weigh([...fonts]),
  }
}

const weighed = lessonPages.map((page) => ({ page, kinds: kindsOf(page) }))
console.log(`The heaviest of ${lessonPages.length} lesson pages, kind by kind`)
let over = 0
for (const kind of Object.keys(weighed[0].kinds)) {
  const [heaviest] = [...weighed].sort((a, b) => b.kinds[kind].gzip - a.kinds[kind].gzip)
  const { files, bytes, gzip } = heaviest.kinds[kind]
  const limit = BUDGET[kind]
  const verdict = limit === undefined ? '' : gzip <= limit ? `  of ${limit}` : `  OVER the budget of ${limit}`
  console.log(
    `${kind.padEnd(6)}${String(bytes).padStart(9)} bytes${String(gzip).padStart(9)} gzip${verdict}  (${heaviest.page})`,
  )
  for (const name of files) console.log(`        ${path.relative(DIST, name)}`)
  if (limit !== undefined && gzip > limit) over += 1
}
const code = [...new Set(weighed.flatMap(({ kinds }) => kinds.JS.files))]
for (const script of inCircles(code)) {
  console.error(
    `${path.relative(DIST, script)} imports itself by way of others. Look at the layers in vite.config.ts.`,
  )
  over += 1
}
if (weighed.some(({ kinds }) => kinds.JS.files.length === 0)) {
  console.error('A page loads no script: the addresses were not read. Look at scripts/size.mjs.')
  over += 1
}
if (over > 0) process.exit(1)
