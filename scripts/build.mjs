/**
 * Builds the site into dist/: the browser's files, one HTML file for every page and language with its whole text, and
 * the hosts' header files.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { HOST_FILES } from './headers.mjs'
import { writePages } from './write-pages.mjs'

const ROOT = path.resolve(import.meta.dirname, '..')
const DIST = path.join(ROOT, 'dist')
const SSR = path.join(ROOT, '.ssr')
const quiet = { root: ROOT, logLevel: 'warn' }

/** The small classic script that runs before the first paint; gives its address. */
async function buildFirstPaint() {
  const built = await build({
    ...quiet,
    configFile: false,
    publicDir: false,
    build: {
      outDir: DIST,
      emptyOutDir: false,
      lib: { entry: 'src/app/first-paint.ts', name: 'firstPaint', formats: ['iife'] },
      rollupOptions: { output: { entryFileNames: 'assets/first-paint-[hash].js' } },
    },
  })
  const [{ output }] = [built].flat()
  return `/${output[0].fileName}`
}

async function writeHostFiles() {
  await writeFile(path.join(DIST, '_headers'), HOST_FILES._headers)
  await writeFile(path.join(DIST, '.htaccess'), HOST_FILES['.htaccess'])
  await mkdir(path.join(ROOT, 'hosting'), { recursive: true })
  await writeFile(path.join(ROOT, 'hosting/nginx.conf'), HOST_FILES['nginx.conf'])
}

await rm(DIST, { recursive: true, force: true })
await rm(SSR, { recursive: true, force: true })
await build(quiet)
const firstPaint = await buildFirstPaint()
await build({ ...quiet, build: { ssr: 'src/app/entry-server.tsx', outDir: SSR, manifest: false } })
const server = await import(pathToFileURL(path.join(SSR, 'entry-server.js')).href)
const count = await writePages(DIST, server, firstPaint)
await rm(path.join(DIST, '.vite'), { recursive: true })
await writeHostFiles()
console.log(`Built ${count} pages into dist/`)
