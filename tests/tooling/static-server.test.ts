import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CACHE, SECURITY_HEADERS } from '../../scripts/headers.mjs'
import { createStaticServer } from '../../scripts/static-server.mjs'

let folder: string
let server: Server
let port: number

function put(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), content)
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'semnal-serve-'))
  put('secret.txt', 'SECRET beside the site')
  put('site-old/index.html', 'SECRET of a neighbour')
  put('site/index.html', 'both languages')
  put('site/404.html', 'no such page')
  put('site/ro/index.html', 'home')
  put('site/ro/m2/index.html', 'module')
  put('site/assets/app.js', 'export {}')
  put('site/assets/font.woff2', 'font')
  put('site/assets.html', 'a page about assets')
  put('site/robots.txt', 'robots')
  put('site/_headers', 'SECRET of the host')
  put('site/.htaccess', 'SECRET of the host')
  put('site/.vite/manifest.json', 'SECRET of the build')
  mkdirSync(path.join(folder, 'site/empty'))
  server = createStaticServer(path.join(folder, 'site'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  rmSync(folder, { recursive: true })
})

type Answer = { status: number; headers: IncomingHttpHeaders; body: string }

/** Asks for an address exactly as written; `fetch` would tidy it up first. */
function ask(address: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: address, method, agent: false }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => (body += part))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    asked.on('error', reject).end()
  })
}

test.each([
  { address: '/', body: 'both languages', type: 'text/html; charset=utf-8' },
  { address: '/ro/', body: 'home', type: 'text/html; charset=utf-8' },
  { address: '/ro/m2/', body: 'module', type: 'text/html; charset=utf-8' },
  { address: '/ro/m2/?from=home', body: 'module', type: 'text/html; charset=utf-8' },
  { address: '/ro/index.html', body: 'home', type: 'text/html; charset=utf-8' },
  { address: '/assets/app.js', body: 'export {}', type: 'text/javascript; charset=utf-8' },
  { address: '/assets/font.woff2', body: 'font', type: 'font/woff2' },
  { address: '/robots.txt', body: 'robots', type: 'application/octet-stream' },
])('$address is given', async ({ address, body, type }) => {
  const answer = await ask(address)
  expect(answer).toMatchObject({ status: 200, body })
  expect(answer.headers['content-type']).toBe(type)
})

test.each([
  { address: '/ro', to: '/ro/' },
  { address: '/ro/m2', to: '/ro/m2/' },
])('$address leads to $to', async ({ address, to }) => {
  const answer = await ask(address)
  expect(answer.status).toBe(308)
  expect(answer.headers.location).toBe(to)
})

test.each(['/.//ro', '/%2e//ro', '//example.org/ro', '/\\example.org/ro'])(
  '%s never leads to another site',
  async (address) => {
    const { location } = (await ask(address)).headers
    if (location !== undefined) expect(new URL(location, 'http://here.test/').host).toBe('here.test')
  },
)

describe('what is not there, or not for readers, is answered with the page for unknown addresses', () => {
  test.each([
    '/no-such-page/',
    '/ro/m2/no-such-lesson/',
    '/empty',
    '/empty/',
    '/assets/',
    '/assets/app.js/',
    '/../secret.txt',
    '/ro/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/ro/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/%252e%252e/secret.txt',
    '/..%2fsite-old/',
    '//etc/passwd',
    '//ro/',
    '/_headers',
    '/.htaccess',
    '/%2ehtaccess',
    '/.vite/manifest.json',
    '/%2evite/manifest.json',
    '/ro/%2e%2e/.vite/manifest.json',
    '/%',
    '/%zz',
    '/%ff',
    '/ro%00/',
    '/ro/%00index.html',
    '//',
    '//[/',
  ])('%s', async (address) => {
    const answer = await ask(address)
    expect(answer.body).not.toContain('SECRET')
    expect(answer).toMatchObject({ status: 404, body: 'no such page' })
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
  })
})

describe('every answer has the security headers', () => {
  test.each(['/', '/ro', '/assets/app.js', '/no-such-page/', '/%'])('%s', async (address) => {
    const { headers } = await ask(address)
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      expect(headers[name.toLowerCase()]).toBe(value)
  })
})

test.each([
  { address: '/', cache: CACHE.pages },
  { address: '/ro', cache: CACHE.pages },
  { address: '/assets.html', cache: CACHE.pages },
  { address: '/assets/app.js', cache: CACHE.assets },
  { address: '/assets/no-such-file.js', cache: CACHE.pages },
])('$address may be kept: $cache', async ({ address, cache }) => {
  expect((await ask(address)).headers['cache-control']).toBe(cache)
})

test.each([
  { address: '/ro/', status: 200 },
  { address: '/ro', status: 308 },
  { address: '/no-such-page/', status: 404 },
])('HEAD $address has the status and headers, and no body', async ({ address, status }) => {
  const answer = await ask(address, 'HEAD')
  expect(answer).toMatchObject({ status, body: '' })
  expect(answer.headers['content-security-policy']).toBe(SECURITY_HEADERS['Content-Security-Policy'])
})

test('a site in a folder with a dot is served all the same', async () => {
  const hidden = path.join(folder, '.site')
  mkdirSync(hidden)
  writeFileSync(path.join(hidden, 'index.html'), 'hidden home')
  const other = createStaticServer(hidden)
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const address = other.address()
  const answer = await fetch(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`)
  expect(await answer.text()).toBe('hidden home')
  await new Promise((resolve) => other.close(resolve))
})
