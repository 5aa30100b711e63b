import { expect, test } from 'vitest'
import {
  itemMinutes,
  PRE_CHECK_PER_OUTCOME,
  REVIEW_ITEMS,
  REVIEW_MINUTES,
  REVIEW_SMALL_START,
} from '#src/quiz/constants.ts'
import { tinyQuiz, tinyVignette } from '#tests/fixtures/tiny-quiz.ts'

test('the limits of practice are those that were decided', () => {
  expect({ PRE_CHECK_PER_OUTCOME, REVIEW_MINUTES, REVIEW_ITEMS, REVIEW_SMALL_START }).toEqual({
    PRE_CHECK_PER_OUTCOME: 1,
    REVIEW_MINUTES: 5,
    REVIEW_ITEMS: 5,
    REVIEW_SMALL_START: 2,
  })
})

test('every kind of item has its minutes', () => {
  expect(Object.fromEntries(tinyQuiz.items.map((item) => [item.kind, itemMinutes(item)]))).toEqual({
    single: 1,
    multiple: 1,
    trueFalse: 1,
    numeric: 1,
    order: 1.25,
    match: 1.25,
    vignette: 2,
  })
})

test('a case takes half a minute, and half a minute more for each question', () => {
  const questions = tinyVignette.questions.slice(0, 1)
  expect(itemMinutes({ ...tinyVignette, questions })).toBe(1)
})
