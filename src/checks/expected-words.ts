import type { Content } from '#src/checks/content.ts'
import { moduleWords } from '#src/modules/check-module.ts'
import { quizWords } from '#src/quiz/check-quiz.ts'
import { scenarioWords } from '#src/scenarios/check-scenario.ts'

/** The texts of one claim, under its id. */
const CLAIM_WORDS = ['title', 'cite', 'today', 'detail', 'in2017'] as const
/** The texts of one glossary term, under its key. */
const TERM_WORDS = ['term', 'definition'] as const

/** The namespace of a quiz: the module of the same id has its own. */
export function quizNamespace(quizId: string): string {
  return `${quizId}-quiz`
}

/** The base keys that each namespace must hold, and no others, by namespace. */
export function expectedWords(content: Content): Readonly<Record<string, readonly string[]>> {
  return {
    ...Object.fromEntries(content.modules.map((module) => [module.id, moduleWords(module)])),
    ...Object.fromEntries(content.quizzes.map((quiz) => [quizNamespace(quiz.id), quizWords(quiz)])),
    ...Object.fromEntries(content.scenarios.map((scenario) => [scenario.id, scenarioWords(scenario)])),
    law: content.claims.flatMap(({ id }) => CLAIM_WORDS.map((word) => `${id}.${word}`)),
    terms: content.terms.flatMap(({ key }) => TERM_WORDS.map((word) => `${key}.${word}`)),
  }
}
