import type { Module } from '#src/modules/module.ts'
import { quizzes } from '#src/quiz/content/quizzes.ts'
import type { Quiz } from '#src/quiz/quiz.ts'
import { scenarios } from '#src/scenarios/content/scenarios.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'
import { claims } from '#src/sources/content/claims.ts'
import { findClaim } from '#src/sources/find-claim.ts'
import type { Claim, ClaimId } from '#src/sources/claim.ts'

/** The item bank of a module. */
export function quizOf(module: Module): Quiz | undefined {
  return quizzes.find((quiz) => quiz.id === module.quiz)
}

/** The cases of a module, in order. */
export function scenariosOf(module: Module): readonly Scenario[] {
  return scenarios.filter((scenario) => module.scenarios.includes(scenario.id))
}

/** The claims of those ids; unknown ids are left out (the content check reports them). */
export function claimsOf(ids: readonly ClaimId[]): readonly Claim[] {
  return ids.flatMap((id) => findClaim(claims, id) ?? [])
}
