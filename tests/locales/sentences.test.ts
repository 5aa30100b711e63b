import { describe, expect, test } from 'vitest'
import { checkSentences } from '#src/checks/check-sentences.ts'
import { countWords, median, sentencesOf } from '#src/checks/sentences.ts'

const words = (count: number) => `Copilul ${Array.from({ length: count - 1 }, () => 'tace').join(' ')}.`

describe('sentences', () => {
  test.each([
    ['two sentences', 'Ascultați. Nu întrebați.', 2],
    ['speech closed inside', 'Spuneți: „Te cred.” Apoi tăceți.', 2],
    ['an article is not an end', 'Vedeți art.\u00A089 alin.\u00A0(3). Atât.', 2],
    ['two paragraphs', 'Ascultați.\n\nNotați ora.', 2],
    ['a label', 'Prima oră', 0],
    ['a link and bold', '**Sunați.** [Sesizați](page:now) acum.', 2],
    ['three dots inside', 'Mi-e rușine… nu pot.', 1],
  ])('%s', (_name, text, count) => {
    expect(sentencesOf(text)).toHaveLength(count)
  })

  test.each([
    ['nu-l luați', 2],
    ['1.194 de copii', 3],
    ['Don’t look', 2],
    ['art.\u00A089 – atât', 3],
    ['„Te cred.”', 2],
  ])('%s has %i words', (text, count) => {
    expect(countWords(text)).toBe(count)
  })

  test('the median of nothing is 0, of an even list the mean of the two in the middle', () => {
    expect([median([]), median([5, 1, 3]), median([4, 1, 2, 3])]).toEqual([0, 3, 2.5])
  })
})

describe('length of sentences in a namespace', () => {
  const check = (namespace: string, ...texts: [string, string][]) =>
    checkSentences('ro', namespace, new Map(texts))

  test('a median over 18 words is a problem, 18 is not', () => {
    expect(check('m2', ['a', words(18)]).problems).toEqual([])
    expect(check('m2', ['a', words(19)]).problems).toEqual([
      {
        where: 'ro/m2.json',
        what: 'half of the sentences have over 19 words; 18 at most, cut the long ones in two',
      },
    ])
  })

  test('a median over 14 words, at which editors aim, is a remark', () => {
    expect(check('m2', ['a', words(14)]).remarks).toEqual([])
    expect(check('m2', ['a', words(15)]).remarks).toEqual([
      { where: 'ro/m2.json', what: 'half of the sentences have over 15 words; aim at 14' },
    ])
    expect(check('m2', ['a', words(19)]).remarks).toEqual([])
  })

  test('a sentence over 28 words is a remark, in the second layer of the law over 40', () => {
    const short: [string, string] = ['z', 'Ascultați. Tăceți. Notați.']
    expect(check('m2', short, ['a', words(28)]).remarks).toEqual([])
    const [remark] = check('m2', short, ['a', words(29)]).remarks
    expect(remark?.where).toBe('ro/m2.json › a')
    expect(remark?.what).toContain('a sentence of 29 words')
    expect(check('law-reporting', short, ['duty.detail', words(40)]).remarks).toEqual([])
    expect(check('law-reporting', short, ['duty.today', words(40)]).remarks).toHaveLength(1)
  })
})
