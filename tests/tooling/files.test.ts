import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const SRC = path.resolve(import.meta.dirname, '../../src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.\w+$/u.test(file))

test('file names are kebab-case', () => {
  const odd = files.filter(
    (file) => !/^(?:[a-z0-9-]+\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)+$/u.test(file),
  )
  expect(odd).toEqual([])
})

test('there are no barrels and no drawers for anything', () => {
  const odd = files.filter((file) => /(?:^|\/)(?:index|utils?|misc|helpers?|common)\.tsx?$/u.test(file))
  expect(odd).toEqual([])
})
