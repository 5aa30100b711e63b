import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { duplicateKeys } from '#src/checks/duplicate-keys.ts'
import { nameFile } from '#src/checks/name-file.ts'
import { readWordFiles } from '#src/checks/read-word-files.ts'
import { sayProblem } from '#src/lib/problem.ts'

const LOCALES = path.resolve(import.meta.dirname, '../../public/locales')

describe('keys that stand twice in one object', () => {
  test.each<{ situation: string; json: string; keys: readonly string[] }>([
    { situation: 'none', json: '{"a": "x", "b": {"a": "y"}}', keys: [] },
    { situation: 'at the top', json: '{"a": "x", "a": "y"}', keys: ['a'] },
    { situation: 'inside', json: '{"q": {"b": {"a": "x", "c": "z", "a": "y"}}, "a": "z"}', keys: ['q.b.a'] },
    { situation: 'an object and a text', json: '{"a": {"b": "x"}, "a": "y"}', keys: ['a'] },
    {
      situation: 'signs and quotation marks inside a text are no keys',
      json: '{"a": "{\\"a\\": 1}"}',
      keys: [],
    },
  ])('$situation', ({ json, keys }) => {
    expect(duplicateKeys(json)).toEqual(keys)
  })
})

describe('the files as they are read', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'semnal-words-'))
    cpSync(LOCALES, folder, { recursive: true })
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })
  const said = () => readWordFiles(folder).problems.map(sayProblem)

  test('ours are sound', () => {
    expect(said()).toEqual([])
  })

  test('one that is not JSON is named, with the place, and the others are read', () => {
    writeFileSync(path.join(folder, 'ro/terms.json'), '{"dgaspc": {"term": "DGASPC",}}')
    expect(said()).toEqual([expect.stringMatching(/^ro\/terms\.json: is not JSON \(.+\); correct it$/u)])
    expect(Object.keys(readWordFiles(folder).words.en)).toContain('terms')
  })

  test('a key that stands twice is named', () => {
    writeFileSync(path.join(folder, 'en/terms.json'), '{"dgaspc": {"term": "one", "term": "two"}}')
    expect(said()).toEqual([
      'en/terms.json › dgaspc.term: stands twice in the file, and only the last is read; remove one of the two',
    ])
  })
})

test.each([
  ['quiz m2 › item first-hour › key', 'src/quiz/content/m2.ts: quiz m2 › item first-hour › key'],
  ['module m2 › lesson duty', 'src/modules/content/m2*.ts: module m2 › lesson duty'],
  ['case sc1 › step phone', 'src/scenarios/content/sc1.ts: case sc1 › step phone'],
  ['claim number-119 › address', 'src/sources/content/claims/*.ts: claim number-119 › address'],
  ['claims › number-119 › id', 'src/sources/content/claims/*.ts: claims › number-119 › id'],
  ['facts › Q6.1-04', 'src/sources/content/facts.ts: facts › Q6.1-04'],
  ['ro/m2.json › duty.title', 'public/locales/ro/m2.json › duty.title'],
  ['src/checks/excused.ts › ro/m2.json', 'src/checks/excused.ts › ro/m2.json'],
])('%s is found in %s', (where, named) => {
  expect(nameFile({ where, what: 'is odd' })).toEqual({ where: named, what: 'is odd' })
})
