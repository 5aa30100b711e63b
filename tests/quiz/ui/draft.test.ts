import { describe, expect, test } from 'vitest'
import type { Item, Response } from '#src/quiz/quiz.ts'
import {
  type Draft,
  emptyDraft,
  givenBy,
  type Missing,
  missingOf,
  movedOrder,
  SURENESS_PART,
} from '#src/quiz/ui/draft.ts'
import {
  tinyMatch,
  tinyMultiple,
  tinyNumeric,
  tinyOrder,
  tinyQuiz,
  tinySingle,
  tinyTrueFalse,
  tinyVignette,
} from '#tests/fixtures/tiny-quiz.ts'

test('an untouched draft chooses nothing, keeps the order given, and does not say how sure it is', () => {
  expect(emptyDraft(['b', 'a'])).toEqual({
    chosen: [],
    order: ['b', 'a'],
    moved: false,
    verdict: null,
    answers: {},
    typed: '',
    sureness: null,
  })
})

describe('a draft is an answer only when nothing is missing', () => {
  test.each<{ situation: string; item: Item; put: Partial<Draft>; response: Response | undefined }>([
    { situation: 'single, nothing chosen', item: tinySingle, put: {}, response: undefined },
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
      situation: 'order, untouched: nobody put it so',
      item: tinyOrder,
      put: {},
      response: undefined,
    },
    {
      situation: 'order, a step was moved',
      item: tinyOrder,
      put: { order: ['place', 'note'], moved: true },
      response: { kind: 'order', steps: ['place', 'note'] },
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
    { situation: 'match, nothing', item: tinyMatch, put: {}, response: undefined },
    {
      situation: 'match, one row open',
      item: tinyMatch,
      put: { answers: { danger: 'n112', report: 'n119', talk: 'form' } },
      response: undefined,
    },
    {
      situation: 'match, every row, one match twice',
      item: tinyMatch,
      put: { answers: { danger: 'n112', report: 'n112', talk: 'form', page: 'group' } },
      response: { kind: 'match', pairs: { danger: 'n112', report: 'n112', talk: 'form', page: 'group' } },
    },
    { situation: 'numeric, nothing', item: tinyNumeric, put: {}, response: undefined },
    { situation: 'numeric, no number', item: tinyNumeric, put: { typed: 'abc' }, response: undefined },
    {
      situation: 'numeric, nought',
      item: tinyNumeric,
      put: { typed: '0' },
      response: { kind: 'numeric', value: 0 },
    },
    {
      situation: 'numeric, with a comma',
      item: tinyNumeric,
      put: { typed: ' 1,5 ' },
      response: { kind: 'numeric', value: 1.5 },
    },
  ])('$situation', ({ item, put, response }) => {
    const draft = { ...emptyDraft(['note', 'place']), ...put }
    const sureness = 'guess' as const
    expect(givenBy(item, { ...draft, sureness })).toEqual(response && { response, sureness })
    expect(givenBy(item, draft)).toBeUndefined()
  })
})

describe('what an answer still lacks', () => {
  test.each<{ situation: string; item: Item; put?: Partial<Draft>; lacks: readonly Missing[] }>([
    { situation: 'single', item: tinySingle, lacks: [{ part: null, control: 'promise-0' }] },
    { situation: 'multiple', item: tinyMultiple, lacks: [{ part: null, control: 'first-words-0' }] },
    { situation: 'order', item: tinyOrder, lacks: [{ part: null, control: 'hour-0' }] },
    { situation: 'order, a step was moved', item: tinyOrder, put: { moved: true }, lacks: [] },
    {
      situation: 'true or false',
      item: tinyTrueFalse,
      lacks: [
        { part: 'verdict', control: 'no-details-verdict-0' },
        { part: null, control: 'no-details-0' },
      ],
    },
    {
      situation: 'true or false, the verdict false given',
      item: tinyTrueFalse,
      put: { verdict: false },
      lacks: [{ part: null, control: 'no-details-0' }],
    },
    {
      situation: 'vignette, the second question answered',
      item: tinyVignette,
      put: { answers: { ride: 'safe' } },
      lacks: [
        { part: 'words', control: 'bus-question-words-0' },
        { part: 'evening', control: 'bus-question-evening-0' },
      ],
    },
    {
      situation: 'match, two rows chosen',
      item: tinyMatch,
      put: { answers: { report: 'n119', page: 'group' } },
      lacks: [
        { part: 'danger', control: 'doors-row-danger-0' },
        { part: 'talk', control: 'doors-row-talk-0' },
      ],
    },
    { situation: 'numeric', item: tinyNumeric, lacks: [{ part: null, control: 'how-long-0' }] },
    { situation: 'numeric, a number given', item: tinyNumeric, put: { typed: '4' }, lacks: [] },
  ])('$situation', ({ item, put, lacks }) => {
    const draft = { ...emptyDraft(['note', 'place']), ...put }
    const unsaid = { part: SURENESS_PART, control: `${item.id}-sure-0` }
    expect(missingOf(item, draft)).toEqual([...lacks, unsaid])
    expect(missingOf(item, { ...draft, sureness: 'fairly' })).toEqual(lacks)
  })

  test.each(tinyQuiz.items)('is the reason why a draft of $kind is no answer, and the only one', (item) => {
    const draft = emptyDraft(['note', 'place'])
    expect(givenBy(item, draft) === undefined).toBe(missingOf(item, draft).length > 0)
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
