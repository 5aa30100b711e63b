import { describe, expect, test } from 'vitest'
import { pages } from '#src/lib/paths.ts'
import { allLessons } from '#src/modules/all-lessons.ts'
import { modules } from '#src/modules/content/modules.ts'
import { placeOf } from '#src/pages/place-title.ts'
import { scenarios } from '#src/scenarios/content/scenarios.ts'

describe.each(modules)('module $id', (module) => {
  test.each(allLessons(module).map(({ id }, at) => ({ id, number: at + 1 })))(
    'lesson $id is number $number',
    ({ id, number }) => {
      expect(placeOf(pages.lesson(module.id, id))).toEqual({
        kind: 'lesson',
        module: module.id,
        lesson: id,
        number,
        total: allLessons(module).length,
      })
    },
  )

  test('its quiz is a place', () => {
    expect(placeOf(pages.quiz(module.id))).toEqual({ kind: 'quiz', module: module.id })
  })
})

test.each(scenarios)('case $id is a place', ({ id, number }) => {
  expect(placeOf(pages.scenario(id))).toEqual({ kind: 'case', scenario: id, number })
})

test.each([
  undefined,
  '',
  'now/',
  'm2/',
  'm2/listen',
  'm2/no-such-lesson/',
  'm9/quiz/',
  'case/sc9/',
  '/ro/m2/listen/',
])('%o is no place to go on from', (page) => {
  expect(placeOf(page)).toBeNull()
})
