/**
 * One question of the 2017 questionnaire that the course draws on, with its sub-questions.
 * Words: namespace `sources`: `q<number>` is its title.
 */
export type Question = { number: number; parts: readonly QuestionPart[] }

/**
 * One sub-question, or the whole question where it has none. `facts` of the register stand under it, `core` of them a
 * learner must meet; the app does not carry the register, so `check-questions.ts` holds both numbers against it.
 * Words: namespace `sources`, under `q6-1` for 6.1: `asked`, `said` and, where `note` is true, `note`.
 */
export type QuestionPart = { question: string; facts: number; core: number; note?: true }

/** `q6-1` for question 6.1: the name of its words and of its anchor. */
export function questionKey(question: string): string {
  return `q${question.replace('.', '-')}`
}

/** The first and the last fact of a sub-question: `Q6.1-01` and `Q6.1-15`. */
export function factSpan({ question, facts }: QuestionPart): readonly [string, string] {
  const id = (number: number) => `Q${question}-${String(number).padStart(2, '0')}`
  return [id(1), id(facts)]
}

/** The question that a fact stands under: `6.1` for `Q6.1-04`. */
export function questionOf(fact: string): string {
  return fact.slice(1).split('-')[0] ?? ''
}
