import { measure, sameMeasure } from '#src/checks/measure.ts'
import { baseKey, pluralForm } from '#src/checks/plurals.ts'
import { type TextNumber, textNumbers } from '#src/checks/text-numbers.ts'
import { placeOf, readTexts, type Texts, type WordFiles } from '#src/checks/words.ts'
import { type Language, LANGUAGES } from '#src/lib/language.ts'
import type { Problem } from '#src/lib/problem.ts'

/** Texts that state other numbers in one language than in the other: another limit, another article, another day. Pure. */
export function checkNumbers(words: WordFiles): readonly Problem[] {
  return Object.keys(words.ro).flatMap((namespace) => {
    const read = (language: Language) =>
      readTexts(words[language][namespace] ?? {}, placeOf(language, namespace)).texts
    const english = read('en')
    return [...read('ro')].flatMap(([key, text]) => {
      const other = counterpart(english, key)
      return other === undefined ? [] : compare(`${placeOf('ro', namespace, key)} and en`, text, other)
    })
  })
}

/** The same text in English; Romanian has a plural form more. A text that is missing is told elsewhere. */
function counterpart(english: Texts, key: string): string | undefined {
  return english.get(pluralForm(key) === 'few' ? `${baseKey(key)}_other` : key)
}

function compare(where: string, romanian: string, english: string): Problem[] {
  const [ro, en] = [textNumbers('ro', romanian), textNumbers('en', english)]
  const [onlyRo, onlyEn] = SAME.reduce<Sides>(pairOff, [ro.firm, en.firm])
  const left = { ro: without(onlyRo, en.loose), en: without(onlyEn, ro.loose) }
  const differences = LANGUAGES.filter((language) => left[language].length > 0).map(
    (language) => `${left[language].map(({ said }) => `"${said}"`).join(', ')} only in ${language}`,
  )
  if (differences.length === 0) return []
  return [{ where, what: `the numbers differ (${differences.join('; ')}); state the same in both` }]
}

type Sides = readonly [readonly TextNumber[], readonly TextNumber[]]
type Same = (one: TextNumber, other: TextNumber) => boolean

/** When two numbers are the same, the surest first: a unit may stand in one language alone, or be another of one size. */
const SAME: readonly Same[] = [
  (one, other) => one.value === other.value && one.unit === other.unit,
  (one, other) => one.value === other.value && (one.unit === null || other.unit === null),
  (one, other) => sameMeasure(measureOf(one), measureOf(other)),
]

function measureOf({ value, unit }: TextNumber) {
  return unit === null ? null : measure(Number(value), unit)
}

/** What is left of two lists when each number of one has taken the first of the other that is the same. */
function pairOff([ones, others]: Sides, same: Same): Sides {
  const rest = [...others]
  const alone = ones.filter((one) => {
    const at = rest.findIndex((other) => same(one, other))
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
  return [alone, rest]
}

/** The numbers that no loose one of the other language accounts for; each accounts for one. */
function without(numbers: readonly TextNumber[], loose: readonly string[]): readonly TextNumber[] {
  const rest = [...loose]
  return numbers.filter(({ value }) => {
    const at = rest.indexOf(value)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}
