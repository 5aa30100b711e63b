import { describe, expect, test } from 'vitest'
import { m2Quiz } from '#src/quiz/content/m2.ts'
import { quizzes } from '#src/quiz/content/quizzes.ts'
import { matchOrder, optionOrder, questionOrder } from '#src/quiz/option-order.ts'
import type { Item } from '#src/quiz/quiz.ts'
import { gradeOf } from '#src/quiz/score.ts'
import {
  tinyMatch,
  tinyNumeric,
  tinyOrder,
  tinyQuiz,
  tinySingle,
  tinyVignette,
} from '#tests/fixtures/tiny-quiz.ts'

/** What is shown mixed, by kind. */
function shownIds(item: Item): readonly string[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return item.options
    case 'order':
      return item.steps
    case 'match':
      return item.rows.map(({ id }) => id)
    case 'trueFalse':
      return item.reasons
    case 'vignette':
    case 'numeric':
      return []
  }
}

describe('the order of options', () => {
  test.each([...tinyQuiz.items, ...m2Quiz.items].map((item) => ({ id: item.id, item })))(
    'of $id is a mix of its own ids, equal after a reload',
    ({ item }) => {
      expect([...optionOrder(item, 'seed')].sort()).toEqual([...shownIds(item)].sort())
      expect(optionOrder(item, 'seed')).toEqual(optionOrder(structuredClone(item), 'seed'))
    },
  )

  test('changes with the seed and with the item', () => {
    const orders = Array.from({ length: 60 }, (_, at) => optionOrder(tinySingle, `seed-${at}`).join())
    expect(new Set(orders).size).toBe(6)
    const twin = { ...tinySingle, id: 'twin' }
    const differs = ['a', 'b', 'c', 'd', 'e', 'f'].some(
      (seed) => optionOrder(twin, seed).join() !== optionOrder(tinySingle, seed).join(),
    )
    expect(differs).toBe(true)
  })

  test.each(
    [tinyOrder, ...quizzes.flatMap(({ items }) => items)].flatMap((item) =>
      item.kind === 'order' ? [{ id: item.id, item }] : [],
    ),
  )('steps of $id never start in an order that is already right', ({ item }) => {
    for (let seed = 0; seed < 1000; seed += 1) {
      const steps = optionOrder(item, `seed-${String(seed)}`)
      expect([...steps].sort()).toEqual([...item.steps].sort())
      expect(gradeOf(item, { kind: 'order', steps })).not.toBe('right')
    }
  })

  test.each(tinyVignette.questions)('of the question $id is a mix of its own options', ({ id, options }) => {
    expect([...questionOrder(tinyVignette, id, 'seed')].sort()).toEqual([...options].sort())
    expect(questionOrder(tinyVignette, id, 'seed')).toEqual(questionOrder(tinyVignette, id, 'seed'))
  })

  test('of an unknown question, or of an item without questions, is empty', () => {
    expect(questionOrder(tinyVignette, 'gone', 'seed')).toEqual([])
    expect(questionOrder(tinySingle, 'words', 'seed')).toEqual([])
  })

  test('of matches is a mix of all of them, the spare too, equal after a reload and not that of the rows', () => {
    expect([...matchOrder(tinyMatch, 'seed')].sort()).toEqual([...tinyMatch.matches].sort())
    expect(matchOrder(tinyMatch, 'seed')).toEqual(matchOrder(structuredClone(tinyMatch), 'seed'))
    const firsts = new Set(Array.from({ length: 60 }, (_, at) => matchOrder(tinyMatch, `seed-${at}`)[0]))
    expect(firsts).toEqual(new Set(tinyMatch.matches))
  })

  test('of matches tells nothing of which row they fit', () => {
    const straight = Array.from({ length: 100 }, (_, at) => {
      const matches = matchOrder(tinyMatch, `seed-${at}`)
      const keys = optionOrder(tinyMatch, `seed-${at}`).map(
        (id) => tinyMatch.rows.find((row) => row.id === id)?.key,
      )
      return keys.filter((key, place) => matches[place] === key).length
    })
    // By chance 0.8 of four rows stand beside their own match.
    expect(straight.reduce((sum, one) => sum + one, 0) / 100).toBeLessThan(1.2)
  })

  test.each([tinySingle, tinyOrder, tinyVignette, tinyNumeric])('of matches is empty for $kind', (item) => {
    expect(matchOrder(item, 'seed')).toEqual([])
  })
})
