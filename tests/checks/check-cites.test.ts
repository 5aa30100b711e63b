import { expect, test } from 'vitest'
import { checkCites } from '#src/checks/check-cites.ts'
import { sayProblem } from '#src/lib/problem.ts'
import type { Claim } from '#src/sources/claim.ts'
import { firmClaim, pressClaim } from '#tests/fixtures/tiny-quiz.ts'

const claim: Claim = {
  ...firmClaim,
  id: 'images',
  articles: [
    { act: 'Codul penal', article: '374(1)' },
    { act: 'Codul penal', article: '374(3^1)' },
    { act: 'Legea 211/2004', article: '3^1(3)' },
    { act: 'HG 49/2011', article: '' },
  ],
}
const said = (ro: string, en = ro, claims: readonly Claim[] = [claim]) =>
  checkCites(claims, { ro: { law: { images: { cite: ro } } }, en: { law: { images: { cite: en } } } }).map(
    sayProblem,
  )

test('a citation in words names each article and each numbered act of its claim', () => {
  expect(
    said('Codul penal, art. 374 alin. (1) și (3¹); Legea 211/2004, art. 3¹ alin. (3); HG 49/2011'),
  ).toEqual([])
})

test('a range of articles names those between, and any index can be read', () => {
  const act = 'Legea 211/2004'
  const articles = ['24(1)', '25', '27', '3^9(7)'].map((article) => ({ act, article }))
  expect(said('Legea 211/2004, art. 3⁹, 24–26 și 27', undefined, [{ ...claim, articles }])).toEqual([])
  expect(said('Legea 211/2004, art. 3⁹, 21–24 și 27', undefined, [{ ...claim, articles }])).toHaveLength(2)
})

test.each([
  ['another article', 'art. 375; Legea 211/2004, art. 3¹; HG 49/2011', '374'],
  ['a longer number', 'art. 3741; Legea 211/2004, art. 3¹; HG 49/2011', '374'],
  ['the number of an act', 'Legea 374/2004, Legea 211/2004, art. 3¹; HG 49/2011', '374'],
  ['an article without its index', 'art. 374; Legea 211/2004, art. 3; HG 49/2011', '3¹'],
  ['an index of a paragraph', 'art. 374 alin. (3¹); Legea 211/2004, art. 4; HG 49/2011', '3¹'],
  ['no act', 'art. 374; Legea 211/2004, art. 3¹', '49/2011'],
])('%s does not do', (_what, cite, missing) => {
  expect(said(cite)).toEqual([
    `ro/law.json › images.cite: does not name ${missing}, on which the claim rests; name it or take the article out of the claim`,
    `en/law.json › images.cite: does not name ${missing}, on which the claim rests; name it or take the article out of the claim`,
  ])
})

test('each language is held by itself', () => {
  const whole = 'art. 374; Legea 211/2004, art. 3¹; HG 49/2011'
  expect(said(whole, 'art. 374; Law 211/2004, art. 3¹')).toHaveLength(1)
})

test('what rests on the press or on a guide cites these', () => {
  expect(said('digifm.ro', 'digifm.ro', [{ ...pressClaim, id: 'images' }])).toEqual([])
})

test('a citation that is missing is told elsewhere', () => {
  expect(checkCites([claim], { ro: {}, en: {} })).toEqual([])
})
