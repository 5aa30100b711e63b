import { checkBanks } from '#src/checks/check-banks.ts'
import { checkCites } from '#src/checks/check-cites.ts'
import { checkFigures } from '#src/checks/check-figures.ts'
import { checkFines } from '#src/checks/check-fines.ts'
import { checkForms } from '#src/checks/check-forms.ts'
import { checkLanguage } from '#src/checks/check-language.ts'
import { checkLocales } from '#src/checks/check-locales.ts'
import { checkNumbers } from '#src/checks/check-numbers.ts'
import { checkPhones } from '#src/checks/check-phones.ts'
import type { Choices } from '#src/checks/check-option-length.ts'
import type { Findings } from '#src/checks/check-sentences.ts'
import { checkStructure } from '#src/checks/check-structure.ts'
import { moduleChoices, quizChoices, scenarioChoices } from '#src/checks/choices.ts'
import { type Content, content } from '#src/checks/content.ts'
import { type Counts, countContent } from '#src/checks/count-content.ts'
import { checkCoverage, coverage, type CoverageRow } from '#src/checks/coverage.ts'
import { expectedWords, quizNamespace } from '#src/checks/expected-words.ts'
import { usedGrounds } from '#src/checks/grounds.ts'
import { nameFile } from '#src/checks/name-file.ts'
import { readWordFiles } from '#src/checks/read-word-files.ts'
import { createRomanianSpeller } from '#src/checks/romanian-speller.ts'
import { linkTargets } from '#src/checks/targets.ts'

type Report = Findings & { counts: Counts; coverage: readonly CoverageRow[] }

/**
 * Every check over the published content and the word files under `folder`, on the ISO day `today`.
 * Reads files and loads the dictionary; all judging is done by the pure checks it joins.
 */
export async function runContentChecks(folder: string, today: string): Promise<Report> {
  const { words, problems: unread } = readWordFiles(folder)
  const used = usedGrounds(content, words)
  const counted = { counts: countContent(content, used), coverage: coverage(content) }
  // Of a file that cannot be read every key would be missing: first things first.
  if (unread.length > 0) return { problems: unread.map(nameFile), remarks: [], ...counted }
  const knows = await createRomanianSpeller()
  const found: readonly Findings[] = [
    { problems: checkStructure(content, used, today), remarks: [] },
    checkForms(content),
    { problems: checkCoverage(content), remarks: [] },
    {
      problems: checkLocales({ words, expected: expectedWords(content), targets: linkTargets(content) }),
      remarks: [],
    },
    { problems: [...checkNumbers(words), ...checkPhones(words)], remarks: [] },
    checkLanguage({ words, choices: allChoices(content), knows }),
    checkFigures(content, words),
    { problems: checkFines(content, words), remarks: [] },
    { problems: checkCites(content.claims, words), remarks: [] },
    checkBanks(content, words),
  ]
  return {
    problems: found.flatMap(({ problems }) => problems).map(nameFile),
    remarks: found.flatMap(({ remarks }) => remarks).map(nameFile),
    ...counted,
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
