import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import common from '../../public/locales/ro/common.json'
import pages from '../../public/locales/ro/pages.json'
import parts from '../../public/locales/ro/parts.json'

const SOURCES = path.resolve(import.meta.dirname, '../../src')

/** All code that can ask for a text of the interface. */
const code = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file))
  .map((file) => readFileSync(path.join(SOURCES, file), 'utf8'))
  .join('\n')

/** `{ a: { b_one: 'text', b_few: 'text' } }` gives `a.b`. */
function baseKeys(words: object, before = ''): readonly string[] {
  const keys = Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? baseKeys(value, `${before}${key}.`)
      : [before + key.replace(/_(?:one|few|other)$/u, '')],
  )
  return [...new Set(keys)]
}

/** What stands before and after the part of a key that is put in: `meter.${meter}.name` gives `meter.` and `.name`. */
const built = [...code.matchAll(/`(\w+\.(?:[\w.]*\.)?)\$\{[^`]*\}([\w.]*)`/gu)].map(
  ([, start = '', end = '']) => ({ start, end }),
)

const isWritten = (word: string) =>
  code.includes(`'${word}'`) || new RegExp(`(?<![\\w'])${word}:`, 'u').test(code)

function isCalled(key: string): boolean {
  if (code.includes(`'${key}'`)) return true
  return built.some(({ start, end }) => {
    if (!key.startsWith(start) || !key.endsWith(end)) return false
    const put = key.slice(start.length, key.length - end.length)
    return put !== '' && put.split('.').every(isWritten)
  })
}

test('every text of the interface is asked for somewhere', () => {
  expect([common, parts, pages].flatMap((words) => baseKeys(words)).filter((key) => !isCalled(key))).toEqual(
    [],
  )
})

test('a text that nothing asks for is found out', () => {
  expect(isCalled('quiz.nobodyAsksForThis')).toBe(false)
  expect(isCalled('quiz.tag.nobodyAsksForThis')).toBe(false)
})
