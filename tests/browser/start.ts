import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { createStaticServer } from '../../scripts/static-server.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Origin of the served site, without a closing slash. */
    origin: string
    /** Path of the Chromium that the tests drive. */
    chromium: string
  }
}

const ROOT = path.resolve(import.meta.dirname, '../..')
const DIST = path.join(ROOT, 'dist')
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The full path of a command, or undefined where the shell knows none. */
function commandPath(name: string): string | undefined {
  const { stdout, status } = spawnSync('sh', ['-c', 'command -v "$1"', 'sh', name], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

function findChromium(): string {
  const wanted = process.env['CHROMIUM_PATH']
  const found = [...(wanted ? [wanted] : []), ...NAMES].map(commandPath).find((file) => file !== undefined)
  if (found !== undefined) return found
  const install =
    process.getuid?.() === 0 && commandPath('apt-get')
      ? 'Install one with: apt-get install --no-install-recommends chromium'
      : 'Install one, or set CHROMIUM_PATH to its file.'
  throw new Error(`The browser tests need Chromium, and none was found. ${install}`)
}

/** Serves the built site, building it first where there is none, for as long as the browser tests run. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', findChromium())
  if (!existsSync(path.join(DIST, 'index.html')))
    execFileSync(process.execPath, [path.join(ROOT, 'scripts/build.mjs')], { stdio: 'inherit' })
  const server = createStaticServer(DIST)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.')
  // Not the bare number: IndexedDB and BroadcastChannel want the secure context that localhost is.
  project.provide('origin', `http://localhost:${address.port}`)
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
}
