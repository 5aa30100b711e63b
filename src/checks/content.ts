import { modules } from '#src/modules/content/modules.ts'
import type { Module } from '#src/modules/module.ts'
import { quizzes } from '#src/quiz/content/quizzes.ts'
import type { Quiz } from '#src/quiz/quiz.ts'
import { scenarios } from '#src/scenarios/content/scenarios.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'
import type { Claim } from '#src/sources/claim.ts'
import type { Change } from '#src/sources/change.ts'
import { changes } from '#src/sources/content/changes.ts'
import { claims } from '#src/sources/content/claims.ts'
import { facts } from '#src/sources/content/facts.ts'
import { questions } from '#src/sources/content/questions.ts'
import { terms } from '#src/sources/content/terms.ts'
import type { Fact } from '#src/sources/fact.ts'
import type { Question } from '#src/sources/question.ts'
import type { Term } from '#src/sources/term.ts'

/** Everything that a learner can meet, without its words. */
export type Content = {
  modules: readonly Module[]
  quizzes: readonly Quiz[]
  scenarios: readonly Scenario[]
  claims: readonly Claim[]
  facts: readonly Fact[]
  terms: readonly Term[]
  changes: readonly Change[]
  questions: readonly Question[]
}

/** The content as it is published. */
export const content: Content = { modules, quizzes, scenarios, claims, facts, terms, changes, questions }
