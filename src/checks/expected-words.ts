import type { Content } from '#src/checks/content.ts'
import { moduleCatalogueWords, moduleWords } from '#src/modules/check-module.ts'
import { quizWords } from '#src/quiz/check-quiz.ts'
import { scenarioWords } from '#src/scenarios/check-scenario.ts'
import { CLAIM_TOPICS } from '#src/sources/claim.ts'
import { type Question, questionKey } from '#src/sources/question.ts'
import { SOURCE_GROUPS } from '#src/sources/source-group.ts'

/** What names one claim, in `law.json`, and what its card says, in the file of its topic. */
const CLAIM_NAMES = ['title', 'cite'] as const
const CLAIM_WORDS = ['today', 'detail', 'in2017'] as const
/** The texts of one glossary term, under its key. */
const TERM_WORDS = ['term', 'definition'] as const
/** The texts of one change, under its id, and those of its page, which stand in the same file. */
const CHANGE_WORDS = ['then', 'now'] as const
const CHANGES_PAGE = [
  ...['title', 'lead', 'how', 'left', 'topicLead', 'jump', 'timeline', 'byTopic', 'byDate', 'dateLead'],
  ...['drawing', 'drawingText', 'caption', 'count', 'none'],
  ...['january', 'april', 'july', 'october'].map((month) => `axis.${month}`),
  ...CLAIM_TOPICS.map((topic) => `topics.${topic}`),
  ...['what', 'then', 'now', 'more', 'since', 'act'].map((column) => `columns.${column}`),
  ...['noAct', 'since', 'dateOfAct', 'cards', 'lessons', 'noLesson', 'countCards', 'countLessons'],
] as const
/** The texts of the page of sources itself, beside those of its questions. */
const SOURCES_PAGE = [
  ...['title', 'lead', 'jump', 'document', 'what', 'status', 'slips', 'register'],
  ...['questions', 'question', 'asked', 'said', 'note', 'points', 'span'],
  ...['taught', 'notTaught', 'lessons', 'since', 'changes'],
  ...['outside', 'outsideLead', 'cards', ...SOURCE_GROUPS.map((group) => `groups.${group}`)],
] as const

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
      ...content.changes.map(({ id }) => `changes.${id}`),
    ],
    law: content.claims.flatMap(({ id }) => CLAIM_NAMES.map((word) => `${id}.${word}`)),
    ...lawWords(content),
    terms: content.terms.flatMap(({ key }) => TERM_WORDS.map((word) => `${key}.${word}`)),
    changes: [
      ...CHANGES_PAGE.map((word) => `page.${word}`),
      ...content.changes.flatMap(({ id }) => CHANGE_WORDS.map((word) => `${id}.${word}`)),
    ],
    sources: [...SOURCES_PAGE.map((word) => `page.${word}`), ...content.questions.flatMap(questionWords)],
  }
}

/** The title of a question and what each of its parts says. */
function questionWords({ number, parts }: Question): readonly string[] {
  return [
    `q${number}.title`,
    ...parts.flatMap(({ question, note }) =>
      ['asked', 'said', ...(note ? ['note'] : [])].map((word) => `${questionKey(question)}.${word}`),
    ),
  ]
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
