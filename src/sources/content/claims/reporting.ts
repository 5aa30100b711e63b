import type { ClaimRecord } from '#src/sources/claim.ts'
import {
  LAW_272,
  LAW_198,
  LAW_211,
  CRIMINAL_CODE,
  official,
  secondary,
  reading,
} from '#src/sources/content/claim-sources.ts'

/** Who notifies whom, by which door, and what the child may count on. Words: namespaces `law` and `law-reporting`, same ids. */
export const reportingClaims = [
  {
    id: 'notify-on-suspicion',
    ...official,
    articles: [{ act: 'Legea 272/2004', article: '89(3)' }],
    facts2017: ['Q6.1-04'],
    inForceSince: '2024-05-10',
    address: LAW_272,
  },
  {
    id: 'anyone-may-ask',
    ...official,
    articles: [{ act: 'Legea 272/2004', article: '89(2)' }],
    facts2017: ['Q6.1-03'],
    inForceSince: '2024-05-10',
    address: LAW_272,
  },
  {
    id: 'direct-work-notify',
    ...official,
    articles: [{ act: 'Legea 272/2004', article: '96(1)' }],
    facts2017: [],
    inForceSince: '2024-05-10',
    address: LAW_272,
  },
  {
    id: 'teacher-refers',
    ...official,
    articles: [{ act: 'Legea 272/2004', article: '52(4)' }],
    facts2017: ['Q1.3-24'],
    inForceSince: null,
    address: LAW_272,
  },
  {
    id: 'employer-notifies',
    ...official,
    articles: [
      { act: 'Legea 272/2004', article: '102' },
      { act: 'Legea 272/2004', article: '142(1)(s)' },
      { act: 'Legea 272/2004', article: '142(2)(a)' },
    ],
    facts2017: [],
    inForceSince: '2024-05-10',
    address: LAW_272,
    figures: [
      {
        id: 'fine',
        kind: 'amount',
        article: '142(2)(a)',
        today: { from: [500, 'lei'], to: [1000, 'lei'] },
        in2017: { from: [500, 'lei'], to: [1000, 'lei'] },
      },
    ],
  },
  {
    id: 'urgent-no-hours',
    ...official,
    articles: [
      { act: 'Legea 272/2004', article: '89(3)' },
      { act: 'Legea 198/2023', article: '65' },
    ],
    facts2017: ['Q6.1-04'],
    inForceSince: '2024-05-10',
    address: LAW_272,
  },
  {
    id: 'school-staff-procedure',
    ...official,
    articles: [{ act: 'Legea 198/2023', article: '65(6)' }],
    facts2017: ['Q1.3-24'],
    inForceSince: '2023-09-03',
    address: LAW_198,
  },
  {
    id: 'school-management-119',
    ...official,
    articles: [{ act: 'Legea 198/2023', article: '65(7)' }],
    facts2017: ['Q1.3-25'],
    inForceSince: '2023-09-03',
    address: LAW_198,
  },
  {
    id: 'school-management-police',
    ...official,
    articles: [{ act: 'Legea 198/2023', article: '65(8)' }],
    facts2017: [],
    inForceSince: '2023-09-03',
    address: LAW_198,
  },
  {
    id: 'school-confidential-channel',
    ...official,
    articles: [
      { act: 'Legea 198/2023', article: '65(4)' },
      { act: 'Legea 198/2023', article: '65(5)' },
    ],
    facts2017: [],
    inForceSince: '2023-09-03',
    address: LAW_198,
  },
  {
    id: 'fail-to-report-266',
    ...official,
    articles: [
      { act: 'Codul penal', article: '266(1^1)' },
      { act: 'Codul penal', article: '266(2)' },
      { act: 'Codul penal', article: '266(3)' },
    ],
    facts2017: [],
    inForceSince: '2021-07-05',
    address: CRIMINAL_CODE,
    figures: [
      {
        id: 'silence',
        kind: 'prison',
        article: '266(1^1)',
        today: { from: [6, 'months'], to: [2, 'years'] },
        in2017: null,
      },
    ],
  },
  {
    id: 'public-servant-267',
    ...official,
    articles: [{ act: 'Codul penal', article: '267' }],
    facts2017: [],
    inForceSince: null,
    address: CRIMINAL_CODE,
    // The article carries no note of a change in the text that was read.
    figures: [
      {
        id: 'silence',
        kind: 'prison',
        article: '267(1)',
        today: { from: [3, 'months'], to: [3, 'years'], orFine: true },
        in2017: { from: [3, 'months'], to: [3, 'years'], orFine: true },
      },
      {
        id: 'negligence',
        kind: 'prison',
        article: '267(2)',
        today: { from: [3, 'months'], to: [1, 'years'], orFine: true },
        in2017: { from: [3, 'months'], to: [1, 'years'], orFine: true },
      },
    ],
  },
  {
    id: 'gd-49-2011',
    ...official,
    articles: [
      { act: 'Legea 211/2004', article: '3^1(3)' },
      { act: 'HG 49/2011', article: '' },
    ],
    facts2017: ['Q6.1-05', 'Q6.1-06'],
    inForceSince: null,
    // The Government decision itself was not read: this is the law that sends to its Annex 1.
    address: LAW_211,
  },
  {
    id: 'support-without-complaint',
    ...official,
    articles: [
      { act: 'Legea 211/2004', article: '1^1(2)' },
      { act: 'Legea 211/2004', article: '3^1(3)' },
    ],
    facts2017: ['Q6.1-15'],
    inForceSince: '2019-04-10',
    address: LAW_211,
  },
  {
    id: 'dgaspc-services',
    ...official,
    articles: [
      { act: 'Legea 272/2004', article: '98(a)' },
      { act: 'Legea 272/2004', article: '98(b)' },
      { act: 'Legea 272/2004', article: '142(1)(r)' },
      { act: 'Legea 272/2004', article: '142(2)(a)' },
    ],
    facts2017: ['Q6.2-01', 'Q6.2-02', 'Q7-01', 'Q7-02', 'Q7-12'],
    inForceSince: null,
    address: LAW_272,
    figures: [
      {
        id: 'fine',
        kind: 'amount',
        article: '142(2)(a)',
        today: { from: [500, 'lei'], to: [1000, 'lei'] },
        in2017: { from: [500, 'lei'], to: [1000, 'lei'] },
      },
    ],
  },
  {
    id: 'number-119',
    ...secondary,
    articles: [{ act: 'Legea 198/2023', article: '65(7)' }],
    facts2017: ['Q7-02'],
    inForceSince: null,
    address:
      'https://www.digifm.ro/stiri/intern/a-fost-lansat-119-numar-de-telefon-la-care-se-anunta-cazurile-de-abuz-impotriva-copiilor-125147',
  },
  {
    id: 'number-116111',
    ...secondary,
    articles: [],
    facts2017: ['Q7-04'],
    inForceSince: null,
    address:
      'https://evz.ro/ministrul-sanatatii-protocol-de-colaborare-cu-asociatia-telefonul-copilului-pentru-copiii-aflati-in-dificultate.html',
  },
  {
    id: 'hotline-esc-abuz',
    ...secondary,
    articles: [],
    facts2017: ['Q6.1-07', 'Q6.1-08', 'Q16.1-01'],
    inForceSince: null,
    address:
      'https://mobile-news.ro/ancom-a-acordat-primul-certificat-de-notificator-de-incredere-organizatiei-salvati-copiii/',
  },
  {
    id: 'case-management-forms',
    ...secondary,
    articles: [{ act: 'Ordinul 6.235/2023', article: '' }],
    facts2017: ['Q1.3-24'],
    inForceSince: null,
    address:
      'https://sigurantascolara.ro/informatii-utile/gestionarea-cazurilor-de-violenta-in-unitatile-de-invatamant/',
  },
  {
    id: 'framework-regulation',
    ...secondary,
    articles: [
      { act: 'Ordinul 5.079/2016', article: '' },
      { act: 'Ordinul 5.447/2020', article: '' },
      { act: 'Ordinul 4.183/2022', article: '' },
    ],
    facts2017: ['Q1.3-24'],
    inForceSince: '2022-09-01',
    address: 'https://vedemjust.ro/noul-rofuip/',
  },
  {
    id: 'school-steps-beside',
    ...reading,
    articles: [
      { act: 'Legea 272/2004', article: '89(3)' },
      { act: 'Legea 198/2023', article: '65(6)' },
      { act: 'Legea 198/2023', article: '65(7)' },
    ],
    facts2017: [],
    inForceSince: null,
    address: LAW_198,
  },
] as const satisfies readonly ClaimRecord[]
