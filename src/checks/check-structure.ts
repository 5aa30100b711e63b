import { checkCase, lessonIds } from '#src/checks/check-case.ts'
import type { Content } from '#src/checks/content.ts'
import type { UsedGrounds } from '#src/checks/grounds.ts'
import { checkIds } from '#src/lib/check-ids.ts'
import type { Problem } from '#src/lib/problem.ts'
import { checkModule } from '#src/modules/check-module.ts'
import { checkQuiz } from '#src/quiz/check-quiz.ts'
import type { Quiz } from '#src/quiz/quiz.ts'
import { decisionsOf } from '#src/scenarios/find-step.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'
import { checkChanges } from '#src/sources/check-changes.ts'
import { checkClaims } from '#src/sources/check-claims.ts'
import { checkQuestions } from '#src/sources/check-questions.ts'
import { checkTerms } from '#src/sources/check-terms.ts'

/**
 * Every fault of the content that shows without its words, on the ISO day `today`: modules, banks, cases and
 * registers, each by its own check, and that they name each other rightly. `used` are the claims and facts that
 * content and words name.
 */
export function checkStructure(content: Content, used: UsedGrounds, today: string): readonly Problem[] {
  const { modules, quizzes, scenarios, claims, facts, terms, changes, questions } = content
  const known = {
    claims: idsOf(claims),
    facts: idsOf(facts),
    quizzes: idsOf(quizzes),
    scenarios: idsOf(scenarios),
  }
  return [
    // A module and a case share the space of word files and of addresses; a bank has its own.
    ...checkIds(
      'modules and cases',
      [...modules, ...scenarios].map(({ id }) => id),
    ),
    ...checkIds(
      'banks',
      quizzes.map(({ id }) => id),
    ),
    ...modules.flatMap((module) => checkModule(module, known)),
    ...quizzes.flatMap((quiz) => checkBank(content, quiz)),
    ...scenarios.flatMap((scenario) => checkCase(content, scenario)),
    ...checkClaims({ claims, facts, usedClaims: used.claims, usedFacts: used.facts, today }),
    ...checkChanges({ changes, claims, today }),
    ...checkQuestions(questions, facts),
    ...checkTerms(terms),
  ]
}

/** As for a case: a bank whose module is unknown is not looked at further. */
function checkBank(content: Content, quiz: Quiz): readonly Problem[] {
  const where = `quiz ${quiz.id} › module`
  const module = content.modules.find(({ id }) => id === quiz.module)
  if (!module) return [{ where, what: `"${quiz.module}" is no module; correct the id` }]
  const what = `module ${module.id} asks the bank "${module.quiz}"; correct one of the two`
  return [
    ...(module.quiz === quiz.id ? [] : [{ where, what }]),
    ...checkQuiz(quiz, {
      claims: content.claims,
      facts: idsOf(content.facts),
      outcomes: module.outcomes,
      lessons: lessonIds(module),
    }),
    ...checkInsteadOfCases(
      content.scenarios.filter((scenario) => scenario.module === module.id),
      quiz,
    ),
  ]
}

/** A set for each case of the module, and for no other. */
function checkInsteadOfCases(scenarios: readonly Scenario[], quiz: Quiz): readonly Problem[] {
  const known = scenarios.map(({ id }) => id)
  return [
    ...scenarios.flatMap((scenario) => checkInsteadOf(scenario, quiz)),
    ...Object.keys(quiz.insteadOfCase)
      .filter((id) => !known.includes(id))
      .map((id) => ({
        where: `quiz ${quiz.id} › insteadOfCase › ${id}`,
        what: 'is no case of the module; correct the id or take the set away',
      })),
  ]
}

/** Who skips a case meets what it practises all the same: each lesson that its options lead back to is asked. */
function checkInsteadOf(scenario: Scenario, { id, items, insteadOfCase }: Quiz): readonly Problem[] {
  const where = `quiz ${id} › insteadOfCase › ${scenario.id}`
  const set = insteadOfCase[scenario.id]
  if (!set) return [{ where, what: 'is missing; name the items that stand in for the case' }]
  const asked = new Set(items.filter((item) => set.includes(item.id)).map(({ lesson }) => lesson))
  const played = decisionsOf(scenario).flatMap(({ options }) => options.map(({ lesson }) => lesson))
  return [...new Set(played)]
    .filter((lesson) => !asked.has(lesson))
    .map((lesson) => ({ where, what: `asks nothing of "${lesson}", which the case practises; add an item` }))
}

function idsOf(records: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id))
}
