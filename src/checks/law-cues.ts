import type { Language } from '#src/lib/language.ts'

/** What a sentence says around a number, by which `legalNumbers` tells law from story. */
export type LawCues = {
  /** Speaks of a punishment or an article. */
  punishment: RegExp
  /** Speaks of a rule, so that a number in words is one of law. */
  rule: RegExp
  /** Stands before an article that is a number after all: „cel mult o lună”. */
  limit: RegExp
  /** Stands before an age that a rule turns on. */
  ageLimit: RegExp
  /** How long ago or since when, told by what stands before the number or after it. */
  sinceBefore: RegExp
  sinceAfter: RegExp
  /** The number is somebody's age, told by what stands before it and after it in the sentence. */
  isSomebodysAge: (before: string, after: string) => boolean
}

/** One of these words, whole. */
const word = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu')
/** One of these words at the end of what stands before a number. */
const before = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})[ \\u00A0]$`, 'iu')

const PUNISHMENT_RO = String.raw`închiso\p{L}+|pedeps\p{L}+|pedeaps\p{L}+|amenzi\p{L}*|amend\p{L}+|Codul\p{L}* penal|art\.`
const LEGAL_NOUN_RO = String.raw`închiso\p{L}+|pedeps\p{L}+|pedeaps\p{L}+|amend\p{L}+|termen\p{L}*|măsur\p{L}+|limit\p{L}+|vârst\p{L}+|intern\p{L}+|interdicți\p{L}+|interzicer\p{L}+|durat\p{L}+|detenți\p{L}+|perioad\p{L}+|diferenț\p{L}+|sancțiun\p{L}+|stagi\p{L}+|maxim\p{L}*|minim\p{L}*|prescripți\p{L}+`
const PERSON_RO = String.raw`copi\p{L}*|fat\p{L}+|fet\p{L}+|băi\p{L}+|coleg\p{L}*|elev\p{L}*|adolescent\p{L}*|adult\p{L}*|minor\p{L}*|tân\p{L}+|tiner\p{L}+|persoan\p{L}+|priete\p{L}+|frat\p{L}+|fraț\p{L}+|sor\p{L}+|suror\p{L}+|fiu\p{L}*|fiic\p{L}+|om|bărba\p{L}+|femei\p{L}*|veriș\p{L}+|\p{Lu}\.`
const NOUN_RO = new RegExp(`(?<!\\p{L})(?:(?<legal>${LEGAL_NOUN_RO})|(?:${PERSON_RO}))(?!\\p{L})`, 'giu')

const COMPARED_RO = before(String.raw`mai (?:mar|mic|mult|puțin|tân)\p{L}* de`)
const HAS_RO =
  /(?<!\p{L})(?:n-)?(?:are|au|avea|aveau|ai|am|aveți) (?:doar |abia |deja |acum |azi |atunci |numai )?$/iu
const WHOEVER_HAS_RO = before(String.raw`(?:cine|oricine|dacă|când) (?:n-)?(?:are|au|avea)`)

/** „La 13 ani nu răspunde”: a rule applied to an age, not „de la 13 ani”. */
const AT_RO = /(?<!(?:de|până) )(?<!\p{L})la $/iu

/** Of the nouns before „de 14 ani” the nearest decides; without one it is somebody's age. */
function isSomebodysAgeRo(start: string, end: string): boolean {
  if (COMPARED_RO.test(start) || WHOEVER_HAS_RO.test(start)) return false
  if (HAS_RO.test(start) || AT_RO.test(start)) return true
  if (/(?<!\p{L})cei $/iu.test(start)) return /^ (?:ai|ale) /iu.test(end)
  const nearest = [...start.matchAll(NOUN_RO)].at(-1)
  const ofLaw = nearest?.groups?.['legal'] !== undefined
  if (/(?<!\p{L})de[ \u00A0]$/iu.test(start)) return !ofLaw
  // In apposition: „Un băiat, 15 ani, tace.”
  return nearest !== undefined && !ofLaw && /, $/u.test(start) && /^(?:[,)]|$)/u.test(end)
}

const LIMITED_EN = before('under|over|below|above|at least|at most|up to|from|until|before')

function isSomebodysAgeEn(start: string, end: string): boolean {
  if (LIMITED_EN.test(start)) return false
  return (
    /^[- ]olds?(?!\p{L})/iu.test(end) ||
    (/(?:is|are|was|were|’s|’re) $/iu.test(start) && /^ of age/iu.test(end))
  )
}

const PUNISHMENT_EN = String.raw`prison|imprisonment|penalt\p{L}+|punish\p{L}+|fines?|fined|sentenc\p{L}+|Criminal Code|art\.`

export const LAW_CUES: Readonly<Record<Language, LawCues>> = {
  ro: {
    punishment: word(PUNISHMENT_RO),
    rule: word(
      String.raw`${PUNISHMENT_RO}|termen\p{L}*|cel mult|cel puțin|limit\p{L}+|maxim\p{L}*|minim\p{L}*|măsur\p{L}+|intern\p{L}+|detenți\p{L}+|prescri\p{L}+|stagiul\p{L}*|durează|depăș\p{L}+|lege\p{L}*`,
    ),
    limit: before('cel mult|cel puțin|până la|maximum|minimum'),
    ageLimit: before(
      String.raw`sub|peste|de la|până la|înainte de|vârsta de|mai (?:mar|mic)\p{L}* de|cel puțin|cel mult`,
    ),
    sinceBefore: before('acum|în urmă cu'),
    sinceAfter: /^ mai târziu(?!\p{L})/iu,
    isSomebodysAge: isSomebodysAgeRo,
  },
  en: {
    punishment: word(PUNISHMENT_EN),
    rule: word(
      String.raw`${PUNISHMENT_EN}|terms?|at most|at least|up to|not? more than|no less than|exceed\p{L}*|apart|limits?|maximum|minimum|measures?|confinement|detention|limitation|traineeship|lasts?|law`,
    ),
    limit: before('at most|at least|up to|no more than|no less than|maximum of|minimum of'),
    ageLimit: before('under|over|below|above|from|until|before|age of|at least|at most|up to'),
    sinceBefore: /(?<!\p{L})(?:work\p{L}*|been|known|lived)(?!\p{L})[^.,;]* for[ \u00A0]$/iu,
    sinceAfter: /^ (?:ago|later|earlier)(?!\p{L})/iu,
    isSomebodysAge: isSomebodysAgeEn,
  },
}
