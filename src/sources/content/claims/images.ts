import type { ClaimRecord } from '#src/sources/claim.ts'
import { CRIMINAL_CODE, official, reading } from '#src/sources/content/claim-sources.ts'

/** Article 374 as far as every adult must know it. Words: namespaces `law` and `law-images`, same ids. */
export const imagesClaims = [
  {
    id: 'images-art-374',
    ...official,
    articles: [
      { act: 'Codul penal', article: '374(1)' },
      { act: 'Codul penal', article: '374(2)' },
      { act: 'Codul penal', article: '374(3)' },
      { act: 'Codul penal', article: '374(4)' },
    ],
    facts2017: ['Q8.1-42', 'Q8.1-45', 'Q8.1-46', 'Q8.1-48', 'Q8.1-50', 'Q8.1-51', 'Q9.4-05', 'Q9.4-06'],
    inForceSince: '2024-07-01',
    address: CRIMINAL_CODE,
    figures: [
      {
        id: 'base',
        kind: 'prison',
        article: '374(1)',
        today: { from: [3, 'years'], to: [10, 'years'] },
        in2017: { from: [1, 'years'], to: [5, 'years'] },
      },
      {
        id: 'computer',
        kind: 'prison',
        article: '374(2)',
        today: { from: [5, 'years'], to: [12, 'years'] },
        in2017: { from: [2, 'years'], to: [7, 'years'] },
      },
      {
        id: 'access',
        kind: 'prison',
        article: '374(3)',
        today: { from: [1, 'years'], to: [3, 'years'] },
        in2017: { from: [3, 'months'], to: [3, 'years'], orFine: true },
      },
    ],
  },
  {
    id: 'images-position-of-trust',
    ...official,
    articles: [{ act: 'Codul penal', article: '374(3^1)' }],
    facts2017: ['Q8.1-47'],
    inForceSince: '2021-07-05',
    address: CRIMINAL_CODE,
  },
  {
    id: 'adults-no-exception',
    ...official,
    articles: [{ act: 'Codul penal', article: '374' }],
    facts2017: ['Q9.1-01', 'Q9.1-02', 'Q9.1-03', 'Q9.2-01', 'Q9.4-01', 'Q9.5-01'],
    inForceSince: null,
    address: CRIMINAL_CODE,
  },
  {
    id: 'own-image',
    ...reading,
    articles: [
      { act: 'Codul penal', article: '374(1)' },
      { act: 'Codul penal', article: '374(4)' },
    ],
    facts2017: [
      'Q9.7-01',
      'Q9.7-03',
      'Q9.7-05',
      'Q9.7-06',
      'Q9.10-01',
      'Q9.10-02',
      'Q9.10-03',
      'Q9.10-04',
      'Q10.2-01',
    ],
    inForceSince: null,
    address: CRIMINAL_CODE,
  },
  {
    id: 'scope-266-374',
    ...reading,
    articles: [
      { act: 'Codul penal', article: '266(1^1)' },
      { act: 'Codul penal', article: '267' },
      { act: 'Codul penal', article: '374' },
    ],
    facts2017: [],
    inForceSince: null,
    address: CRIMINAL_CODE,
  },
] as const satisfies readonly ClaimRecord[]
