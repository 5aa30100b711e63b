import type { Content } from '#src/checks/content.ts'
import { type Demands, DEMANDS } from '#src/checks/coverage-topics.ts'
import { moduleGrounds } from '#src/checks/grounds.ts'
import type { Problem } from '#src/lib/problem.ts'
import { decisionsOf } from '#src/scenarios/find-step.ts'

/** How far the facts of one question of the document have come into the course. */
export type CoverageRow = {
  question: string
  facts: number
  core: number
  /** Named by a block of a lesson. */
  taught: number
  /** Named by an item or an option of a case. */
  asked: number
  /** Named by neither. */
  notYet: number
  coreNotYet: number
}

type Reached = { taught: ReadonlySet<string>; asked: ReadonlySet<string> }

/** One row for each question, in the order of the document: 9.9 before 9.10. */
export function coverage(content: Content): readonly CoverageRow[] {
  const { taught, asked } = reachedFacts(content)
  const questions = [...new Set(content.facts.map(({ question }) => question))].sort(inDocument)
  return questions.map((question) => {
    const facts = content.facts.filter((fact) => fact.question === question)
    const notYet = facts.filter(({ id }) => !taught.has(id) && !asked.has(id))
    return {
      question,
      facts: facts.length,
      core: facts.filter(({ teach }) => teach === 'core').length,
      taught: facts.filter(({ id }) => taught.has(id)).length,
      asked: facts.filter(({ id }) => asked.has(id)).length,
      notYet: notYet.length,
      coreNotYet: notYet.filter(({ teach }) => teach === 'core').length,
    }
  })
}

function reachedFacts({ modules, quizzes, scenarios }: Content): Reached {
  const facts = (grounds: readonly { facts?: readonly string[] }[]) =>
    grounds.flatMap((one) => one.facts ?? [])
  return {
    taught: new Set(facts(modules.flatMap(moduleGrounds))),
    asked: new Set([
      ...facts(quizzes.flatMap(({ items }) => items)),
      ...facts(scenarios.flatMap(decisionsOf).flatMap(({ options }) => options)),
    ]),
  }
}

function inDocument(one: string, other: string): number {
  const [chapter = 0, part = 0] = one.split('.').map(Number)
  const [otherChapter = 0, otherPart = 0] = other.split('.').map(Number)
  return chapter - otherChapter || part - otherPart
}

/** Core facts of a published topic that a learner does not meet, or is never asked to use. Pure. */
export function checkCoverage(content: Content, demands: Demands = DEMANDS): readonly Problem[] {
  const reached = reachedFacts(content)
  const published = new Set(content.modules.map(({ id }) => id))
  return [
    ...Object.entries(demands.topics)
      .filter(([, modules]) => modules.every((id) => published.has(id)))
      .flatMap(([topic, modules]) => checkTopic(content, topic, modules, demands, reached)),
    ...checkTable(content, demands, reached),
  ]
}

function checkTopic(
  { facts }: Content,
  topic: string,
  modules: readonly string[],
  { notAsked }: Demands,
  { taught, asked }: Reached,
): Problem[] {
  return facts
    .filter((fact) => fact.topic === topic && fact.teach === 'core')
    .flatMap(({ id, statement }) => {
      const where = `module ${modules.join(', ')} › fact ${id}`
      const owed = [
        ...(taught.has(id) ? [] : ['is not taught; name it in a block of a lesson']),
        ...(asked.has(id) || id in notAsked
          ? []
          : [
              'is not asked or played; name it in an item or in an option of a case, or excuse it in src/checks/coverage-topics.ts',
            ]),
      ]
      return owed.map((what) => ({ where, what: `is core and ${what}: "${statement}"` }))
    })
}

/** Slips in the table itself, and excuses that cover nothing any more. */
function checkTable({ facts }: Content, { topics, notAsked }: Demands, { asked }: Reached): Problem[] {
  const at = (name: string) => `src/checks/coverage-topics.ts › ${name}`
  const known = new Set(facts.map(({ id }) => id))
  return [
    ...Object.keys(topics)
      .filter((topic) => !facts.some((fact) => fact.topic === topic))
      .map((topic) => ({ where: at(topic), what: 'is the topic of no fact; correct it' })),
    ...Object.keys(notAsked).flatMap((id) => {
      if (!known.has(id)) return [{ where: at(id), what: 'excuses what is no fact; take the excuse out' }]
      const what = 'excuses a fact that is asked or played; take the excuse out'
      return asked.has(id) ? [{ where: at(id), what }] : []
    }),
  ]
}
