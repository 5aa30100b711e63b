import { NUMBER_GRAMMAR, type NumberGrammar } from '#src/checks/number-grammar.ts'
import { readAmounts } from '#src/checks/read-amounts.ts'
import type { TextUnit } from '#src/checks/measure.ts'
import { spokenText } from '#src/checks/words.ts'
import type { Language } from '#src/lib/language.ts'

/**
 * One number of a text: `value` is written alike in both languages (`1194`, `1.5`, `16:40`, a date as `2024-07-01`,
 * `07-01` or `2024-07`); `unit` only where the text names one after it.
 */
export type TextNumber = { said: string; value: string; unit: TextUnit | null }

/** All numbers of a text; the other language must tell those of `firm` and may tell those of `loose`. */
export type TextNumbers = { firm: readonly TextNumber[]; loose: readonly string[] }

const SPACE = String.raw`[ \u00A0]`
const DIGITS = /\d+(?:[.,:]\d+)*|[¹²³⁴-⁹]+/gu
/** A point or a comma before three digits parts thousands in either language: acts keep their point in English. */
const THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+$/u
const WORD = /\p{L}+/gu
/** A class of a Romanian school; a single I would be the English pronoun. */
const ROMAN = /(?<!\p{L})(?:I{2,3}|IV|VI{0,3}|IX)(?!\p{L})/gu
const ROMAN_VALUES = ['II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

/** Every number of a text, in digits or in words, each stretch read once: dates, amounts, digits, words. */
export function textNumbers(language: Language, text: string): TextNumbers {
  const grammar = NUMBER_GRAMMAR[language]
  const spoken = spokenText(text)
  const dates = readDates(grammar, spoken)
  const undated = masked(spoken, dates)
  const readings = readAmounts(language, undated)
  const rest = masked(undated, readings)
  const words = [...rest.matchAll(WORD)].map(([word]) => word.toLowerCase())
  return {
    firm: [
      ...dates,
      ...readings
        .filter(({ article }) => !article)
        .flatMap(({ said, amounts }) =>
          amounts.map(({ number, unit }) => ({ said, value: String(number), unit })),
        ),
      ...[...rest.matchAll(DIGITS)].map(([said]) => ({ said, value: valueOf(said), unit: null })),
      ...words.flatMap((said) => {
        const number = grammar.onlyWithUnit.includes(said) ? undefined : grammar.words[said]
        return number === undefined ? [] : [{ said, value: String(number), unit: null }]
      }),
    ],
    loose: [
      ...readings
        .filter(({ article }) => article)
        .flatMap(({ amounts }) => amounts.map(({ number }) => String(number))),
      ...words.flatMap((word) => grammar.loose[word] ?? []).map(String),
      ...[...rest.matchAll(ROMAN)].map(([roman]) => String(ROMAN_VALUES.indexOf(roman) + 2)),
    ],
  }
}

type Stretch = { said: string; at: number }

/** The text with what was read already made unreadable, so that places stay. */
function masked(text: string, stretches: readonly Stretch[]): string {
  return stretches.reduce(
    (rest, { said, at }) => rest.slice(0, at) + '#'.repeat(said.length) + rest.slice(at + said.length),
    text,
  )
}

function readDates({ months }: NumberGrammar, text: string): readonly (TextNumber & Stretch)[] {
  const name = `(?<name>${months.join('|')})\\.?(?!\\p{L})`
  const written = new RegExp(
    `(?<![\\p{L}\\d])(?:(?<day>\\d{1,2})${SPACE})?${name}(?:${SPACE}(?<year>\\d{4}))?`,
    'gu',
  )
  const inDigits = /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/gu
  return [...text.matchAll(written), ...text.matchAll(inDigits)].flatMap((match) => {
    const { day, year, month, name: said = '' } = match.groups ?? {}
    if (day === undefined && year === undefined) return []
    const number = month ?? String(months.findIndex((one) => new RegExp(`^(?:${one})$`, 'iu').test(said)) + 1)
    const value = [year, number, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-')
    return [{ said: match[0], at: match.index, value, unit: null }]
  })
}

function valueOf(digits: string): string {
  return THOUSANDS.test(digits) ? digits.replaceAll(/[.,]/gu, '') : digits.replaceAll(',', '.')
}
