import { placeOf, spokenText, type Texts } from '#src/checks/words.ts'
import type { Language } from '#src/lib/language.ts'
import type { Problem } from '#src/lib/problem.ts'

/** A right answer may be longer than the mean of its neighbours by this share; more gives it away. */
const LONGER_BY = 0.4

/** The choices of one question: key of the text of each, and which of them are right. */
export type Choices = { namespace: string; right: readonly string[]; others: readonly string[] }

/** Questions whose right answers can be told by their length, in one language. */
export function checkOptionLength(
  language: Language,
  questions: readonly Choices[],
  textsOf: (namespace: string) => Texts,
): readonly Problem[] {
  return questions.flatMap(({ namespace, right, others }) => {
    const texts = textsOf(namespace)
    const lengthOf = (key: string) => spokenText(texts.get(key) ?? '').trim().length
    const mean = meanOf(others.map(lengthOf))
    if (mean === 0) return []
    return right
      .filter((key) => lengthOf(key) > mean * (1 + LONGER_BY))
      .map((key) => ({
        where: placeOf(language, namespace, key),
        what: `has ${lengthOf(key)} characters, its neighbours ${Math.round(mean)} on average; over 40 % longer gives the answer away, even them out`,
      }))
  })
}

function meanOf(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
