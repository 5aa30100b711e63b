import { describe, expect, test } from 'vitest'
import { checkFines } from '#src/checks/check-fines.ts'
import type { WordFiles } from '#src/checks/words.ts'
import { sayProblem } from '#src/lib/problem.ts'
import type { Claim, Figure } from '#src/sources/claim.ts'
import { emptyContent } from '#tests/fixtures/empty-content.ts'
import { tinyModule } from '#tests/fixtures/tiny-module.ts'
import { firmClaim } from '#tests/fixtures/tiny-quiz.ts'

const figure: Figure = {
  id: 'share',
  kind: 'prison',
  article: '89(3)',
  today: { from: [6, 'months'], to: [3, 'years'], orFine: true },
  in2017: { from: [1, 'years'], to: [5, 'years'] },
}
const grave: Figure = {
  ...figure,
  id: 'grave',
  today: { from: [2, 'years'], to: [7, 'years'] },
  in2017: null,
}
const share: Claim = { ...firmClaim, id: 'share', figures: [figure, grave] }

const found = (ro: WordFiles['ro'], en: WordFiles['en'] = {}, lessons = tinyModule.lessons) =>
  checkFines({ ...emptyContent, claims: [share], modules: [{ ...tinyModule, lessons }] }, { ro, en })
    .map(sayProblem)
    .filter((said) => !said.includes('tells neither'))
const inClaim = (words: object) => found({ 'law-reporting': { share: words } })

describe('the words of a claim', () => {
  test.each([
    ['after the prison', { today: 'Riscă închisoare de la 6 luni la 3 ani sau amendă.' }],
    ['before it', { detail: 'Riscă amendă sau închisoare de la 6 luni la 3 ani.' }],
    ['no fine where there is none', { detail: 'De la 2 la 7 ani.', in2017: 'De la un an la 5 ani.' }],
    ['a fine for something else', { detail: 'De la 2 la 7 ani. Amenda e pentru altă faptă.' }],
    ['one end alone', { detail: 'Cel mult 3 ani.' }],
  ])('may tell %s', (_what, words) => {
    expect(inClaim(words)).toEqual([])
  })

  test('may not offer a fine that the figure does not', () => {
    expect(
      inClaim({ detail: 'De la 2 la 7 ani sau amendă.', in2017: 'De la un an la 5 ani ori amendă.' }),
    ).toEqual([
      'ro/law-reporting.json › share.detail: offers a fine in place of "2 la 7 ani", and the figure (grave) does not; take the fine out, or give the figure orFine',
      'ro/law-reporting.json › share.in2017: offers a fine in place of "un an la 5 ani", and the figure (share) does not; take the fine out, or give the figure orFine',
    ])
    expect(
      found({}, { 'law-reporting': { share: { today: '2 to 7 years in prison or a fine.' } } }),
    ).toHaveLength(1)
    expect(
      found({}, { 'law-reporting': { share: { today: 'A fine or prison from 2 to 7 years.' } } }),
    ).toHaveLength(1)
  })

  test('may not leave out the fine that it does', () => {
    expect(inClaim({ today: 'De la 6 luni la 3 ani.' })).toEqual([
      'ro/law-reporting.json › share.today: tells "6 luni la 3 ani" without the fine of the figure (share); add the fine, or take orFine out',
    ])
  })

  test('tell a fine of today in one of the two texts of today', () => {
    const words = { ro: {}, en: { 'law-reporting': { share: { in2017: '6 months to 3 years or a fine.' } } } }
    expect(checkFines({ ...emptyContent, claims: [share] }, words).map(sayProblem)).toContain(
      'en/law-reporting.json › share: tells neither in today nor in detail that a fine may take the place of the prison of figure share; tell it, or take orFine out',
    )
  })
})

test('a text that rests on the claim may leave a fine out, but not make one up', () => {
  const lessons = [
    { id: 'duty', minutes: 6, blocks: [{ kind: 'paragraph', id: 'p', claims: ['share'] }] },
  ] as const
  const told = (text: string) => found({ m0: { duty: { p: text } } }, {}, lessons)
  expect(told('De la 6 luni la 3 ani. De la 2 la 7 ani.')).toEqual([])
  expect(told('De la 6 luni la 3 ani sau amendă.')).toEqual([])
  expect(told('De la 2 la 7 ani sau amendă.')).toEqual([
    'ro/m0.json › duty.p: offers a fine in place of "2 la 7 ani", and the figure (grave) does not; take the fine out, or give the figure orFine',
  ])
})
