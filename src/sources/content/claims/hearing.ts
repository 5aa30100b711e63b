import type { ClaimRecord } from '#src/sources/claim.ts'
import {
  LAW_211,
  LAW_272,
  official,
  practice,
  reading,
  secondary,
} from '#src/sources/content/claim-sources.ts'

/*
 * The consolidated Code of Criminal Procedure was not read: each of its rules is told from the law that changed it,
 * whose text was read. A later change of the same paragraph would not be known to us.
 */
/** Code of Criminal Procedure, art. 111(8^1)-(8^3) and 124(1)-(2^1). */
const LAW_51 = 'https://legislatie.just.ro/Public/DetaliiDocument/265496'
/** Code of Criminal Procedure, art. 81, 93, 111(6)-(8), 113, 281, 352, 355^1 and 509. */
const LAW_217 = 'https://legislatie.just.ro/Public/DetaliiDocument/272051'
/** Phases of the NICHD protocol, as a table (Memory, 2015, after Lamb et al., 2007). */
const NICHD_PHASES = 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4409058/'
/** What the NICHD protocol is for and what its prompts rest on; the opening was read. */
const NICHD_SUMMARY = 'https://crimesolutions.ojp.gov/ratedprograms/nichd-investigative-interview-protocol'
/** List of the Barnahus standards; the guidance behind it was not read. */
const BARNAHUS_STANDARDS = 'https://barnahus.ie/standards-values'
/** What the Barnahus network says of the forensic interview. */
const BARNAHUS_JUSTICE = 'https://www.barnahus.eu/en/competence-centre/criminal-justice/'
const SINCE_217 = '2024-01-01'
const CPP = 'Codul de procedură penală'

/** The Code of Criminal Procedure was read in the laws that changed it, not in the form of any month. */
const AMENDING = { readVersion: null } as const

