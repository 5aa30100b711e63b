import path from 'node:path'
import { runnerImport } from 'vite'

const ROOT = path.resolve(import.meta.dirname, '..')

/**
 * Loads a TypeScript file of the project into Node and gives its exports; `#src/…` works inside it.
 * Vite does the work, so that scripts read the same sources in the same way as the app and its tests.
 */
export async function loadTs(file) {
  const { module } = await runnerImport(path.join(ROOT, file), {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
  })
  return module
}
