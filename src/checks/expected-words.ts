import type { Content } from '#src/checks/content.ts'
import { moduleCatalogueWords, moduleWords } from '#src/modules/check-module.ts'
import { quizWords } from '#src/quiz/check-quiz.ts'
import { scenarioWords } from '#src/scenarios/check-scenario.ts'

/** What names one claim, in `law.json`, and what its card says, in the file of its topic. */
const CLAIM_NAMES = ['title', 'cite'] as const
const CLAIM_WORDS = ['today', 'detail', 'in2017'] as const
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
    catalogue: [
      ...content.modules.flatMap(moduleCatalogueWords),
      ...content.scenarios.flatMap(({ id }) => [`${id}.title`, `${id}.lead`]),
    ],
    law: content.claims.flatMap(({ id }) => CLAIM_NAMES.map((word) => `${id}.${word}`)),
    ...lawWords(content),
    terms: content.terms.flatMap(({ key }) => TERM_WORDS.map((word) => `${key}.${word}`)),
  }
}

/** One word file for each topic that has claims. */
function lawWords({ claims }: Content): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    [...new Set(claims.map(({ topic }) => topic))].map((topic) => [
      `law-${topic}`,
      claims
        .filter((claim) => claim.topic === topic)
        .flatMap(({ id }) => CLAIM_WORDS.map((word) => `${id}.${word}`)),
    ]),
  )
}
