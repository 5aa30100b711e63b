import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const fontLinks = (manifest) =>
  Object.values(manifest)
    .filter(({ file }) => file.endsWith('.woff2'))
    .map(({ file }) => `<link rel="preload" href="/${file}" as="font" type="font/woff2" crossorigin />`)

/** A file of the build and, before it, everything it imports that the template does not load by itself. */
function filesOf(manifest, source) {
  const chunk = manifest[source]
  if (!chunk) throw new Error(`${source} is not in the build`)
  const imports = (chunk.imports ?? []).filter((name) => !manifest[name].isEntry)
  return [...imports.flatMap((name) => filesOf(manifest, name)), chunk.file]
}

/** The key of a chunk that has a name but no source file of its own. */
function chunkNamed(manifest, wanted) {
  const [key] =
    Object.entries(manifest).find(([, { name, file }]) => name === wanted && file.endsWith('.js')) ?? []
  if (!key) throw new Error(`${wanted} is not in the build`)
  return key
}

/** The source of a word file; `m2#listen` is one lesson's part of `m2.json` (scripts/lesson-words.mjs). */
function wordSource(language, name) {
  const [file, lesson] = name.split('#')
  return `public/locales/${language}/${file}.json${lesson === undefined ? '' : `?lesson=${lesson}`}`
}

/** The code and the words of a page are wanted before it can be taken over, so they load beside the app. */
const preloads = (manifest, sources, template) =>
  [...new Set(sources.flatMap((source) => filesOf(manifest, source)))]
    .filter((file) => !template.includes(`/${file}"`))
    .map((file) => `<link rel="modulepreload" href="/${file}" />`)

function headOf({ title, description, more }, { manifest, firstPaint }) {
  return [
    `<title>${escape(title)}</title>`,
    `<meta name="description" content="${escape(description)}" />`,
    ...more,
    `<script src="${firstPaint}"></script>`,
    ...fontLinks(manifest),
  ].join('\n    ')
}

const fill = (template, { lang, head, app, page = '', mark = '' }) =>
  template
    .replace('<html lang="ro">', `<html lang="${lang}"${page}>`)
    .replace('<!--head-->', () => head)
    .replace('<div id="root"><!--app--></div>', () => `<div id="root"${mark}>${app}</div>`)

const withoutApp = (template) =>
  template.replaceAll(/\s*<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?/gu, '')

/** A plain page in both languages, readable without scripts. */
function bilingual(texts, parts) {
  const section = (text) => `<section class="body" lang="${text.language}">${parts(text).join('')}</section>`
  return `<main class="sheet languages">${texts.map(section).join('')}</main>`
}

/** The page at `/`, which the first script leaves at once, and the page for unknown addresses, which the app redraws. */
function plainPages(template, site) {
  const texts = site.bilingualTexts()
  const [{ name, description, notFound, notFoundBody }] = texts
  return {
    'index.html': fill(withoutApp(template), {
      lang: 'ro',
      page: ' data-page="languages"',
      head: headOf({ title: name, description, more: [] }, site),
      app: bilingual(texts, (text) => [
        `<h1>${escape(text.name)}</h1>`,
        `<p class="lead">${escape(text.description)}</p>`,
        `<p><a class="btn" hreflang="${text.language}" href="${text.home}">${text.languageName}</a></p>`,
      ]),
    }),
    '404.html': fill(template, {
      lang: 'ro',
      mark: ' data-draw="anew"',
      head: headOf({ title: `${notFound} – ${name}`, description: notFoundBody, more: [] }, site),
      app: bilingual(texts, (text) => [
        `<h1>${escape(text.notFound)}</h1>`,
        `<p class="lead">${escape(text.notFoundBody)}</p>`,
        `<p><a href="${text.home}">${escape(text.toHome)}</a></p>`,
      ]),
    }),
  }
}

async function languagePage(template, site, page, language) {
  const { html, head, words, content, source } = await site.renderPage(page, language)
  const alternates = [...site.LANGUAGES.map((one) => [one, one]), ['x-default', 'ro']].map(
    ([hreflang, one]) =>
      `<link rel="alternate" hreflang="${hreflang}" href="${site.addressOf(one, page)}" />`,
  )
  // A page that stands in the first bundle has no file of its own.
  const code = source in site.manifest ? [source] : []
  const sources = [
    ...code,
    ...content.map((name) => chunkNamed(site.manifest, name)),
    ...words.map((name) => wordSource(language, name)),
  ]
  const more = [...alternates, ...preloads(site.manifest, sources, template)]
  return fill(template, { lang: language, head: headOf({ ...head, more }, site), app: html })
}

/**
 * Writes one HTML file for every page and language into `dist`, with its whole text, and the two pages that belong to
 * no language. `server` is the built `src/app/entry-server.tsx`; `firstPaint` the address of its script. Gives their number.
 */
export async function writePages(dist, server, firstPaint) {
  const template = await readFile(path.join(dist, 'index.html'), 'utf8')
  const manifest = JSON.parse(await readFile(path.join(dist, '.vite/manifest.json'), 'utf8'))
  const site = { ...server, manifest, firstPaint }
  const files = plainPages(template, site)
  for (const language of site.LANGUAGES)
    for (const page of site.allPages)
      files[`${language}/${page}index.html`] = await languagePage(template, site, page, language)
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dist, file)), { recursive: true })
    await writeFile(path.join(dist, file), content)
  }
  return Object.keys(files).length
}
