import { describe, expect, test } from 'vitest'
import type { Item, Response } from '#src/quiz/quiz.ts'
import { type Draft, emptyDraft, movedOrder, responseOf } from '#src/quiz/ui/draft.ts'
import {
  tinyMultiple,
  tinyOrder,
  tinySingle,
  tinyTrueFalse,
  tinyVignette,
} from '#tests/fixtures/tiny-quiz.ts'

test('an untouched draft chooses nothing, keeps the order given, and is fairly sure', () => {
  expect(emptyDraft(['b', 'a'])).toEqual({
    chosen: [],
    order: ['b', 'a'],
    verdict: null,
    answers: {},
    sureness: 'fairly',
  })
})

describe('a draft is an answer only when nothing is missing', () => {
  test.each<{ situation: string; item: Item; put: Partial<Draft>; response: Response | undefined }>([
    { situation: 'single, nothing chosen', item: tinySingle, put: {}, response: undefined },
    {
      situation: 'single, sure but nothing chosen',
      item: tinySingle,
      put: { sureness: 'sure' },
      response: undefined,
    },
    {
      situation: 'single, one chosen',
      item: tinySingle,
      put: { chosen: ['later'] },
      response: { kind: 'single', option: 'later' },
    },
    { situation: 'multiple, nothing ticked', item: tinyMultiple, put: {}, response: undefined },
    {
      situation: 'multiple, two ticked',
      item: tinyMultiple,
      put: { chosen: ['blame', 'quiet'] },
      response: { kind: 'multiple', options: ['blame', 'quiet'] },
    },
    {
      situation: 'order, untouched: the order on the screen is an answer',
      item: tinyOrder,
      put: {},
      response: { kind: 'order', steps: ['note', 'place'] },
    },
    { situation: 'true or false, nothing', item: tinyTrueFalse, put: {}, response: undefined },
    {
      situation: 'true or false, only a verdict',
      item: tinyTrueFalse,
      put: { verdict: false },
      response: undefined,
    },
    {
      situation: 'true or false, only a reason',
      item: tinyTrueFalse,
      put: { chosen: ['empty'] },
      response: undefined,
    },
    {
      situation: 'true or false, the verdict false and a reason',
      item: tinyTrueFalse,
      put: { verdict: false, chosen: ['empty'] },
      response: { kind: 'trueFalse', verdict: false, reason: 'empty' },
    },
    { situation: 'vignette, nothing', item: tinyVignette, put: {}, response: undefined },
    {
      situation: 'vignette, one question open',
      item: tinyVignette,
      put: { answers: { words: 'thanks', evening: 'wait' } },
      response: undefined,
    },
    {
      situation: 'vignette, every question answered',
      item: tinyVignette,
      put: { answers: { words: 'thanks', ride: 'safe', evening: 'wait' } },
      response: { kind: 'vignette', answers: { words: 'thanks', ride: 'safe', evening: 'wait' } },
    },
  ])('$situation', ({ item, put, response }) => {
    expect(responseOf(item, { ...emptyDraft(['note', 'place']), ...put })).toEqual(response)
  })
})

describe('a step moves by one place', () => {
  const order = ['a', 'b', 'c'] as const
  test.each([
    { situation: 'up from the middle', from: 1, by: -1, moved: ['b', 'a', 'c'] },
    { situation: 'down from the middle', from: 1, by: 1, moved: ['a', 'c', 'b'] },
    { situation: 'up from the last place', from: 2, by: -1, moved: ['a', 'c', 'b'] },
    { situation: 'down from the first place', from: 0, by: 1, moved: ['b', 'a', 'c'] },
  ] as const)('$situation', ({ from, by, moved }) => {
    expect(movedOrder(order, from, by)).toEqual(moved)
    expect(order).toEqual(['a', 'b', 'c'])
  })

  test.each([
    { situation: 'up from the first place', from: 0, by: -1 },
    { situation: 'down from the last place', from: 2, by: 1 },
    { situation: 'a step that is not in the list', from: -1, by: 1 },
    { situation: 'a place past the end', from: 3, by: -1 },
  ] as const)('$situation: the same list, so that the caller knows', ({ from, by }) => {
    expect(movedOrder(order, from, by)).toBe(order)
  })
})
