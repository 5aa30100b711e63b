import { describe, expect, test } from 'vitest'
import { sayProblem } from '#src/lib/problem.ts'
import { calendarOf, newestFirst } from '#src/sources/change-calendar.ts'
import type { Change } from '#src/sources/change.ts'
import { changesOfQuestion } from '#src/sources/changes-of-question.ts'
import { checkTerms } from '#src/sources/check-terms.ts'
import type { Claim } from '#src/sources/claim.ts'
import { terms } from '#src/sources/content/terms.ts'
import { leastSure } from '#src/sources/least-sure.ts'
import { actAt, hostOf, sourcesOf } from '#src/sources/source-group.ts'
import { termsByArticle } from '#src/sources/terms-by-article.ts'

const change = (id: string, since: string, claims: readonly string[] = []): Change => ({
  id,
  topic: 'images',
  since,
  act: null,
  articles: [],
  claims,
})
const claim = (id: string, more: Partial<Claim> = {}): Claim => ({
  id,
  topic: 'images',
  confidence: 'official',
  articles: [{ act: 'Codul penal', article: '374' }],
  facts2017: [],
  inForceSince: null,
  address: 'https://legislatie.just.ro/Public/DetaliiDocument/109855',
  readVersion: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-02-24',
  ...more,
})

describe('the calendar of changes', () => {
  test('has every year, the newest first, and in each its months in order', () => {
    const years = calendarOf(
      [
        change('a', '2024-07-01'),
        change('b', '2024-01-01'),
        change('c', '2024-01-15'),
        change('d', '2023-10'),
        change('e', '2024'),
      ],
      2022,
      2024,
    )
    expect(years).toEqual([
      {
        year: 2024,
        count: 4,
        months: [
          { month: null, count: 1 },
          { month: 1, count: 2 },
          { month: 7, count: 1 },
        ],
      },
      { year: 2023, count: 1, months: [{ month: 10, count: 1 }] },
      { year: 2022, count: 0, months: [] },
    ])
  })

  test('the newest come first, and those of one day keep their order', () => {
    const all = [
      change('a', '2023-01-01'),
      change('b', '2024-01-01'),
      change('c', '2019'),
      change('d', '2024-01-01'),
    ]
    expect(newestFirst(all).map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c'])
    expect(all.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
  })
})

test('what has changed in a question is what its facts stand beside, and nothing of a question with a longer number', () => {
  const claims = [
    claim('one', { facts2017: ['Q9.1-02'] }),
    claim('two', { facts2017: ['Q9.10-01', 'Q11-01'] }),
  ]
  const all = [change('a', '2024', ['one']), change('b', '2024', ['gone', 'two']), change('c', '2024')]
  const of = (question: string) => changesOfQuestion(question, all, claims).map(({ id }) => id)
  expect(of('9.1')).toEqual(['a'])
  expect(of('9.10')).toEqual(['b'])
  expect(of('11')).toEqual(['b'])
  expect(of('1')).toEqual([])
})

test.each([
  { of: [], is: null },
  { of: ['official', 'official'], is: 'official' },
  { of: ['official', 'secondary'], is: 'secondary' },
  { of: ['reading', 'secondary', 'official'], is: 'reading' },
  { of: ['practice', 'reading'], is: 'practice' },
  { of: ['official', 'institution'], is: 'institution' },
  { of: ['secondary', 'institution'], is: 'secondary' },
] as const)('a statement that rests on $of is $is', ({ of, is }) => {
  expect(leastSure(of.map((confidence, at) => claim(String(at), { confidence })))).toBe(is)
})

describe('the addresses that claims rest on', () => {
  test('each stands once, with all its claims, in the group of who publishes it', () => {
    const claims = [
      claim('a'),
      claim('b', { address: 'https://www.interpol.int/en/Crimes' }),
      claim('c'),
      claim('d', { address: 'https://inhope.org/EN/articles', confidence: 'practice' }),
      claim('e', { address: 'https://www.inhope.org/EN/articles' }),
      claim('f', { address: 'https://www.coe.int/en/web/children' }),
      claim('g', { address: 'https://notinterpol.int/', confidence: 'secondary' }),
      claim('h', { address: 'https://www.politiaromana.ro/ro' }),
    ]
    expect(sourcesOf(claims).map(({ group, claims: own }) => [group, own.map(({ id }) => id)])).toEqual([
      ['portal', ['a', 'c']],
      ['interpol', ['b']],
      ['guides', ['d']],
      ['inhope', ['e']],
      ['europe', ['f']],
      ['other', ['g']],
      ['institutions', ['h']],
    ])
    expect(sourcesOf([])).toEqual([])
  })

  test('the act at an address is the one that most claims cite, however often one claim does', () => {
    const cited = (...acts: readonly string[]) => ({ articles: acts.map((act) => ({ act, article: '1' })) })
    const of = (...claims: readonly Claim[]) => sourcesOf(claims).map(actAt)
    expect(
      of(
        claim('a', cited('Legea 272/2004', 'Legea 198/2023', 'Legea 272/2004')),
        claim('b', cited('Legea 198/2023')),
      ),
    ).toEqual(['Legea 198/2023'])
    expect(of(claim('a', { articles: [] }))).toEqual([null])
  })

  test('the host of an address is what stands before its path', () => {
    expect(hostOf('https://legislatie.just.ro/Public/DetaliiDocument/109855')).toBe('legislatie.just.ro')
    expect(hostOf('nothing')).toBe('')
  })
})

describe('the terms', () => {
  const term = (key: string, ...articles: readonly string[]) => ({
    key,
    glossary: null,
    articles: articles.map((article) => ({ act: 'Codul penal', article })),
  })

  test('stand by article in the order of the law: an index after its number, a paragraph after its article', () => {
    const all = [
      term('a', '374(3^2)', '220'),
      term('b', '219^1(5)'),
      term('c', '374(3)', '121(1)(g)'),
      term('d', '374', '121(1)(a)', '219'),
      term('e', '121(3)', '374(3)'),
      term('f'),
    ]
    expect(termsByArticle(all)).toEqual([
      {
        act: 'Codul penal',
        articles: [
          { article: '121(1)(a)', terms: ['d'] },
          { article: '121(1)(g)', terms: ['c'] },
          { article: '121(3)', terms: ['e'] },
          { article: '219', terms: ['d'] },
          { article: '219^1(5)', terms: ['b'] },
          { article: '220', terms: ['a'] },
          { article: '374', terms: ['d'] },
          { article: '374(3)', terms: ['c', 'e'] },
          { article: '374(3^2)', terms: ['a'] },
        ],
      },
    ])
  })

  test('a faulty key or citation is reported', () => {
    expect(checkTerms([term('a', '374(3^2)'), term('a', '3.2')]).map(sayProblem)).toEqual([
      'terms: "a" stands twice; give one of the two a new id',
      'term a › articles: "Codul penal 3.2" is not a citation; write it like "Codul penal 374(3^2)"',
    ])
    expect(checkTerms(terms)).toEqual([])
  })
})
