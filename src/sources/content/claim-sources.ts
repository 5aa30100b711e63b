/*
 * What the claims share: the days they were read, the addresses of the texts, and a start for each label.
 * An official text is read again within three months of `checkedOn`, anything weaker within two.
 * `inForceSince` is the day of the last change to the rule as it is told; null where no source we read gives one.
 */
const CHECKED = '2026-11-24'
const REVIEW_OFFICIAL = '2027-02-24'
const REVIEW_OTHER = '2027-01-24'
/** Month of the portal text that was read; nothing adopted later is known to us. */
const READ = '2026-02'

export const LAW_272 = 'https://legislatie.just.ro/Public/DetaliiDocument/156097'
export const LAW_198 = 'https://legislatie.just.ro/Public/DetaliiDocument/271896'
export const LAW_211 = 'https://legislatie.just.ro/Public/DetaliiDocument/52468'
export const CRIMINAL_CODE = 'https://legislatie.just.ro/Public/DetaliiDocument/109855'
/** The national register and the integrity certificate. */
export const LAW_118_2019 = 'https://legislatie.just.ro/Public/DetaliiDocument/215496'

/** Press summary of the Lanzarote Committee's opinion of 2019; the opinion itself was not read. */
export const COMMITTEE_OPINION_PRESS =
  'https://dig.watch/updates/lanzarote-committee-sexting-among-children-not-child-pornography'
/** Press on the drafts of February 2026 about art. 374; no adoption was found. */
export const DRAFTS_2026_PRESS =
  'https://www.digi24.ro/stiri/parlamentul-pregateste-un-proiect-de-lege-care-modifica-infractiunea-de-pornografie-infantila-si-introduce-grooming-ul-in-codul-penal-3613973'

/** British advice for schools; a model for conduct, never for Romanian law. Its section on devices was not read. */
export const UK_SCHOOL_GUIDE =
  'https://www.gov.uk/government/publications/sharing-nudes-and-semi-nudes-advice-for-education-settings-working-with-children-and-young-people'
/** The one-page overview of that advice, for all staff. */
export const UK_OVERVIEW = `${UK_SCHOOL_GUIDE}/sharing-nudes-and-semi-nudes-how-to-respond-to-an-incident-overview`
/** What to do and not to do when a child tells (Connected Kids guide, section 9). */
export const CONNECTED_KIDS =
  'https://connectedkidsguide.com/section-9-supporting-a-child-who-has-disclosed-online-abuse-to-you/'
/** Where to report, and when to call the emergency number (the same guide, section 10). */
export const CONNECTED_KIDS_REPORTING =
  'https://connectedkidsguide.com/section-10-reporting-cases-of-online-abuse/'
/** Welsh version of the school guide. */
export const WALES_SCHOOL_GUIDE =
  'https://hwb.gov.wales/keeping-safe-online/welsh-government-guidance/sharing-nudes-and-semi-nudes-responding-to-incidents-and-safeguarding-children-and-young-people'
/** British guidance on language that blames the child. */
export const VICTIM_BLAMING =
  'https://hwb.gov.wales/keeping-safe-online/welsh-government-guidance/victim-blaming'

export const official = {
  confidence: 'official',
  readVersion: READ,
  checkedOn: CHECKED,
  reviewBy: REVIEW_OFFICIAL,
} as const
/** An institution's own page: read again like a text of law, but no article and no consolidated version. */
export const institution = {
  confidence: 'institution',
  articles: [],
  readVersion: null,
  checkedOn: CHECKED,
  reviewBy: REVIEW_OFFICIAL,
} as const
export const secondary = {
  confidence: 'secondary',
  readVersion: null,
  checkedOn: CHECKED,
  reviewBy: REVIEW_OTHER,
} as const
export const reading = {
  confidence: 'reading',
  readVersion: READ,
  checkedOn: CHECKED,
  reviewBy: REVIEW_OTHER,
} as const
export const practice = {
  confidence: 'practice',
  articles: [],
  inForceSince: null,
  readVersion: null,
  checkedOn: CHECKED,
  reviewBy: REVIEW_OTHER,
} as const