/** How a child victim or witness is heard, and what follows. Words: namespaces `law` and `law-hearing`, same ids. */
export const hearingClaims = [
  {
    id: 'hearing-under-14',
    ...official,
    ...AMENDING,
    articles: [
      { act: CPP, article: '111(8^1)' },
      { act: CPP, article: '111(8^2)' },
      { act: CPP, article: '111(8^3)' },
    ],
    facts2017: ['Q14-09', 'Q14-11'],
    inForceSince: '2023-03-09',
    address: LAW_51,
    figures: [{ id: 'up-to', kind: 'age', article: '111(8^1)', today: { to: [14, 'years'] }, in2017: null }],
  },
  {
    id: 'witness-under-14',
    ...official,
    ...AMENDING,
    articles: [
      { act: CPP, article: '124(1)' },
      { act: CPP, article: '124(2)' },
      { act: CPP, article: '124(2^1)' },
    ],
    facts2017: [],
    inForceSince: '2023-03-09',
    address: LAW_51,
    // Null: the psychologist at every such hearing came with Law 51/2023; the earlier wording was not read.
    figures: [{ id: 'up-to', kind: 'age', article: '124(1)', today: { to: [14, 'years'] }, in2017: null }],
  },
  {
    id: 'recording-111-8',
    ...official,
    ...AMENDING,
    articles: [{ act: CPP, article: '111(8)' }],
    facts2017: ['Q7-06'],
    inForceSince: SINCE_217,
    address: LAW_217,
  },
  {
    id: 'adapted-room-111-6',
    ...official,
    ...AMENDING,
    articles: [{ act: CPP, article: '111(6)' }],
    facts2017: ['Q7-05', 'Q7-06', 'Q16.1-13'],
    inForceSince: SINCE_217,
    address: LAW_217,
  },
  {
    id: 'same-sex-111-7',
    ...official,
    ...AMENDING,
    articles: [{ act: CPP, article: '111(7)' }],
    facts2017: [],
    inForceSince: SINCE_217,
    address: LAW_217,
  },
  {
    id: 'mandatory-lawyer-93-4',
    ...official,
    ...AMENDING,
    articles: [{ act: CPP, article: '93(4)' }],
    facts2017: [],
    inForceSince: SINCE_217,
    address: LAW_217,
  },
  {
    id: 'lawyer-capacity-93-4',
    ...reading,
    ...AMENDING,
    articles: [{ act: CPP, article: '93(4)' }],
    facts2017: [],
    inForceSince: null,
    address: LAW_217,
  },
  {
    id: 'closed-session-352',
    ...official,
    ...AMENDING,
    articles: [{ act: CPP, article: '352(3^1)' }],
    facts2017: [],
    inForceSince: SINCE_217,
    address: LAW_217,
  },
  {
    id: 'urgent-trial-355',
    ...official,
    ...AMENDING,
    articles: [{ act: CPP, article: '355^1' }],
    facts2017: [],
    inForceSince: SINCE_217,
    address: LAW_217,
  },
  {
    id: 'court-hearing-509',
    ...official,
    ...AMENDING,
    articles: [
      { act: CPP, article: '509(6)' },
      { act: CPP, article: '509(7)' },
      { act: CPP, article: '509(8)' },
    ],
    facts2017: [],
    inForceSince: SINCE_217,
    address: LAW_217,
    figures: [{ id: 'under', kind: 'age', article: '509(6)', today: { to: [16, 'years'] }, in2017: null }],
  },
  {
    id: 'told-of-release-81',
    ...official,
    ...AMENDING,
    articles: [{ act: CPP, article: '81(1)' }],
    facts2017: [],
    inForceSince: SINCE_217,
    address: LAW_217,
  },
  {
    id: 'child-statement-101',
    ...official,
    articles: [
      { act: 'Legea 272/2004', article: '101(1)' },
      { act: 'Legea 272/2004', article: '101(2)' },
      { act: 'Legea 272/2004', article: '101(3)' },
    ],
    facts2017: [],
    inForceSince: '2024-05-10',
    address: LAW_272,
  },
  {
    id: 'few-statements-211',
    ...official,
    articles: [{ act: 'Legea 211/2004', article: '3^9(7)' }],
    facts2017: ['Q14-08', 'Q16.1-07'],
    inForceSince: '2019-04-10',
    address: LAW_211,
  },
  {
    id: 'compensation-211',
    ...official,
    articles: [
      { act: 'Legea 211/2004', article: '14(1)' },
      { act: 'Legea 211/2004', article: '21(1)' },
      { act: 'Legea 211/2004', article: '24(1)' },
      { act: 'Legea 211/2004', article: '24(4)' },
      { act: 'Legea 211/2004', article: '25' },
      { act: 'Legea 211/2004', article: '26' },
      { act: 'Legea 211/2004', article: '27(1)' },
      { act: 'Legea 211/2004', article: '30(1)' },
    ],
    facts2017: [],
    inForceSince: '2024-11-08',
    address: LAW_211,
    // Null: Law 272/2024 named art. 374 among the offences; what was due for it in 2017 was not read.
    figures: [
      { id: 'term', kind: 'term', article: '24(1)(a)', today: { to: [3, 'years'] }, in2017: null },
      { id: 'unknown', kind: 'term', article: '25', today: { to: [3, 'years'] }, in2017: null },
      { id: 'of-age', kind: 'age', article: '26', today: { from: [18, 'years'] }, in2017: null },
      { id: 'no-civil-party', kind: 'age', article: '24(4)', today: { to: [18, 'years'] }, in2017: null },
      { id: 'advance', kind: 'amount', article: '30(1)', today: { to: [10, 'count'] }, in2017: null },
    ],
  },
  { id: 'practice-structured-interview', ...practice, facts2017: ['Q15-02'], address: NICHD_PHASES },
  { id: 'practice-open-prompts', ...practice, facts2017: [], address: NICHD_SUMMARY },
  { id: 'practice-image-in-hearing', ...practice, facts2017: [], address: BARNAHUS_JUSTICE },
  {
    id: 'barnahus-standards',
    ...practice,
    facts2017: ['Q16.1-07', 'Q16.1-08', 'Q16.1-09', 'Q16.1-10'],
    address: BARNAHUS_STANDARDS,
  },
  {
    id: 'barnahus-romania',
    ...secondary,
    articles: [],
    facts2017: ['Q16.1-05', 'Q16.1-06', 'Q16.1-07'],
    inForceSince: null,
    address:
      'https://www.salvaticopiii.ro/afla-mai-multe/noutati/cum-poate-fi-evitata-retraumatizarea-unui-copil-ab',
  },
  {
    id: 'hearing-rooms',
    ...secondary,
    articles: [],
    facts2017: ['Q7-05', 'Q7-06', 'Q16.1-11', 'Q16.1-12', 'Q16.1-13'],
    inForceSince: null,
    address:
      'https://www.radioconstanta.ro/2021/02/23/constanta-a-fost-terminata-prima-camera-din-cadrul-parchetului-de-pe-langa-tribunal-dedicata-audierii-copiilor',
  },
  {
    id: 'through-psychologist-111-6',
    ...secondary,
    articles: [{ act: CPP, article: '111(6)(b)' }],
    facts2017: [],
    inForceSince: null,
    address:
      'https://www.juridice.ro/726761/inutilitatea-si-neconstitutionalitatea-dispozitiilor-art-111-alin-6-lit-b-din-codul-de-procedura-penala-privind-audierea-persoanelor-vatamate-pentru-care-a-fost-stabilita-in-condi.html',
  },
] as const satisfies readonly ClaimRecord[]
