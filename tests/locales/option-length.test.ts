import { describe, expect, test } from 'vitest'
import { checkOptionLength } from '#src/checks/check-option-length.ts'

const question = {
  namespace: 'm2-quiz',
  right: ['q.options.a.text'],
  others: ['q.options.b.text', 'q.options.c.text'],
}
const check = (right: number, ...others: [number, number]) => {
  const lengths = [right, ...others]
  const texts = new Map(
    ['a', 'b', 'c'].map((id, at) => [`q.options.${id}.text`, 'x'.repeat(lengths[at] ?? 0)]),
  )
  return checkOptionLength('ro', [question], () => texts)
}

describe('the right option against its neighbours', () => {
  test.each([
    { right: 140, others: [90, 110] as [number, number], told: false },
    { right: 141, others: [90, 110] as [number, number], told: true },
    { right: 20, others: [100, 100] as [number, number], told: false },
  ])('$right characters beside $others: told by its length $told', ({ right, others, told }) => {
    expect(check(right, ...others)).toHaveLength(told ? 1 : 0)
  })

  test('the problem says where, how much and what to do', () => {
    expect(check(200, 100, 100)).toEqual([
      {
        where: 'ro/m2-quiz.json › q.options.a.text',
        what: 'has 200 characters, its neighbours 100 on average; over 40 % longer gives the answer away, even them out',
      },
    ])
  })

  test('marks of a link do not count', () => {
    const texts = new Map([
      ['q.options.a.text', `[${'x'.repeat(10)}](law:${'y'.repeat(90)})`],
      ['q.options.b.text', 'x'.repeat(10)],
      ['q.options.c.text', 'x'.repeat(10)],
    ])
    expect(checkOptionLength('en', [question], () => texts)).toEqual([])
  })

  test('a question whose options are all right is left alone', () => {
    expect(checkOptionLength('en', [{ ...question, others: [] }], () => new Map())).toEqual([])
  })
})
