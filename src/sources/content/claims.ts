import type { Claim } from '#src/sources/claim.ts'

/*
 * The law as of a date. Words: namespace `law`, same ids.
 * An official text is read again within three months of `checkedOn`, anything weaker within two.
 * `inForceSince` is the day of the last change to the rule as it is told; null where no source we read gives one.
 */
const CHECKED = '2026-11-24'
const REVIEW_OFFICIAL = '2027-02-24'
const REVIEW_OTHER = '2027-01-24'
/** Month of the portal text that was read; nothing adopted later is known to us. */
const READ = '2026-02'

const LAW_272 = 'https://legislatie.just.ro/Public/DetaliiDocument/156097'
const LAW_198 = 'https://legislatie.just.ro/Public/DetaliiDocument/271896'
const LAW_211 = 'https://legislatie.just.ro/Public/DetaliiDocument/52468'
const CRIMINAL_CODE = 'https://legislatie.just.ro/Public/DetaliiDocument/109855'

/** British advice for schools; a model for conduct, never for Romanian law. Its section on devices was not read. */
const UK_SCHOOL_GUIDE =
  'https://www.gov.uk/government/publications/sharing-nudes-and-semi-nudes-advice-for-education-settings-working-with-children-and-young-people'
/** The one-page overview of that advice, for all staff. */
const UK_OVERVIEW = `${UK_SCHOOL_GUIDE}/sharing-nudes-and-semi-nudes-how-to-respond-to-an-incident-overview`
/** What to do and not to do when a child tells (Connected Kids guide, section 9). */
const CONNECTED_KIDS =
  'https://connectedkidsguide.com/section-9-supporting-a-child-who-has-disclosed-online-abuse-to-you/'
/** Where to report, and when to call the emergency number (the same guide, section 10). */
const CONNECTED_KIDS_REPORTING = 'https://connectedkidsguide.com/section-10-reporting-cases-of-online-abuse/'
/** Welsh version of the school guide. */
const WALES_SCHOOL_GUIDE =
  'https://hwb.gov.wales/keeping-safe-online/welsh-government-guidance/sharing-nudes-and-semi-nudes-responding-to-incidents-and-safeguarding-children-and-young-people'
/** British guidance on language that blames the child. */
const VICTIM_BLAMING = 'https://hwb.gov.wales/keeping-safe-online/welsh-government-guidance/victim-blaming'

const official = {
  confidence: 'official',
  readVersion: READ,
  checkedOn: CHECKED,
  reviewBy: REVIEW_OFFICIAL,
} as const
const secondary = {
  confidence: 'secondary',
  readVersion: null,
  checkedOn: CHECKED,
  reviewBy: REVIEW_OTHER,
} as const
const reading = {
  confidence: 'reading',
  readVersion: READ,
  checkedOn: CHECKED,
  reviewBy: REVIEW_OTHER,
} as const
const practice = {
  confidence: 'practice',
  articles: [],
  inForceSince: null,
  readVersion: null,
  checkedOn: CHECKED,
  reviewBy: REVIEW_OTHER,
} as const

export const claims = [
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
  },
  {
    id: 'public-servant-267',
    ...official,
    articles: [{ act: 'Codul penal', article: '267' }],
    facts2017: [],
    inForceSince: null,
    address: CRIMINAL_CODE,
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
    ],
    facts2017: ['Q6.2-01', 'Q6.2-02', 'Q7-01', 'Q7-02', 'Q7-12'],
    inForceSince: null,
    address: LAW_272,
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
  { id: 'practice-listen', ...practice, facts2017: [], address: CONNECTED_KIDS },
  { id: 'practice-no-secrecy', ...practice, facts2017: [], address: CONNECTED_KIDS },
  { id: 'practice-no-questions', ...practice, facts2017: [], address: CONNECTED_KIDS },
  {
    id: 'practice-no-viewing',
    ...practice,
    facts2017: ['Q9.1-01', 'Q9.1-02', 'Q9.2-01'],
    address: UK_OVERVIEW,
  },
  { id: 'practice-no-deleting', ...practice, facts2017: [], address: UK_SCHOOL_GUIDE },
  { id: 'practice-device', ...practice, facts2017: [], address: UK_SCHOOL_GUIDE },
  { id: 'practice-note', ...practice, facts2017: [], address: CONNECTED_KIDS },
  { id: 'practice-class', ...practice, facts2017: ['Q1.2-01'], address: VICTIM_BLAMING },
  { id: 'practice-danger-112', ...practice, facts2017: ['Q1.3-20'], address: CONNECTED_KIDS_REPORTING },
  {
    id: 'practice-support-receiver',
    ...practice,
    facts2017: ['Q1.2-01'],
    address: WALES_SCHOOL_GUIDE,
  },
] as const satisfies readonly Claim[]
