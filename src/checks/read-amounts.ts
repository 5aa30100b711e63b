import { type Measure, measure, type TextUnit } from '#src/checks/measure.ts'
import { NUMBER_GRAMMAR, type NumberGrammar } from '#src/checks/number-grammar.ts'
import type { Language } from '#src/lib/language.ts'

/** A number with the unit it is told in. */
export type TextAmount = { number: number; unit: TextUnit }

/** One number with a unit, or several said together, as a sentence holds them. */
export type Reading = {
  said: string
  /** Where it begins and ends in the sentence. */
  at: number
  end: number
  /** `age`: years without the word, “under 14”. */
  form: 'range' | 'list' | 'single' | 'age'
  measures: readonly Measure[]
  /** The same as they are told: 24 months are not 2 years. */
  amounts: readonly TextAmount[]
  /** No digit in it. */
  spelled: boolean
  /** The only number is an article: „o săptămână”. */
  article: boolean
  /** Counted in years, so that it may be an age. */
  years: boolean
}

const UNITS = ['hours', 'days', 'weeks', 'months', 'years', 'lei'] as const satisfies readonly TextUnit[]
const FLAGS = 'giu'

type Pattern = { form: Reading['form']; expression: RegExp }

function patternsOf(grammar: NumberGrammar): readonly Pattern[] {
  const { words, units, beforeUnit, to, between, or, thousands } = grammar
  const digits =
    thousands === '.'
      ? String.raw`\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?`
      : String.raw`\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?`
  const number = `(${digits}|${Object.keys(words).join('|')})`
  const unit = `(${UNITS.map((name) => units[name]).join('|')})`
  const begin = String.raw`(?<![\p{L}\d/:–-]|\d[.,])`
  const end = String.raw`(?!\p{L})`
  const withUnit = `${number}(?:${beforeUnit}${unit})?`
  const last = `${number}${beforeUnit}${unit}${end}`
  const pattern = (form: Reading['form'], source: string): Pattern => ({
    form,
    expression: new RegExp(begin + source, FLAGS),
  })
  const or2 = `(?:${or})`
  return [
    pattern('range', `${withUnit}(?:${to})${last}`),
    pattern('range', `(?<=${between.before})${withUnit}${between.and}${last}`),
    ...grammar.bareAges.map((source) => pattern('age', `${source}${end}`)),
    pattern('list', `${number}(?:,[ \\u00A0]${number})?${or2}${last}`),
    pattern('single', last),
  ]
}

const PATTERNS = {
  ro: patternsOf(NUMBER_GRAMMAR.ro),
  en: patternsOf(NUMBER_GRAMMAR.en),
} satisfies Record<Language, readonly Pattern[]>

/** The numbers with a unit of one sentence, in the order of the sentence; each stretch of text is read once. */
export function readAmounts(language: Language, sentence: string): readonly Reading[] {
  let rest = sentence
  const found: Reading[] = []
  for (const { form, expression } of PATTERNS[language])
    for (const match of rest.matchAll(expression)) {
      found.push(readingOf(language, form, match))
      rest =
        rest.slice(0, match.index) + '#'.repeat(match[0].length) + rest.slice(match.index + match[0].length)
    }
  return found.sort((one, other) => one.at - other.at)
}

/** Groups hold numbers and units as they come; a number without a unit takes the next that follows. */
function readingOf(language: Language, form: Reading['form'], match: RegExpExecArray): Reading {
  const grammar = NUMBER_GRAMMAR[language]
  const groups = match
    .slice(1)
    .filter((group) => group !== undefined)
    .map((group) => group.toLowerCase())
  const units = groups.map((group) => unitOf(grammar, group))
  const amounts = groups.flatMap((group, place): TextAmount[] => {
    if (units[place] !== undefined) return []
    const unit = form === 'age' ? 'years' : units.slice(place).find((one) => one !== undefined)
    return unit === undefined ? [] : [{ number: numberOf(grammar, group), unit }]
  })
  return {
    said: match[0],
    at: match.index,
    end: match.index + match[0].length,
    form,
    measures: amounts.map(({ number, unit }) => measure(number, unit)),
    amounts,
    spelled: !/\d/u.test(match[0]),
    article: form === 'single' && grammar.articles.includes(groups[0] ?? ''),
    years: amounts.some(({ unit }) => unit === 'years'),
  }
}

function unitOf(grammar: NumberGrammar, text: string): (typeof UNITS)[number] | undefined {
  return UNITS.find((name) => new RegExp(`^(?:${grammar.units[name]})$`, 'u').test(text))
}

function numberOf({ words, thousands }: NumberGrammar, text: string): number {
  return words[text] ?? Number(text.replaceAll(thousands, '').replace(',', '.'))
}
