import type { Problem } from '#src/lib/problem.ts'
import type { Fact } from '#src/sources/fact.ts'
import { factSpan, type Question, type QuestionPart, questionOf } from '#src/sources/question.ts'

/**
 * Every fault of the list of questions against the register of facts: each names facts that exist, with their numbers,
 * and none within its range of questions is left out.
 */
export function checkQuestions(questions: readonly Question[], facts: readonly Fact[]): readonly Problem[] {
  const parts = questions.flatMap((question) => question.parts)
  const told = new Set(parts.map(({ question }) => question))
  const numbers = new Set(questions.map(({ number }) => number))
  const left = [...new Set(facts.map(({ question }) => question))].filter(
    (question) => numbers.has(parseInt(question, 10)) && !told.has(question),
  )
  return [
    ...questions.flatMap(({ number, parts: own }) =>
      own
        .filter(({ question }) => parseInt(question, 10) !== number)
        .map(({ question }) => ({ where: `question ${number}`, what: `holds ${question}; move it` })),
    ),
    ...parts.flatMap((part) => checkPart(part, facts)),
    ...left.map((question) => ({
      where: 'questions',
      what: `leaves out ${question}, of which the register has facts; add it`,
    })),
  ]
}

function checkPart(part: QuestionPart, facts: readonly Fact[]): readonly Problem[] {
  const own = facts.filter(({ id }) => questionOf(id) === part.question)
  const core = own.filter(({ teach }) => teach === 'core').length
  const where = `question ${part.question}`
  const [first, last] = factSpan(part)
  const problems: Problem[] = []
  if (own.length !== part.facts)
    problems.push({ where, what: `says ${part.facts} facts; the register has ${own.length}` })
  if (core !== part.core)
    problems.push({ where, what: `says ${part.core} core facts; the register has ${core}` })
  const ids = own.map(({ id }) => id)
  if (own.length === part.facts && (!ids.includes(first) || !ids.includes(last)))
    problems.push({ where, what: `its facts do not run from ${first} to ${last}; list them otherwise` })
  return problems
}
