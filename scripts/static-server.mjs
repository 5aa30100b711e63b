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

/** The path of a request inside `root`; null for one that is not well written, leads out of it, or is for hosts only. */
function pathIn(root, address) {
  // Read as an address, `//ro/` names a host.
  if (address.startsWith('//')) return null
  try {
    const { pathname } = new URL(address, 'http://localhost')
    const file = path.join(root, decodeURIComponent(pathname))
    const parts = path.relative(root, file).split(path.sep)
    return parts.some((part) => /^[._]/u.test(part)) ? null : { file, pathname }
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
  if (found) {
    const { file, pathname } = found
    if (pathname.endsWith('/') && (await isFile(path.join(file, 'index.html'))))
      return { status: 200, file: path.join(file, 'index.html') }
    if (await isFile(file)) return { status: 200, file }
    if (await isFile(path.join(file, 'index.html')))
      return { status: 308, to: `${pathname.replace(/^\/+/u, '/')}/` }
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
      if (status === 200 && path.relative(absolute, file).startsWith(`assets${path.sep}`))
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
