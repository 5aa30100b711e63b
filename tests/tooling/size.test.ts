import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const SCRIPT = path.resolve(import.meta.dirname, '../../scripts/size.mjs')

let dist: string
beforeEach(() => {
  dist = mkdtempSync(path.join(tmpdir(), 'semnal-size-'))
})
afterEach(() => {
  rmSync(dist, { recursive: true })
})

function put(file: string, content: string | Buffer): void {
  mkdirSync(path.dirname(path.join(dist, file)), { recursive: true })
  writeFileSync(path.join(dist, file), content)
}

/** A built site with one page; `files` are added or replace the sound ones. */
function weigh(files: Readonly<Record<string, string | Buffer>>) {
  const sound = {
    'ro/m2/listen/index.html':
      '<link rel="stylesheet" href="/assets/a.css"><link rel="modulepreload" href="/assets/b.js"><script type="module" src="/assets/a.js"></script>',
    'assets/a.js': 'import"./c.js";export const a=1',
    'assets/b.js': 'export const b=1',
    'assets/c.js': 'export const c=()=>import("./lazy.js")',
    'assets/lazy.js': 'export const lazy=1',
    'assets/a.css': '@font-face{src:url(/assets/f.woff2)}',
    'assets/f.woff2': 'font',
  }
  for (const [file, content] of Object.entries({ ...sound, ...files })) put(file, content)
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, dist], { encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

/** Bytes that gzip cannot make smaller. */
const noise = (bytes: number) => randomBytes(bytes).toString('hex')

describe('the weight of a lesson page', () => {
  test('scripts, what they import, preloads, styles and fonts are weighed; a lazy script is not', () => {
    const { status, said } = weigh({})
    expect(status).toBe(0)
    for (const name of ['a.js', 'b.js', 'c.js', 'a.css', 'f.woff2']) expect(said).toContain(`assets/${name}`)
    expect(said).not.toContain('lazy.js')
  })

  test.each([
    { part: 'JS', files: { 'assets/c.js': noise(160_000) } },
    {
      part: 'words',
      files: {
        'ro/m2/listen/index.html':
          '<script src="/assets/a.js"></script><link rel="modulepreload" href="/assets/words/ro/m2.js">',
        'assets/words/ro/m2.js': noise(41_000),
      },
    },
    { part: 'CSS', files: { 'assets/a.css': noise(16_000) } },
    {
      part: 'HTML',
      files: { 'ro/m2/listen/index.html': `<script src="/assets/a.js"></script>${noise(31_000)}` },
    },
  ])('$part over the budget fails', ({ part, files }) => {
    const { status, said } = weigh(files)
    expect(status).toBe(1)
    expect(said).toMatch(new RegExp(`^${part} .*OVER the budget`, 'm'))
  })

  test('scripts that import each other in a circle fail', () => {
    const { status, said } = weigh({ 'assets/c.js': 'import"./a.js";export const c=1' })
    expect(status).toBe(1)
    expect(said).toContain('assets/c.js imports itself by way of others')
  })

  test('a page without scripts means that the page was misread', () => {
    const { status, said } = weigh({ 'ro/m2/listen/index.html': '<p>1</p>' })
    expect(status).toBe(1)
    expect(said).toContain('loads no script')
  })

  test('without a build it says what to run', () => {
    const { status, stderr } = spawnSync(process.execPath, [SCRIPT, dist], { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toContain('npm run build')
  })
})
