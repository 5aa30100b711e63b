import { checkForbidden, checkExcuses } from '#src/checks/check-forbidden.ts'
import { type Choices, checkOptionLength } from '#src/checks/check-option-length.ts'
import { checkSentences, type Findings } from '#src/checks/check-sentences.ts'
import { checkSpelling, type Speller } from '#src/checks/check-spelling.ts'
import { placeOf, readTexts, type Texts, type WordFiles } from '#src/checks/words.ts'
import { type Language, LANGUAGES } from '#src/lib/language.ts'

type Input = {
  words: WordFiles
  /** Questions whose options are weighed against each other. */
  choices: readonly Choices[]
  /** Says whether a Romanian word is spelt right. */
  knows: Speller
}

/** How the words are written: forbidden wordings, length of sentences and options, Romanian spelling. Pure. */
export function checkLanguage({ words, choices, knows }: Input): Findings {
  const textsOf = (language: Language, namespace: string): Texts =>
    readTexts(words[language][namespace] ?? {}, placeOf(language, namespace)).texts
  const files = LANGUAGES.flatMap((language) =>
    Object.keys(words[language]).map((namespace) => ({
      language,
      namespace,
      texts: textsOf(language, namespace),
    })),
  )
  const sentences = files.map(({ language, namespace, texts }) => checkSentences(language, namespace, texts))
  return {
    problems: [
      ...files.flatMap(({ language, namespace, texts }) => checkForbidden(language, namespace, texts)),
      ...checkExcuses(textsOf),
      ...sentences.flatMap(({ problems }) => problems),
      ...files.flatMap(({ language, namespace, texts }) =>
        language === 'ro' ? checkSpelling(namespace, texts, knows) : [],
      ),
      ...LANGUAGES.flatMap((language) =>
        checkOptionLength(language, choices, (namespace) => textsOf(language, namespace)),
      ),
    ],
    remarks: sentences.flatMap(({ remarks }) => remarks),
  }
}
