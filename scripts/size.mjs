/**
 * Weighs what one lesson page makes a browser load, after `npm run build`, and fails over the budget.
 * A reader on a slow telephone should be able to read before the scripts arrive, and use the page soon after.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** The built site; another folder may be named for tests. */
const DIST = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '../dist'))
const PAGE = 'ro/m2/listen/index.html'

const KILOBYTE = 1000
/** Bytes after gzip. Fonts are printed, not limited: woff2 is compressed already and loads beside the text. */
const BUDGET = { HTML: 30 * KILOBYTE, JS: 150 * KILOBYTE, words: 40 * KILOBYTE, CSS: 15 * KILOBYTE }

const file = path.join(DIST, PAGE)
if (!existsSync(file)) {
  console.error(`dist/${PAGE} is missing. Run "npm run build" first.`)
  process.exit(1)
}
const html = readFileSync(file, 'utf8')

/** `{ src: …, rel: … }` of every tag of a name. */
function tags(name) {
  return [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, key, value]) => [key, value ?? '']),
    ),
  )
}

/** A file of dist/ from an address in the page or in another file. */
function inDist(address, from = file) {
  const [clean] = address.split(/[?#]/)
  return clean.startsWith('/') ? path.join(DIST, clean) : path.resolve(path.dirname(from), clean)
}

/** The scripts that a script imports statically. */
function importsOf(script) {
  const found = readFileSync(script, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["'](\.{0,2}\/[^"']+\.js)["']/g)
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

const links = tags('link')
const hrefs = (test) => links.filter(test).map((link) => inDist(link.href))

const scripts = withImports([
  ...tags('script').flatMap(({ src, type }) => (src && type !== 'application/json' ? [inDist(src)] : [])),
  ...hrefs(({ rel }) => rel === 'modulepreload'),
])
const sheets = [...new Set(hrefs(({ rel }) => rel === 'stylesheet'))]
const inlineCss = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css)
const fonts = new Set(hrefs(({ as }) => as === 'font'))
for (const [css, from] of [
  ...sheets.map((sheet) => [readFileSync(sheet, 'utf8'), sheet]),
  ...inlineCss.map((css) => [css, file]),
])
  for (const [, address] of css.matchAll(/url\(["']?([^"')]+\.woff2[^"')]*)["']?\)/g))
    fonts.add(inDist(address, from))

const weigh = (contents) => ({
  bytes: contents.reduce((sum, content) => sum + content.length, 0),
  gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
})
/** Text of the lessons and cards, which the build keeps apart from code. */
const isWords = (name) => path.relative(DIST, name).split(path.sep).includes('words')
const code = scripts.filter((name) => !isWords(name))
const words = scripts.filter(isWords)
const read = (files) => [...files].map((name) => readFileSync(name))

const kinds = {
  HTML: { files: [file], ...weigh([Buffer.from(html)]) },
  JS: { files: code, ...weigh(read(code)) },
  words: { files: words, ...weigh(read(words)) },
  CSS: { files: sheets, ...weigh([...read(sheets), ...inlineCss.map((css) => Buffer.from(css))]) },
  fonts: { files: [...fonts], ...weigh(read(fonts)) },
}

console.log(`dist/${PAGE}`)
let over = 0
for (const [kind, { files, bytes, gzip }] of Object.entries(kinds)) {
  const limit = BUDGET[kind]
  const verdict = limit === undefined ? '' : gzip <= limit ? `  of ${limit}` : `  OVER the budget of ${limit}`
  console.log(`${kind.padEnd(6)}${String(bytes).padStart(9)} bytes${String(gzip).padStart(9)} gzip${verdict}`)
  for (const name of files) console.log(`        ${path.relative(DIST, name)}`)
  if (limit !== undefined && gzip > limit) over += 1
}
for (const script of inCircles(code)) {
  console.error(
    `${path.relative(DIST, script)} imports itself by way of others. Look at the layers in vite.config.ts.`,
  )
  over += 1
}
if (code.length === 0) {
  console.error('The page loads no script: the addresses were not read. Look at scripts/size.mjs.')
  over += 1
}
if (over > 0) process.exit(1)
