import { describe, expect, test } from 'vitest'
import { sayProblem } from '#src/lib/problem.ts'
import { checkChanges } from '#src/sources/check-changes.ts'
import type { Change } from '#src/sources/change.ts'
import type { Claim } from '#src/sources/claim.ts'
import { changes } from '#src/sources/content/changes.ts'
import { claims } from '#src/sources/content/claims.ts'

const today = '2026-11-24'
const claim: Claim = {
  id: 'duty',
  topic: 'reporting',
  confidence: 'official',
  articles: [{ act: 'Legea 272/2004', article: '89(3)' }],
  facts2017: [],
  inForceSince: '2024-05-10',
  address: 'https://legislatie.just.ro/Public/DetaliiDocument/156097',
  readVersion: '2026-02',
  checkedOn: today,
  reviewBy: '2027-02-24',
}
const change: Change = {
  id: 'wider-duty',
  topic: 'reporting',
  since: '2024-05-10',
  act: 'Legea 123/2024',
  articles: [{ act: 'Legea 272/2004', article: '89(3)' }],
  claims: ['duty'],
}
const said = (...own: readonly Change[]) =>
  checkChanges({ changes: own, claims: [claim, { ...claim, id: 'practice', topic: 'practice' }], today }).map(
    sayProblem,
  )

test('a sound register has no problems', () => {
  expect(said(change, { ...change, id: 'other', act: null, articles: [] })).toEqual([])
})

describe('the day since which it holds', () => {
  test.each(['2024-07-01', '2024-07', '2024', '2017', today, '2026-11', '2026'])('may be %s', (since) => {
    expect(said({ ...change, since })).toEqual([])
  })

  test.each(['', '24-07-01', '2024-7-1', '2024-13', '2023-02-30', '1 July 2024', '2024-07-01T00:00'])(
    'is no day: "%s"',
    (since) => {
      expect(said({ ...change, since })).toEqual([
        `change wider-duty › since: "${since}" is not a day; write it like "2024-07-01"`,
      ])
    },
  )

  test.each(['2016-05-23', '2016'])('is before the reply: %s', (since) => {
    expect(said({ ...change, since })).toEqual([
      `change wider-duty › since: ${since} is before 2017; the reply knew it already`,
    ])
  })

  test.each(['2026-11-25', '2026-12', '2027'])('is still to come: %s', (since) => {
    expect(said({ ...change, since })).toEqual([
      `change wider-duty › since: ${since} is after today, ${today}; tell only what already holds`,
    ])
  })
})

test.each<{ fault: string; own: readonly Change[]; says: string }>([
  {
    fault: 'an id twice',
    own: [change, change],
    says: 'changes: "wider-duty" stands twice; give one of the two a new id',
  },
  {
    fault: 'an id that is no anchor',
    own: [{ ...change, id: 'Wider.duty' }],
    says: 'changes: "Wider.duty" is not an id; write small letters, digits and hyphens',
  },
  {
    fault: 'an id that the page has for its own texts',
    own: [{ ...change, id: 'page' }],
    says: 'changes: "page" already means something else here; choose another id',
  },
  {
    fault: 'an id that the page has for one of its parts',
    own: [{ ...change, id: 'by-date' }],
    says: 'changes: "by-date" already means something else here; choose another id',
  },
  {
    fault: 'no claim',
    own: [{ ...change, claims: [] }],
    says: 'change wider-duty › claims: is empty; name the claim that tells today’s rule',
  },
  {
    fault: 'an unknown claim',
    own: [{ ...change, claims: ['duty', 'gone'] }],
    says: 'change wider-duty › claims: "gone" is not in the register; correct the id or add the claim',
  },
  {
    fault: 'a topic that none of its claims has',
    own: [{ ...change, topic: 'hearing', claims: ['duty', 'practice'] }],
    says: 'change wider-duty › topic: is "hearing", but its claims are of reporting, practice',
  },
  {
    fault: 'an article that cannot be cited',
    own: [{ ...change, articles: [{ act: 'Legea 272/2004', article: 'art. 89 (3)' }] }],
    says: 'change wider-duty › articles: "Legea 272/2004 art. 89 (3)" is not a citation; write it like "Codul penal 374(3^2)"',
  },
  {
    fault: 'an article of no act',
    own: [{ ...change, articles: [{ act: ' ', article: '89' }] }],
    says: 'change wider-duty › articles: "  89" is not a citation; write it like "Codul penal 374(3^2)"',
  },
])('$fault is reported', ({ own, says }) => {
  expect(said(...own)).toEqual([says])
})

describe('the register', () => {
  const find = (id: string) => changes.find((one) => one.id === id)

  test('is sound; of claims that are not written yet `npm run check:content` tells', () => {
    const problems = checkChanges({ changes, claims, today }).map(sayProblem)
    expect(problems.filter((one) => !one.includes('is not in the register'))).toEqual([])
  })

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(changes))).toEqual(changes)
  })

  test.each([
    { id: 'image-penalties', since: '2024-07-01', act: 'Legea 202/2024' },
    { id: 'soliciting-new', since: '2024-01-01', act: 'Legea 217/2023' },
    { id: 'close-in-age', since: '2024-01-01', act: 'Legea 424/2023' },
    { id: 'fail-to-report', since: '2021-07-05', act: 'Legea 186/2021' },
    { id: 'parents-counselling', since: '2023-10-28', act: 'Legea 291/2023' },
    { id: 'under-14', since: '2023-03-09', act: 'Legea 51/2023' },
    { id: 'compensation', since: '2024-11-08', act: 'Legea 272/2024' },
  ])('tells that $id holds since $since, by $act', ({ id, since, act }) => {
    expect(find(id)).toMatchObject({ since, act })
  })

  test('agrees with its claims: none of them came into force after the newest change that names it', () => {
    const late = claims.flatMap(({ id, inForceSince }) => {
      // A ruling reads the law; it brings none into force.
      const acts = changes.filter(({ act }) => !act?.startsWith('Decizia'))
      const own = acts.filter((one) => one.claims.includes(id)).map(({ since }) => since)
      const newest = own.reduce((most, since) => (since > most ? since : most), '')
      const isLate = inForceSince !== null && newest !== '' && !inForceSince.startsWith(newest)
      return isLate ? [`${id}: in force since ${inForceSince}, newest change ${newest}`] : []
    })
    expect(late).toEqual([])
  })
})
