import { checkLanguage } from '#src/checks/check-language.ts'
import { checkLocales } from '#src/checks/check-locales.ts'
import type { Findings } from '#src/checks/check-sentences.ts'
import { checkStructure } from '#src/checks/check-structure.ts'
import { moduleChoices, quizChoices, scenarioChoices } from '#src/checks/choices.ts'
import type { Choices } from '#src/checks/check-option-length.ts'
import { type Content, content } from '#src/checks/content.ts'
import { type Counts, countContent } from '#src/checks/count-content.ts'
import { expectedWords, quizNamespace } from '#src/checks/expected-words.ts'
import { usedGrounds } from '#src/checks/grounds.ts'
import { readWordFiles } from '#src/checks/read-word-files.ts'
import { createRomanianSpeller } from '#src/checks/romanian-speller.ts'
import { linkTargets } from '#src/checks/targets.ts'

/**
 * Every check over the published content and the word files under `folder`, on the ISO day `today`.
 * Reads files and loads the dictionary; all judging is done by the pure checks it joins.
 */
export async function runContentChecks(
  folder: string,
  today: string,
): Promise<Findings & { counts: Counts }> {
  const words = readWordFiles(folder)
  const used = usedGrounds(content, words)
  const language = checkLanguage({
    words,
    choices: allChoices(content),
    knows: await createRomanianSpeller(),
  })
  return {
    problems: [
      ...checkStructure(content, used, today),
      ...checkLocales({ words, expected: expectedWords(content), targets: linkTargets(content) }),
      ...language.problems,
    ],
    remarks: language.remarks,
    counts: countContent(content, used),
  }
}

/** Every question of the content whose options can be compared. */
export function allChoices({ modules, quizzes, scenarios }: Content): readonly Choices[] {
  return [
    ...modules.flatMap(moduleChoices),
    ...quizzes.flatMap((quiz) => quizChoices(quiz, quizNamespace(quiz.id))),
    ...scenarios.flatMap(scenarioChoices),
  ]
}
