import type { TextUnit } from '#src/checks/measure.ts'
import type { Language } from '#src/lib/language.ts'

/** How one language writes numbers with a unit. */
export type NumberGrammar = {
  /** Between thousands: 1.000 in Romanian, 1,000 in English. */
  thousands: '.' | ','
  words: Readonly<Record<string, number>>
  /** A number that is as often no number: „o săptămână”, “a week”. */
  articles: readonly string[]
  /** Numbers only where a unit follows: „o copie nouă” is a new copy, “one” is a pronoun; the same in both languages. */
  onlyWithUnit: readonly string[]
  /** Words that tell a number which the other language may tell without one: „ambele”, “both”, „a cincea”, “fifth”. */
  loose: Readonly<Record<string, number>>
  /** Patterns of the names of the twelve months, and of their short forms. */
  months: readonly string[]
  /** Patterns, whole words. */
  units: Readonly<Record<Exclude<TextUnit, 'count'>, string>>
  /** What may stand between a number and its unit, and between the ends of a range and the members of a list. */
  beforeUnit: string
  to: string
  between: { before: string; and: string }
  or: string
  /** Ages without a unit; the groups that hold numbers are captured. */
  bareAges: readonly string[]
}

const SPACE = String.raw`[ \u00A0]`
/** An age that a rule may turn on. */
const AGE = String.raw`(1\d|2[01])`
/** The verb “may” is told from the month by the year that follows the month. */
const MONTHS = String.raw`January|February|March|April|May${SPACE}\d{4}|June|July|August|September|October|November|December`
/** After an age comes a sign or a word that is no noun: “from 16 the child answers”, not “from 16 schools”. */
const AFTER_AGE = String.raw`(?![\p{L}\d%/–-]|[:.,]\d|${SPACE}(?:${MONTHS}|years?|months?|weeks?|days?|hours?|lei|per cent))(?=[^\p{L}\d]*$|[.,;:)”»?…]|${SPACE}(?:–|and|or|to|is|are|was|were|who|whom|may|can|cannot|must|needs?|has|have|does|do|did|the|an?|he|she|they|it|there|on|at|in|for|as|if|but|when|while|with|without|unless|only|answers?)(?!\p{L}))`

/** Two ages are told by themselves; only a count (“from 12 to 15 schools”) or a day of a month follows two other numbers. */
const AFTER_AGES = String.raw`(?![\p{L}\d%/–-]|[:.,]\d|${SPACE}(?:${MONTHS}|per cent|children|people|(?!(?:is|was|has|does|needs|as|answers)(?!\p{L}))\p{L}+s(?!\p{L})))`

const RO: NumberGrammar = {
  thousands: '.',
  words: {
    doi: 2,
    două: 2,
    trei: 3,
    patru: 4,
    cinci: 5,
    șase: 6,
    șapte: 7,
    opt: 8,
    nouă: 9,
    zece: 10,
    unsprezece: 11,
    doisprezece: 12,
    douăsprezece: 12,
    treisprezece: 13,
    paisprezece: 14,
    cincisprezece: 15,
    șaisprezece: 16,
    șaptesprezece: 17,
    optsprezece: 18,
    nouăsprezece: 19,
    douăzeci: 20,
    treizeci: 30,
    patruzeci: 40,
    cincizeci: 50,
    unu: 1,
    un: 1,
    o: 1,
  },
  articles: ['un', 'o'],
  onlyWithUnit: ['unu', 'un', 'o', 'nouă'],
  loose: {
    amândoi: 2,
    amândouă: 2,
    ambii: 2,
    ambele: 2,
    ambilor: 2,
    ambelor: 2,
    doilea: 2,
    doua: 2,
    treilea: 3,
    treia: 3,
    patrulea: 4,
    patra: 4,
    cincilea: 5,
    cincea: 5,
    șaselea: 6,
    șasea: 6,
    șaptelea: 7,
    șaptea: 7,
    optulea: 8,
    opta: 8,
  },
  months: [
    'ian(?:uarie)?',
    'feb(?:ruarie)?',
    'mar(?:tie)?',
    'apr(?:ilie)?',
    'mai',
    'iun(?:ie)?',
    'iul(?:ie)?',
    'aug(?:ust)?',
    'sept?(?:embrie)?',
    'oct(?:ombrie)?',
    'no(?:iembrie|v)',
    'dec(?:embrie)?',
  ],
  units: {
    hours: 'or(?:e|ă)',
    days: 'zi(?:le)?',
    weeks: 'săptămân(?:i|ă)',
    months: 'lun(?:i|ă)',
    years: 'ani?',
    lei: 'lei|leu',
  },
  beforeUnit: `(?:${SPACE}de)?${SPACE}`,
  to: `–|-|${SPACE}–${SPACE}|${SPACE}(?:până${SPACE})?la${SPACE}`,
  between: { before: `între${SPACE}`, and: `${SPACE}și${SPACE}` },
  or: `${SPACE}(?:și|sau|ori)${SPACE}`,
  bareAges: [
    `între${SPACE}${AGE}${SPACE}și${SPACE}${AGE}(?=[.,;:)”»?…]|$)`,
    `(?:sub|peste|împlini\\p{L}*)${SPACE}${AGE}(?=[.,;:)”»?…]|$)`,
  ],
}

const EN: NumberGrammar = {
  thousands: ',',
  words: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    a: 1,
    an: 1,
  },
  articles: ['a', 'an', 'one'],
  onlyWithUnit: ['one', 'a', 'an', 'nine'],
  loose: {
    both: 2,
    either: 2,
    neither: 2,
    twice: 2,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
  },
  months: [
    'Jan(?:uary)?',
    'Feb(?:ruary)?',
    'Mar(?:ch)?',
    'Apr(?:il)?',
    'May',
    'June?',
    'July?',
    'Aug(?:ust)?',
    'Sept?(?:ember)?',
    'Oct(?:ober)?',
    'Nov(?:ember)?',
    'Dec(?:ember)?',
  ],
  units: {
    hours: 'hours?',
    days: 'days?',
    weeks: 'weeks?',
    months: 'months?',
    years: 'years?',
    lei: 'lei|leu',
  },
  beforeUnit: String.raw`[ \u00A0-]`,
  to: `–|-|${SPACE}–${SPACE}|${SPACE}to${SPACE}`,
  between: { before: `between${SPACE}`, and: `${SPACE}and${SPACE}` },
  or: `${SPACE}(?:and|or)${SPACE}`,
  bareAges: [
    `(?:from|between)${SPACE}${AGE}(?:${SPACE}(?:to|and)${SPACE}|–)${AGE}${AFTER_AGES}`,
    `aged?${SPACE}${AGE}(?:${SPACE}to${SPACE}|–)${AGE}${AFTER_AGES}`,
    `(?:under|over)-${AGE}s?`,
    `${AGE}${SPACE}(?:or|and)${SPACE}(?:over|older|above|under|younger)`,
    `(?:under|over|below|above|from|until|before|after|at least|up to|age of|reach(?:es|ed|ing)?)${SPACE}${AGE}${AFTER_AGE}`,
  ],
}

export const NUMBER_GRAMMAR: Readonly<Record<Language, NumberGrammar>> = { ro: RO, en: EN }
