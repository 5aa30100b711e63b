import { checkKeyLengths, remarkKeyPlaces } from '#src/checks/check-keys.ts'
import { checkLikeness } from '#src/checks/check-likeness.ts'
import type { Findings } from '#src/checks/check-sentences.ts'
import type { Content } from '#src/checks/content.ts'
import { quizNamespace } from '#src/checks/expected-words.ts'
import { placeOf, readTexts, type WordFiles } from '#src/checks/words.ts'
import { LANGUAGES } from '#src/lib/language.ts'
import { checkBank } from '#src/quiz/check-bank.ts'

/** What the banks fall short of as a whole: size and kinds, keys that can be guessed, items that repeat each other. Pure. */
export function checkBanks({ modules, quizzes }: Content, words: WordFiles): Findings {
  const readInShort = (id: string) => modules.some((module) => module.id === id && module.shortForm)
  return {
    problems: quizzes.flatMap((quiz) => [
      ...checkBank(quiz, readInShort(quiz.module)),
      ...LANGUAGES.flatMap((language) => {
        const namespace = quizNamespace(quiz.id)
        const { texts } = readTexts(words[language][namespace] ?? {}, placeOf(language, namespace))
        return [...checkKeyLengths(language, quiz, texts), ...checkLikeness(language, quiz, texts)]
      }),
    ]),
    remarks: quizzes.flatMap(remarkKeyPlaces),
  }
}
