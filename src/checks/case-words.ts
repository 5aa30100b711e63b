import { checkOptionLength } from '#src/checks/check-option-length.ts'
import { scenarioChoices } from '#src/checks/choices.ts'
import { placeOf, readTexts, type WordFiles } from '#src/checks/words.ts'
import { type Language, LANGUAGES } from '#src/lib/language.ts'
import type { Problem } from '#src/lib/problem.ts'
import { scenarioWords } from '#src/scenarios/check-scenario.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'

/** What the words of a case fall short of, in one language. */
type CaseWords = {
  language: Language
  /** Good options that can be told by their length. */
  giveAways: readonly Problem[]
  missing: readonly Problem[]
}

/** The words of one case, held against its steps in each language. */
export function caseWords(scenario: Scenario, words: WordFiles): readonly CaseWords[] {
  return LANGUAGES.map((language) => {
    const { texts } = readTexts(words[language][scenario.id] ?? {}, placeOf(language, scenario.id))
    return {
      language,
      giveAways: checkOptionLength(language, scenarioChoices(scenario), () => texts),
      missing: scenarioWords(scenario)
        .filter((key) => !texts.has(key))
        .map((key) => ({ where: placeOf(language, scenario.id, key), what: 'is missing; write it' })),
    }
  })
}
