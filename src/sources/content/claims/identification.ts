import type { ClaimRecord } from '#src/sources/claim.ts'
import {
  CONNECTED_KIDS_REPORTING,
  institution,
  official,
  practice,
  secondary,
} from '#src/sources/content/claim-sources.ts'

/** Law 224/2025, whose art. 8 rewrote point 2 of art. 11(1) of GEO 78/2016. The ordinance itself was not read. */
const LAW_224 = 'https://legislatie.just.ro/Public/DetaliiDocument/305250'
const POLICE_DCCO =
  'https://www.politiaromana.ro/ro/structura-politiei-romane/unitati-centrale/directia-de-combatere-a-criminalitatii-organizate/structura-organizatorica'
const INHOPE_HOTLINES = 'https://inhope.org/EN/articles/the-role-of-our-hotlines'
const INHOPE_ICCAM = 'https://www.inhope.org/articles/what-is-iccam'
const INHOPE_REPORT = 'https://inhope.org/EN/articles/webinar-recap-inhope-annual-report-2023'
const INHOPE_WELFARE =
  'https://inhope.org/EN/articles/what-staff-welfare-support-does-inhope-give-its-members'
const INTERPOL_2022 =
  'https://www.interpol.int/en/News-and-Events/News/2022/INTERPOL-Secretary-General-More-specialist-units-needed-to-investigate-online-child-abuse'
const INTERPOL_SPOTLIGHT =
  'https://www.interpol.int/Resources/INTERPOL-Spotlight/Issue-3-Defending-human-dignity/Innovation-Harnessing-technology-to-protect-children-from-online-crime'
const INTERPOL_IDENTIFICATION =
  'https://www.interpol.int/es/Crime-areas/Crimes-against-children/Victim-identification'

/**
 * From a report to an identified child: who does what, and who may see material. Figures stand with their date.
 * Words: namespaces `law` and `law-identification`, same ids.
 */
export const identificationClaims = [
  {
    id: 'diicot-374',
    ...official,
    articles: [
      { act: 'OUG 78/2016', article: '11(1)' },
      { act: 'Legea 224/2025', article: '8' },
    ],
    facts2017: ['Q13.1-01', 'Q13.1-02', 'Q13.2-02'],
    // The day on which Law 224/2025 came into force was not read.
    inForceSince: null,
    address: LAW_224,
  },
  {
    id: 'dcco-structure',
    ...institution,
    facts2017: ['Q13.1-03', 'Q13.1-04', 'Q13.1-05', 'Q13.2-01', 'Q13.2-03', 'Q13.2-04'],
    inForceSince: null,
    address: POLICE_DCCO,
    figures: [
      { id: 'brigades', kind: 'amount', article: '', today: { from: [15, 'count'] }, in2017: null },
      { id: 'county-services', kind: 'amount', article: '', today: { from: [27, 'count'] }, in2017: null },
      { id: 'central-services', kind: 'amount', article: '', today: { from: [9, 'count'] }, in2017: null },
      { id: 'office-officers', kind: 'amount', article: '', today: null, in2017: { from: [5, 'count'] } },
      { id: 'central-prosecutors', kind: 'amount', article: '', today: null, in2017: { from: [9, 'count'] } },
      { id: 'prosecutors', kind: 'amount', article: '', today: null, in2017: { from: [174, 'count'] } },
      { id: 'units', kind: 'amount', article: '', today: null, in2017: { from: [14, 'count'] } },
      { id: 'offices', kind: 'amount', article: '', today: null, in2017: { from: [26, 'count'] } },
    ],
  },
  { id: 'hotline-steps', ...practice, facts2017: ['Q16.1-01'], address: INHOPE_HOTLINES },
  { id: 'iccam-classes', ...practice, facts2017: ['Q16.1-01'], address: INHOPE_ICCAM },
  {
    id: 'inhope-figures',
    // A network of organisations, not an authority: its own page is no official text.
    ...secondary,
    articles: [],
    facts2017: ['Q16.1-01'],
    inForceSince: null,
    address: INHOPE_REPORT,
    figures: [
      { id: 'hotlines-2023', kind: 'amount', article: '', today: { from: [54, 'count'] }, in2017: null },
      { id: 'countries-2023', kind: 'amount', article: '', today: { from: [50, 'count'] }, in2017: null },
      { id: 'hotlines-2024', kind: 'amount', article: '', today: { from: [55, 'count'] }, in2017: null },
      {
        id: 'addresses-2023',
        kind: 'amount',
        article: '',
        today: { from: [785_322, 'count'] },
        in2017: null,
      },
    ],
  },
  {
    id: 'victim-identification',
    ...institution,
    facts2017: ['Q13.2-05'],
    inForceSince: null,
    address: INTERPOL_IDENTIFICATION,
  },
  {
    id: 'icse-purpose',
    ...institution,
    facts2017: ['Q13.2-06', 'Q13.2-09'],
    inForceSince: null,
    address: INTERPOL_2022,
  },
  {
    id: 'icse-access',
    ...institution,
    facts2017: ['Q13.2-07', 'Q13.2-08', 'Q13.2-09', 'Q13.2-10', 'Q13.2-11'],
    inForceSince: null,
    address: INTERPOL_IDENTIFICATION,
  },
  {
    id: 'icse-figures',
    ...institution,
    facts2017: ['Q13.2-10'],
    inForceSince: null,
    address: INTERPOL_SPOTLIGHT,
    figures: [
      { id: 'countries-2017', kind: 'amount', article: '', today: null, in2017: { from: [49, 'count'] } },
      { id: 'countries-2022', kind: 'amount', article: '', today: { from: [68, 'count'] }, in2017: null },
      { id: 'countries-later', kind: 'amount', article: '', today: { from: [72, 'count'] }, in2017: null },
      { id: 'children-2017', kind: 'amount', article: '', today: null, in2017: { from: [10_000, 'count'] } },
      { id: 'children-2022', kind: 'amount', article: '', today: { from: [30_000, 'count'] }, in2017: null },
    ],
  },
  {
    id: 'trusted-flagger',
    ...secondary,
    articles: [{ act: 'Regulamentul (UE) 2022/2065', article: '22' }],
    facts2017: [],
    inForceSince: null,
    address:
      'https://mobile-news.ro/ancom-a-acordat-primul-certificat-de-notificator-de-incredere-organizatiei-salvati-copiii/',
  },
  {
    id: 'hotline-figures',
    ...secondary,
    articles: [],
    facts2017: ['Q6.1-08', 'Q6.1-09'],
    inForceSince: null,
    address: 'https://news.yam.ro/ro/story/18143906',
    figures: [
      { id: 'reports-2024', kind: 'amount', article: '', today: { from: [19_369, 'count'] }, in2017: null },
      { id: 'reports-2025', kind: 'amount', article: '', today: { from: [43_223, 'count'] }, in2017: null },
      { id: 'made-by-children', kind: 'amount', article: '', today: { from: [84, 'count'] }, in2017: null },
      { id: 'reports-then', kind: 'amount', article: '', today: null, in2017: { from: [1194, 'count'] } },
      { id: 'valid-then', kind: 'amount', article: '', today: null, in2017: { from: [745, 'count'] } },
    ],
  },
  { id: 'staff-welfare', ...practice, facts2017: [], address: INHOPE_WELFARE },
  { id: 'practice-link-from-citizen', ...practice, facts2017: ['Q6.1-07'], address: INHOPE_HOTLINES },
  { id: 'practice-child-first', ...practice, facts2017: ['Q6.1-03'], address: CONNECTED_KIDS_REPORTING },
] as const satisfies readonly ClaimRecord[]
