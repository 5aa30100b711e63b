import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { moduleWords } from '#src/modules/check-module.ts'
import { DIAGRAM_LABELS } from '#src/modules/diagrams.ts'
import { lesson, tinyModule } from '#tests/fixtures/tiny-module.ts'

const DRAWING = path.resolve(import.meta.dirname, '../../src/modules/ui/reporting-route.tsx')

test('the labels of the reporting route are those that its drawing sets, and no others', () => {
  const source = readFileSync(DRAWING, 'utf8')
  const set = [...source.matchAll(/\{text\('(\w+)'|words\('labels\.(\w+)'\)/gu)].map(
    ([, byText, byWords]) => byText ?? byWords,
  )
  expect([...new Set(set)].sort()).toEqual([...DIAGRAM_LABELS['reporting-route']].sort())
})

test('a drawing calls for its title, its text equivalent, its caption and every label', () => {
  const blocks = [{ kind: 'diagram', id: 'map', diagram: 'reporting-route' }] as const
  const words = moduleWords({ ...tinyModule, lessons: [lesson('listen', blocks)] })
  expect(words.filter((key) => key.startsWith('listen.map'))).toEqual([
    'listen.map.title',
    'listen.map.description',
    'listen.map.caption',
    ...DIAGRAM_LABELS['reporting-route'].map((label) => `listen.map.labels.${label}`),
  ])
})
