import { describe, expect, test } from 'vitest'
import { sayProblem } from '#src/lib/problem.ts'
import { checkClaims, coreFactsNotTaught } from '#src/sources/check-claims.ts'
import type { Claim } from '#src/sources/claim.ts'
import type { Fact } from '#src/sources/fact.ts'

const today = '2026-11-24'

const rule: Claim = {
  id: 'duty',
  topic: 'reporting',
  confidence: 'official',
  articles: [{ act: 'Legea 272/2004', article: '89(3)' }],
  facts2017: ['Q6.1-04'],
  inForceSince: '2024-05-10',
  address: 'https://legislatie.just.ro/Public/DetaliiDocument/156097',
  readVersion: '2026-02',
  checkedOn: '2026-11-24',
  reviewBy: '2027-02-24',
}
const advice: Claim = { ...rule, id: 'advice', confidence: 'practice', articles: [], readVersion: null }
const line: Claim = { ...rule, id: 'line', confidence: 'secondary', articles: [], readVersion: null }

const fact: Fact = {
  id: 'Q6.1-04',
  question: '6.1',
  topic: 'reporting',
  statement: 'Suspicion is enough.',
  figures: [],
  law: [],
  audience: ['teacher'],
  teach: 'core',
  lines: [1, 2],
}

/** The problems of a register of these claims, all of them used, as an author reads them. */
function said(claims: readonly Claim[], facts: readonly Fact[] = [fact]): readonly string[] {
  const usedClaims = new Set(claims.map((claim) => claim.id))
  return checkClaims({ claims, facts, usedClaims, usedFacts: new Set(), today }).map(sayProblem)
}

test('a sound register has no problems: a rule, an advice and a telephone line without an article', () => {
  expect(said([rule, advice, line])).toEqual([])
})

test.each<{ fault: string; claim: Claim; says: string }>([
  {
    fault: 'an address that is not https',
    claim: { ...rule, address: 'http://legislatie.just.ro' },
    says: 'claim duty › address: "http://legislatie.just.ro" is not an https address; give the address of the text',
  },
  {
    fault: 'an address without a host',
    claim: { ...rule, address: 'https://' },
    says: 'claim duty › address: "https://" is not an https address; give the address of the text',
  },
  {
    fault: 'a rule without an article',
    claim: { ...rule, articles: [] },
    says: 'claim duty › articles: is empty; name the article the claim rests on',
  },
  {
    fault: 'a reading without an article',
    claim: { ...rule, confidence: 'reading', articles: [] },
    says: 'claim duty › articles: is empty; name the article the claim rests on',
  },
  {
    fault: 'good practice with an article',
    claim: { ...advice, articles: rule.articles },
    says: 'claim advice › articles: names an article, but good practice and the page of an institution are no law; leave it empty',
  },
  {
    fault: 'an article written as it is shown, not as it is stored',
    claim: { ...rule, articles: [{ act: 'Codul penal', article: 'art. 374 alin. (3²)' }] },
    says: 'claim duty › articles: "Codul penal art. 374 alin. (3²)" is not a citation; write it like "Codul penal 374(3^2)"',
  },
  {
    fault: 'a date in another format',
    claim: { ...rule, checkedOn: '24.11.2026' },
    says: 'claim duty › checkedOn: "24.11.2026" is not a day; write it like "2026-11-24"',
  },
  {
    fault: 'a day that the calendar does not have',
    claim: { ...rule, reviewBy: '2027-02-30' },
    says: 'claim duty › reviewBy: "2027-02-30" is not a day; write it like "2026-11-24"',
  },
  {
    fault: 'a version read that is a day',
    claim: { ...rule, readVersion: '2026-02-21' },
    says: 'claim duty › readVersion: "2026-02-21" is not a month; write it like "2026-02"',
  },
  {
    fault: 'a version read after the check',
    claim: { ...rule, readVersion: '2026-12' },
    says: 'claim duty › readVersion: 2026-12 is after checkedOn 2026-11-24; correct one of the two',
  },
  {
    fault: 'law that is not in force yet',
    claim: { ...rule, inForceSince: '2027-01-01' },
    says: 'claim duty › inForceSince: 2027-01-01 is after checkedOn 2026-11-24; teach only law already in force',
  },
  {
    fault: 'a check in the future',
    claim: { ...rule, checkedOn: '2026-11-25' },
    says: 'claim duty › checkedOn: 2026-11-25 is after today, 2026-11-24; give the day it was checked',
  },
  {
    fault: 'a review before the check',
    claim: { ...rule, reviewBy: '2026-11-24' },
    says: 'claim duty › reviewBy: 2026-11-24 is not after checkedOn 2026-11-24; set a later day of review',
  },
  {
    fault: 'a review that is due',
    claim: { ...rule, checkedOn: '2026-02-24', reviewBy: '2026-11-23' },
    says: 'claim duty › reviewBy: 2026-11-23 has passed; read the source again and set both dates anew',
  },
  {
    fault: 'a fact that does not exist',
    claim: { ...rule, facts2017: ['Q6.1-99'] },
    says: 'claim duty › facts2017: "Q6.1-99" is not in the register of facts; correct the id',
  },
])('$fault is named with claim, field and what to do', ({ claim, says }) => {
  expect(said([claim])).toEqual([says])
})

test('a claim is fresh through the day of its review', () => {
  expect(said([{ ...rule, checkedOn: '2026-02-24', reviewBy: today }])).toEqual([])
})

describe('the two registers against what content names', () => {
  test.each<{ fault: string; input: Partial<Parameters<typeof checkClaims>[0]>; says: string }>([
    {
      fault: 'a claim used nowhere',
      input: { usedClaims: new Set() },
      says: 'claim duty › id: is used nowhere; name it in a lesson, an item or a case, or retire it',
    },
    {
      fault: 'a claim id twice',
      input: { claims: [rule, rule] },
      says: 'claims › duty › id: stands twice in the register; give one of the two a new id',
    },
    {
      fault: 'a fact id twice',
      input: { facts: [fact, fact] },
      says: 'facts › Q6.1-04 › id: stands twice in the register; give one of the two a new id',
    },
    {
      fault: 'content naming an unknown claim',
      input: { usedClaims: new Set(['duty', 'dutty']) },
      says: 'claims › dutty: is named in content but is not in the register; correct the id or add the record',
    },
    {
      fault: 'content naming an unknown fact',
      input: { usedFacts: new Set(['Q0-01']) },
      says: 'facts › Q0-01: is named in content but is not in the register; correct the id or add the record',
    },
  ])('$fault', ({ input, says }) => {
    const sound = {
      claims: [rule],
      facts: [fact],
      usedClaims: new Set(['duty']),
      usedFacts: new Set<string>(),
      today,
    }
    expect(checkClaims({ ...sound, ...input }).map(sayProblem)).toEqual([says])
  })
})

test('core facts not taught leaves out what content names and what is only context', () => {
  const context: Fact = { ...fact, id: 'Q1.1-01', teach: 'context' }
  const owed: Fact = { ...fact, id: 'Q6.1-05' }
  expect(coreFactsNotTaught([fact, context, owed], new Set(['Q6.1-04']))).toEqual([owed])
})
