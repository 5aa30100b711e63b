import { countWords, median, sentencesOf } from '#src/checks/sentences.ts'
import { placeOf, type Texts } from '#src/checks/words.ts'
import type { Language } from '#src/lib/language.ts'
import type { Problem } from '#src/lib/problem.ts'

/** Words: half the sentences of a namespace are at most so long, or the checks fail. */
const MEDIAN_WORDS = 18
/** Words: what editors aim at (voice, rule 5); above it a remark. */
const AIM_WORDS = 14
/** Words: a longer sentence is worth a second look; it does not fail the checks. */
const LONG_WORDS = 28
/** Words: the same for the second layer of a law card, which stays closer to the text of the law. */
const LONG_WORDS_LAW = 40

/** Faults fail the checks; remarks are for an editor's eye. */
export type Findings = { problems: readonly Problem[]; remarks: readonly Problem[] }

/** Length of the sentences of one namespace in one language. */
export function checkSentences(language: Language, namespace: string, texts: Texts): Findings {
  const all = [...texts].flatMap(([key, text]) =>
    sentencesOf(text).map((sentence) => ({ key, sentence, words: countWords(sentence) })),
  )
  const middle = median(all.map(({ words }) => words))
  const long = all
    .filter(({ key, words }) => words > limitOf(namespace, key))
    .map(({ key, sentence, words }) => ({
      where: placeOf(language, namespace, key),
      what: `a sentence of ${words} words; cut it in two: ${sentence}`,
    }))
  const place = placeOf(language, namespace)
  return { problems: tooLong(place, middle), remarks: [...longish(place, middle), ...long] }
}

function tooLong(where: string, middle: number): Problem[] {
  if (middle <= MEDIAN_WORDS) return []
  const what = `half of the sentences have over ${middle} words; ${MEDIAN_WORDS} at most, cut the long ones in two`
  return [{ where, what }]
}

function longish(where: string, middle: number): Problem[] {
  if (middle <= AIM_WORDS || middle > MEDIAN_WORDS) return []
  return [{ where, what: `half of the sentences have over ${middle} words; aim at ${AIM_WORDS}` }]
}

function limitOf(namespace: string, key: string): number {
  return namespace.startsWith('law-') && key.endsWith('.detail') ? LONG_WORDS_LAW : LONG_WORDS
}
