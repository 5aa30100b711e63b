import type { Module } from '#src/modules/module.ts'
import { quizzes } from '#src/quiz/content/quizzes.ts'
import type { Quiz } from '#src/quiz/quiz.ts'
import { scenarios } from '#src/scenarios/content/scenarios.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'

/** The item bank of a module. */
export function quizOf(module: Module): Quiz | undefined {
  return quizzes.find((quiz) => quiz.id === module.quiz)
}

/** The cases of a module, in order. */
export function scenariosOf(module: Module): readonly Scenario[] {
  return scenarios.filter((scenario) => module.scenarios.includes(scenario.id))
}
