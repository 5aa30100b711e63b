import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { CACHE, HOST_FILES, SECURITY_HEADERS } from '../../scripts/headers.mjs'

const policy = SECURITY_HEADERS['Content-Security-Policy']
const directives = new Map(
  policy.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ')
    return [name, sources.join(' ')]
  }),
)

describe('the content security policy', () => {
  test('makes no exception', () => {
    expect(policy).not.toMatch(/unsafe-|\*|data:|blob:|https?:|nonce-|sha\d/u)
  })

  test.each([
    { name: 'default-src', sources: "'none'" },
    { name: 'script-src', sources: "'self'" },
    { name: 'style-src', sources: "'self'" },
    { name: 'connect-src', sources: "'self'" },
    { name: 'object-src', sources: "'none'" },
    { name: 'base-uri', sources: "'none'" },
    { name: 'form-action', sources: "'none'" },
    { name: 'frame-ancestors', sources: "'self'" },
    { name: 'require-trusted-types-for', sources: "'script'" },
    { name: 'trusted-types', sources: "'none'" },
  ])('$name is $sources', ({ name, sources }) => {
    expect(directives.get(name)).toBe(sources)
  })

  test('allows each kind of thing at most from this site', () => {
    const others = [...directives.values()].filter(
      (sources) => !["'none'", "'self'", "'script'"].includes(sources),
    )
    expect(others).toEqual([])
  })
})

describe.each(Object.entries(HOST_FILES))('%s', (_name, file) => {
  test.each(Object.entries(SECURITY_HEADERS))('says %s', (name, value) => {
    const line = file.split('\n').find((one) => one.includes(name))
    expect(line).toContain(value)
  })

  test('lets pages be asked for anew, and files with their content in their name be kept', () => {
    expect(file).toContain(CACHE.pages)
    expect(file).toContain(CACHE.assets)
    expect(file).toContain('/assets/')
  })
})

test('nginx says every security header in each of its places, since none is inherited', () => {
  const { 'nginx.conf': nginx } = HOST_FILES
  for (const name of Object.keys(SECURITY_HEADERS)) expect(nginx.split(`add_header ${name} `)).toHaveLength(3)
})

test('a quoted value holds no quote of its own', () => {
  expect(Object.values(SECURITY_HEADERS).filter((value) => value.includes('"'))).toEqual([])
})

test('hosting/nginx.conf is what scripts/headers.mjs says', () => {
  const written = readFileSync(path.resolve(import.meta.dirname, '../../hosting/nginx.conf'), 'utf8')
  expect(written).toBe(HOST_FILES['nginx.conf'])
})
