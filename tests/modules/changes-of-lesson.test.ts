import { describe, expect, test } from 'vitest'
import { changesOfLesson } from '#src/modules/changes-of-lesson.ts'
import { lessonsNaming } from '#src/modules/lessons-naming.ts'
import type { Module } from '#src/modules/module.ts'
import type { Change } from '#src/sources/change.ts'
import { lesson, tinyModule } from '#tests/fixtures/tiny-module.ts'

const change = (id: string, since: string, ...claims: readonly string[]): Change => ({
  id,
  topic: 'images',
  since,
  act: null,
  articles: [],
  claims,
})
const told = lesson('told', [
  { kind: 'paragraph', id: 'one', claims: ['a', 'b'] },
  { kind: 'lawCard', id: 'two', claim: 'c' },
])
const of = (...changes: readonly Change[]) =>
  changesOfLesson(told, changes).map(({ claim, change: { id } }) => `${claim}: ${id}`)

describe('what has changed in a lesson', () => {
  test('is what names a claim of its paragraphs or cards, the newest first', () => {
    expect(of(change('x', '2020', 'a'), change('y', '2024-07-01', 'c'), change('z', '2025', 'd'))).toEqual([
      'c: y',
      'a: x',
    ])
  })

  test('tells a claim once, by its newest change', () => {
    expect(of(change('old', '2020', 'a'), change('new', '2024', 'a'))).toEqual(['a: new'])
  })

  test('tells a change once, under its first claim that is not told yet', () => {
    expect(of(change('x', '2024', 'd', 'b', 'a'))).toEqual(['b: x'])
    expect(of(change('new', '2024', 'a'), change('old', '2020', 'a', 'b'))).toEqual(['a: new', 'b: old'])
  })

  test('is nothing where no claim of it has changed', () => {
    expect(of(change('x', '2024', 'd'))).toEqual([])
    expect(changesOfLesson(lesson('quiet', []), [change('x', '2024', 'a')])).toEqual([])
  })
})

describe('the lessons that teach a thing', () => {
  const other: Module = { ...tinyModule, id: 'm9', number: 9, lessons: [told] }
  const places = (asked: Parameters<typeof lessonsNaming>[1]) =>
    lessonsNaming([tinyModule, other], asked).map(({ module, number, lesson: id }) => [module, number, id])

  test('are found by the claims of their blocks, cards among them, in the order of the course', () => {
    expect(places({ claim: (id) => id === 'duty' || id === 'c' })).toEqual([
      ['m0', 1, 'listen'],
      ['m0', 1, 'doors'],
      ['m9', 9, 'told'],
    ])
  })

  test('are found by the facts they name themselves', () => {
    expect(places({ fact: (id) => id === 'Q6.1-04' })).toEqual([['m0', 1, 'listen']])
  })

  test('are none where nothing is asked for', () => {
    expect(places({})).toEqual([])
  })
})
