import { describe, expect, test } from 'vitest'
import { sayProblem } from '#src/lib/problem.ts'
import { checkClaims } from '#src/sources/check-claims.ts'
import type { Claim, Figure } from '#src/sources/claim.ts'
import { firmClaim } from '#tests/fixtures/tiny-quiz.ts'

const prison: Figure = {
  id: 'base',
  kind: 'prison',
  article: '374(1)',
  today: { from: [3, 'years'], to: [10, 'years'] },
  in2017: { from: [3, 'months'], to: [3, 'years'], orFine: true },
}
const rule: Claim = { ...firmClaim, articles: [{ act: 'Codul penal', article: '374(1)' }], figures: [prison] }

const said = (change: Partial<Figure>, claim: Partial<Claim> = {}) =>
  checkClaims({
    claims: [{ ...rule, ...claim, figures: [{ ...prison, ...change }] }],
    facts: [],
    usedClaims: new Set(['firm']),
    usedFacts: new Set(),
    today: '2026-11-24',
  }).map(sayProblem)

describe('sound figures', () => {
  test.each<{ situation: string; change?: Partial<Figure>; claim?: Partial<Claim> }>([
    { situation: 'prison, with a fine in its place in 2017' },
    {
      situation: 'a claim that names the whole article',
      claim: { articles: [{ act: 'Codul penal', article: '374' }] },
    },
    {
      situation: 'a claim that names the whole act',
      claim: { articles: [{ act: 'HG 49/2011', article: '' }] },
    },
    { situation: 'an article of 2017 that is no more', change: { article: '220(1)', today: null } },
    {
      situation: 'an age without an upper end',
      change: { kind: 'age', today: { from: [14, 'years'] }, in2017: null },
    },
    {
      situation: 'a count that stands in no article',
      change: { kind: 'amount', article: '', today: { from: [57, 'count'] }, in2017: null },
      claim: { confidence: 'secondary', articles: [] },
    },
  ])('$situation', ({ change = {}, claim }) => {
    expect(said(change, claim)).toEqual([])
  })
})

test.each<{ fault: string; change: Partial<Figure>; claim?: Partial<Claim>; says: string }>([
  {
    fault: 'an id that is none',
    change: { id: 'Base one' },
    says: 'claim firm › figures: "Base one" is not an id; write small letters, digits and hyphens',
  },
  {
    fault: 'an article that the claim does not name',
    change: { article: '374(2)' },
    says: 'claim firm › figure base › article: "374(2)" is not one of the claim\'s articles (374(1)); correct one of the two',
  },
  {
    fault: 'an article whose number only begins like that of the claim',
    change: { article: '374' },
    says: 'claim firm › figure base › article: "374" is not one of the claim\'s articles (374(1)); correct one of the two',
  },
  {
    fault: 'an official length of prison in no article',
    change: { article: '' },
    says: 'claim firm › figure base › article: is empty; name the article that fixes the prison',
  },
  {
    fault: 'ends in the wrong order',
    change: { today: { from: [3, 'years'], to: [6, 'months'] } },
    says: 'claim firm › figure base › today: 3 years is more than 6 months; put the smaller first',
  },
  {
    fault: 'an age in months',
    change: { kind: 'age', today: { from: [14, 'months'] }, in2017: null },
    says: 'claim firm › figure base › today: counts age in months; use years',
  },
  {
    fault: 'prison in lei',
    change: { today: { from: [500, 'lei'] } },
    says: 'claim firm › figure base › today: counts prison in lei; use days, weeks, months, years',
  },
  {
    fault: 'a range without ends',
    change: { today: {} },
    says: 'claim firm › figure base › today: is empty; give from, to or both',
  },
  {
    fault: 'a number below zero',
    change: { today: { from: [-1, 'years'] } },
    says: 'claim firm › figure base › today: -1 is no number from 0 up; correct it',
  },
  {
    fault: 'a figure of no time',
    change: { today: null, in2017: null },
    says: 'claim firm › figure base: says nothing of today and nothing of 2017; give the number or take the figure out',
  },
  {
    fault: 'a fine in the place of a term',
    change: { kind: 'term' },
    says: 'claim firm › figure base › in2017: a fine takes the place of prison, not of term; take orFine out',
  },
])('$fault', ({ change, claim, says }) => {
  expect(said(change, claim)).toEqual([says])
})

test('an id that stands twice in a claim', () => {
  const claim = { ...rule, figures: [prison, prison] }
  const problems = checkClaims({
    claims: [claim],
    facts: [],
    usedClaims: new Set(['firm']),
    usedFacts: new Set(),
    today: '2026-11-24',
  })
  expect(problems.map(sayProblem)).toEqual([
    'claim firm › figures: "base" stands twice; give one of the two a new id',
  ])
})
