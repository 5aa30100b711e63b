import { describe, expect, test } from 'vitest'
import { checkKeyLengths, remarkKeyPlaces } from '#src/checks/check-keys.ts'
import { sayProblem } from '#src/lib/problem.ts'
import { tinyQuiz, tinySingle, tinyTrueFalse, tinyVignette } from '#tests/fixtures/tiny-quiz.ts'

/** `count` questions of three options; the right one has `right` characters, the others 10 and 20. */
function bank(count: number, right: (at: number) => number) {
  const items = Array.from({ length: count }, (_, at) => ({ ...tinySingle, id: `q${at}` }))
  const texts = new Map(
    items.flatMap(({ id }, at) => [
      [`${id}.options.limits.text`, 'x'.repeat(right(at))] as const,
      [`${id}.options.yes.text`, 'x'.repeat(10)] as const,
      [`${id}.options.later.text`, 'x'.repeat(20)] as const,
    ]),
  )
  return checkKeyLengths('ro', { ...tinyQuiz, items }, texts).map(sayProblem)
}

describe('the length of right answers over a whole bank', () => {
  // Of 18 questions with three options, luck gives 6, and one bank in forty more than 10.
  test.each([
    { situation: 'as often the longest as luck would have it', long: 10 },
    { situation: 'never', long: 0 },
  ])('$situation: no guess helps', ({ long }) => {
    expect(bank(18, (at) => (at < long ? 21 : 15))).toEqual([])
  })

  test('more often the longest: whoever picks the longest passes', () => {
    expect(bank(18, (at) => (at < 11 ? 21 : 15))).toEqual([
      'ro/tiny-quiz.json: the right answer is the longest in 11 of 18 questions, by luck it would be in 6 and in 10 at most; even out the options',
    ])
  })

  test('more often the shortest', () => {
    expect(bank(18, (at) => (at < 11 ? 9 : 15))).toEqual([
      'ro/tiny-quiz.json: the right answer is the shortest in 11 of 18 questions, by luck it would be in 6 and in 10 at most; even out the options',
    ])
  })

  test('as long as another: half a guess', () => {
    expect(bank(18, () => 20)).toEqual([])
  })

  test('words that are missing are told elsewhere', () => {
    expect(checkKeyLengths('ro', tinyQuiz, new Map())).toEqual([])
  })
})

describe('the written place of right answers', () => {
  test('is worth a remark where one place holds over 60 % of them', () => {
    const items = [
      tinySingle,
      { ...tinySingle, id: 'b' },
      { ...tinyTrueFalse, key: 'ask-later' },
      tinyVignette,
    ]
    expect(remarkKeyPlaces({ ...tinyQuiz, items }).map(sayProblem)).toEqual([
      'quiz tiny › items: 5 of 6 right answers are written in place 2; they are shuffled for the learner, but the file should vary too',
    ])
  })

  test('is left alone where it varies', () => {
    const items = [
      tinySingle,
      { ...tinySingle, id: 'b', key: 'yes' },
      { ...tinySingle, id: 'c', key: 'later' },
    ]
    expect(remarkKeyPlaces({ ...tinyQuiz, items })).toEqual([])
  })
})
