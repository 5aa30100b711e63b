import type { ClaimRecord } from '#src/sources/claim.ts'
import {
  CRIMINAL_CODE,
  LAW_198,
  LAW_272,
  official,
  practice,
  reading,
  secondary,
  UK_OVERVIEW,
} from '#src/sources/content/claim-sources.ts'

/** Law 201/2023, which rewrote art. 505(1) of the Code of Criminal Procedure (points 53 and 54 of art. I). */
const LAW_201 = 'https://legislatie.just.ro/Public/DetaliiDocument/271920'
/** A forum that quotes art. 184(1) of the Code of Criminal Procedure; the Code itself was not read. */
const QUOTED_ART_184 =
  'https://avocatnet.ro/forum/discutie_599037/Dac%C4%83-suspectul-inculpatul-are-dreptul-de-a-nu-contribui-la-propria-acuzare-poate-fi-silit-s%C4%83-participe-la-expertiza-psihiatric%C4%83.html'

const CODE = 'Codul penal'

/**
 * When a child answers for an act, which measures there are, and what school and family are asked to do.
 * Words: namespaces `law` and `law-juvenile`, same ids. Art. 113–120 and 122–125 are unchanged since 2017
 * (law-updates.md 1), so both halves of their figures are the same.
 */
export const juvenileClaims = [
  {
    id: 'ages-113',
    ...official,
    articles: [
      { act: CODE, article: '113(1)' },
      { act: CODE, article: '113(2)' },
      { act: CODE, article: '113(3)' },
    ],
    facts2017: ['Q9.9-01', 'Q9.9-02', 'Q9.9-03', 'Q9.9-04', 'Q9.9-05'],
    inForceSince: null,
    address: CRIMINAL_CODE,
    figures: [
      {
        id: 'never',
        kind: 'age',
        article: '113(1)',
        today: { to: [14, 'years'] },
        in2017: { to: [14, 'years'] },
      },
      {
        id: 'if-proven',
        kind: 'age',
        article: '113(2)',
        today: { from: [14, 'years'], to: [16, 'years'] },
        in2017: { from: [14, 'years'], to: [16, 'years'] },
      },
      {
        id: 'liable',
        kind: 'age',
        article: '113(3)',
        today: { from: [16, 'years'], to: [18, 'years'] },
        in2017: { from: [16, 'years'], to: [18, 'years'] },
      },
    ],
  },
  {
    id: 'discernment-113-2',
    ...official,
    articles: [{ act: CODE, article: '113(2)' }],
    facts2017: ['Q9.9-03', 'Q9.9-05'],
    inForceSince: null,
    address: CRIMINAL_CODE,
    figures: [
      {
        id: 'if-proven',
        kind: 'age',
        article: '113(2)',
        today: { from: [14, 'years'], to: [16, 'years'] },
        in2017: { from: [14, 'years'], to: [16, 'years'] },
      },
    ],
  },
  {
    id: 'expertise-184',
    ...secondary,
    articles: [{ act: 'Codul de procedură penală', article: '184(1)' }],
    facts2017: [],
    inForceSince: null,
    address: QUOTED_ART_184,
    figures: [
      {
        id: 'ordered',
        kind: 'age',
        article: '184(1)',
        today: { from: [14, 'years'], to: [16, 'years'] },
        in2017: { from: [14, 'years'], to: [16, 'years'] },
      },
    ],
  },
  {
    id: 'age-at-act-134',
    ...official,
    articles: [
      { act: CODE, article: '114(1)' },
      { act: CODE, article: '134(1)' },
      { act: CODE, article: '134(2)' },
    ],
    facts2017: ['Q9.9-07'],
    inForceSince: null,
    address: CRIMINAL_CODE,
    figures: [
      {
        id: 'at-the-act',
        kind: 'age',
        article: '134(1)',
        today: { from: [14, 'years'], to: [18, 'years'] },
        in2017: { from: [14, 'years'], to: [18, 'years'] },
      },
      {
        id: 'grown',
        kind: 'age',
        article: '134(2)',
        today: { from: [18, 'years'] },
        in2017: { from: [18, 'years'] },
      },
    ],
  },
  {
    id: 'measures-rule-114',
    ...official,
    articles: [
      { act: CODE, article: '114(1)' },
      { act: CODE, article: '115(1)' },
    ],
    facts2017: ['Q9.9-06', 'Q9.9-07', 'Q9.9-10'],
    inForceSince: null,
    address: CRIMINAL_CODE,
    figures: [
      {
        id: 'at-the-act',
        kind: 'age',
        article: '114(1)',
        today: { from: [14, 'years'], to: [18, 'years'] },
        in2017: { from: [14, 'years'], to: [18, 'years'] },
      },
    ],
  },
  {
    id: 'no-bans-133',
    ...official,
    articles: [{ act: CODE, article: '133' }],
    facts2017: [],
    inForceSince: null,
    address: CRIMINAL_CODE,
  },
  {
    id: 'gate-114-2',
    ...official,
    articles: [
      { act: CODE, article: '114(2)(a)' },
      { act: CODE, article: '114(2)(b)' },
    ],
    facts2017: ['Q9.9-08', 'Q9.9-09'],
    inForceSince: null,
    address: CRIMINAL_CODE,
    figures: [
      {
        id: 'threshold',
        kind: 'prison',
        article: '114(2)(b)',
        today: { from: [7, 'years'] },
        in2017: { from: [7, 'years'] },
      },
    ],
  },
  {
    id: 'gate-and-374',
    ...reading,
    articles: [
      { act: CODE, article: '114(2)(b)' },
      { act: CODE, article: '374(1)' },
      { act: CODE, article: '374(2)' },
    ],
    facts2017: ['Q8.1-42', 'Q8.1-45', 'Q9.9-09'],
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
        id: 'threshold',
        kind: 'prison',
        article: '114(2)(b)',
        today: { from: [7, 'years'] },
        in2017: { from: [7, 'years'] },
      },
    ],
  },
  {
    id: 'civic-training-117',
    ...official,
    articles: [
      { act: CODE, article: '117(1)' },
      { act: CODE, article: '117(2)' },
    ],
    facts2017: ['Q9.9-14', 'Q9.9-15'],
    inForceSince: null,
    address: CRIMINAL_CODE,
    figures: [
      {
        id: 'length',
        kind: 'term',
        article: '117(1)',
        today: { to: [4, 'months'] },
        in2017: { to: [4, 'months'] },
      },
    ],
  },
  {
    id: 'supervision-118',
    ...official,
    articles: [{ act: CODE, article: '118' }],
    facts2017: ['Q9.9-16'],
    inForceSince: null,
    address: CRIMINAL_CODE,
    figures: [
      {
        id: 'length',
        kind: 'term',
        article: '118',
        today: { from: [2, 'months'], to: [6, 'months'] },
        in2017: { from: [2, 'months'], to: [6, 'months'] },
      },
    ],
  },
  {
    id: 'weekend-119',
    ...official,
    articles: [
      { act: CODE, article: '119(1)' },
      { act: CODE, article: '119(2)' },
    ],
    facts2017: ['Q9.9-17'],
    inForceSince: null,
    address: CRIMINAL_CODE,
    figures: [
      {
        id: 'length',
        kind: 'term',
        article: '119(1)',
        today: { from: [4, 'weeks'], to: [12, 'weeks'] },
        in2017: { from: [4, 'weeks'], to: [12, 'weeks'] },
      },
    ],
  },
  {
    id: 'daily-120',
    ...official,
    articles: [
      { act: CODE, article: '120(1)' },
      { act: CODE, article: '120(2)' },
    ],
    facts2017: ['Q9.9-18'],
    inForceSince: null,
    address: CRIMINAL_CODE,
    figures: [
      {
        id: 'length',
        kind: 'term',
        article: '120(2)',
        today: { from: [3, 'months'], to: [6, 'months'] },
        in2017: { from: [3, 'months'], to: [6, 'months'] },
      },
    ],
  },
  {
    id: 'educational-centre-124',
    ...official,
    articles: [
      { act: CODE, article: '124(1)' },
      { act: CODE, article: '124(2)' },
      { act: CODE, article: '124(3)' },
      { act: CODE, article: '124(4)' },
      { act: CODE, article: '124(5)' },
      { act: CODE, article: '124(6)' },
    ],
    facts2017: ['Q9.9-23', 'Q9.9-24', 'Q9.9-25', 'Q9.9-26', 'Q9.9-27', 'Q9.9-28', 'Q9.9-29'],
    inForceSince: null,
    address: CRIMINAL_CODE,
    figures: [
      {
        id: 'length',
        kind: 'term',
        article: '124(2)',
        today: { from: [1, 'years'], to: [3, 'years'] },
        in2017: { from: [1, 'years'], to: [3, 'years'] },
      },
      {
        id: 'daily-instead',
        kind: 'term',
        article: '124(4)(a)',
        today: { to: [6, 'months'] },
        in2017: { to: [6, 'months'] },
      },
      {
        id: 'grown',
        kind: 'age',
        article: '124(4)(b)',
        today: { from: [18, 'years'] },
        in2017: { from: [18, 'years'] },
      },
    ],
  },
  {
    id: 'detention-centre-125',
    ...official,
    articles: [
      { act: CODE, article: '125(1)' },
      { act: CODE, article: '125(2)' },
      { act: CODE, article: '125(3)' },
      { act: CODE, article: '125(4)' },
      { act: CODE, article: '125(5)' },
      { act: CODE, article: '125(6)' },
    ],
    facts2017: ['Q9.9-26', 'Q9.9-30', 'Q9.9-31', 'Q9.9-32', 'Q9.9-33'],
    inForceSince: null,
    address: CRIMINAL_CODE,
    figures: [
      {
        id: 'length',
        kind: 'term',
        article: '125(2)',
        today: { from: [2, 'years'], to: [5, 'years'] },
        in2017: { from: [2, 'years'], to: [5, 'years'] },
      },
      {
        id: 'longest',
        kind: 'term',
        article: '125(2)',
        today: { from: [5, 'years'], to: [15, 'years'] },
        in2017: { from: [5, 'years'], to: [15, 'years'] },
      },
      {
        id: 'longest-threshold',
        kind: 'prison',
        article: '125(2)',
        today: { from: [20, 'years'] },
        in2017: { from: [20, 'years'] },
      },
      {
        id: 'daily-instead',
        kind: 'term',
        article: '125(4)(a)',
        today: { to: [6, 'months'] },
        in2017: { to: [6, 'months'] },
      },
      {
        id: 'grown',
        kind: 'age',
        article: '125(4)(b)',
        today: { from: [18, 'years'] },
        in2017: { from: [18, 'years'] },
      },
    ],
  },
  {
    id: 'assessment-116',
    ...official,
    articles: [
      { act: CODE, article: '116(1)' },
      { act: CODE, article: '116(2)' },
    ],
    facts2017: ['Q9.9-12', 'Q9.9-13'],
    inForceSince: '2014-02-01',
    address: CRIMINAL_CODE,
  },
  {
    id: 'criteria-74',
    ...official,
    articles: [
      { act: CODE, article: '74(1)' },
      { act: CODE, article: '115(2)' },
      { act: CODE, article: '129(1)' },
    ],
    facts2017: ['Q9.9-11'],
    inForceSince: null,
    address: CRIMINAL_CODE,
  },
  {
    id: 'obligations-121',
    ...official,
    articles: [
      { act: CODE, article: '121(1)' },
      { act: CODE, article: '121(2)' },
      { act: CODE, article: '121(3)' },
      { act: CODE, article: '121(4)' },
    ],
    facts2017: ['Q9.9-19', 'Q9.9-20', 'Q9.9-21', 'Q9.9-22'],
    inForceSince: '2023-10-28',
    address: CRIMINAL_CODE,
  },
  {
    id: 'counselling-121-g',
    ...official,
    articles: [{ act: CODE, article: '121(1)(g)' }],
    facts2017: ['Q9.9-21'],
    inForceSince: '2023-10-28',
    address: CRIMINAL_CODE,
  },
  {
    id: 'breach-123',
    ...official,
    articles: [
      { act: CODE, article: '123(1)' },
      { act: CODE, article: '123(2)' },
      { act: CODE, article: '123(3)' },
      { act: CODE, article: '123(4)' },
      { act: CODE, article: '121(4)' },
    ],
    facts2017: ['Q9.9-22'],
    inForceSince: null,
    address: CRIMINAL_CODE,
  },
  {
    id: 'under-14-protection',
    ...official,
    articles: [
      { act: 'Legea 272/2004', article: '58(1)' },
      { act: 'Legea 272/2004', article: '58(6)' },
      { act: 'Legea 272/2004', article: '59' },
      { act: 'Legea 272/2004', article: '84(1)' },
      { act: 'Legea 272/2004', article: '84(2)' },
      { act: 'Legea 272/2004', article: '85' },
      { act: CODE, article: '113(1)' },
    ],
    facts2017: ['Q9.9-34', 'Q9.9-35', 'Q9.9-36', 'Q9.12-01'],
    inForceSince: null,
    address: LAW_272,
    figures: [
      {
        id: 'plan',
        kind: 'term',
        article: '58(1)',
        today: { to: [30, 'days'] },
        in2017: { to: [30, 'days'] },
      },
      // Art. 84 names no age; 14 comes from art. 113(1) of the Criminal Code.
      {
        id: 'never',
        kind: 'age',
        article: '113(1)',
        today: { to: [14, 'years'] },
        in2017: { to: [14, 'years'] },
      },
    ],
  },
  {
    id: 'parents-counselling-84',
    ...official,
    articles: [
      { act: 'Legea 272/2004', article: '84(3)' },
      { act: 'Legea 272/2004', article: '84(4)' },
      { act: 'Legea 272/2004', article: '84(5)' },
      { act: 'Legea 272/2004', article: '142(1)(n)' },
      { act: 'Legea 272/2004', article: '142(2)(a)' },
    ],
    facts2017: [],
    inForceSince: '2023-10-28',
    address: LAW_272,
    figures: [
      // Art. 142(1)(n) and (2)(a) carry no note of amendment: the fine is older than today's art. 84(3), whose version of 2017 was not read.
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
    id: 'juvenile-hearing-505',
    ...official,
    readVersion: null,
    articles: [{ act: 'Codul de procedură penală', article: '505(1)' }],
    facts2017: [],
    // The day Law 201/2023 came into force was not read.
    inForceSince: null,
    address: LAW_201,
  },
  {
    id: 'school-sanctions-107',
    ...official,
    articles: [
      { act: 'Legea 198/2023', article: '106(3)' },
      { act: 'Legea 198/2023', article: '107(1)' },
      { act: 'Legea 198/2023', article: '107(3)' },
      { act: 'Legea 198/2023', article: '107(4)' },
      { act: 'Legea 198/2023', article: '107(6)' },
      { act: 'Legea 198/2023', article: '107(7)' },
      { act: 'Legea 198/2023', article: '107(11)' },
      { act: 'Legea 198/2023', article: '107(12)' },
      { act: 'Legea 198/2023', article: '107(15)' },
      { act: 'Legea 198/2023', article: '107(16)' },
    ],
    facts2017: [],
    inForceSince: '2023-09-03',
    address: LAW_198,
    figures: [
      { id: 'suspension', kind: 'term', article: '107(11)', today: { to: [5, 'days'] }, in2017: null },
      { id: 'in-a-year', kind: 'term', article: '107(11)', today: { to: [15, 'days'] }, in2017: null },
    ],
  },
  {
    id: 'school-support-65-9',
    ...official,
    articles: [
      { act: 'Legea 198/2023', article: '65(9)' },
      { act: 'Legea 198/2023', article: '65(11)' },
    ],
    facts2017: [],
    inForceSince: '2023-09-03',
    address: LAW_198,
  },
  { id: 'practice-child-who-sent', ...practice, facts2017: [], address: UK_OVERVIEW },
] as const satisfies readonly ClaimRecord[]
