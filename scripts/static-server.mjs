import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { CACHE, SECURITY_HEADERS } from './headers.mjs'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
}

/** The path of a request inside `root`; null for one that is not well written or leads out of it. */
function pathIn(root, address) {
  try {
    const { pathname } = new URL(address, 'http://localhost')
    const file = path.join(root, decodeURIComponent(pathname))
    return file === root || file.startsWith(root + path.sep) ? { file, pathname } : null
  } catch {
    return null
  }
}

const isFile = (file) =>
  stat(file)
    .then((found) => found.isFile())
    .catch(() => false)

/** What answers a request: a file, a redirect to the page's own address, or the page for unknown addresses. */
async function answerFor(root, address) {
  const found = pathIn(root, address)
  if (found && !path.basename(found.file).match(/^[._]/u)) {
    const { file, pathname } = found
    if (pathname.endsWith('/') && (await isFile(path.join(file, 'index.html'))))
      return { status: 200, file: path.join(file, 'index.html') }
    if (await isFile(file)) return { status: 200, file }
    if (await isFile(path.join(file, 'index.html'))) return { status: 308, to: `${pathname}/` }
  }
  return { status: 404, file: path.join(root, '404.html') }
}

/** A server of the built site in `root`, with the headers a real host sends. Call `listen` on it. */
export function createStaticServer(root) {
  const absolute = path.resolve(root)
  return createServer((request, response) => {
    void (async () => {
      const { status, file, to } = await answerFor(absolute, request.url ?? '/')
      const headers = { ...SECURITY_HEADERS, 'Cache-Control': CACHE.pages }
      if (to !== undefined) return response.writeHead(status, { ...headers, Location: to }).end()
      if (status === 200 && path.relative(absolute, file).startsWith('assets'))
        headers['Cache-Control'] = CACHE.assets
      headers['Content-Type'] = TYPES[path.extname(file)] ?? 'application/octet-stream'
      response.writeHead(status, headers)
      if (request.method === 'HEAD') return response.end()
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response)
    })()
  })
}
