/** One fault found in content. `where` names file, record and field; `what` says what is wrong and what to do. */
export type Problem = { where: string; what: string }

/** One line a content author can act on, for example `quiz m2 › item q-first › key: "z" is not one of a, b`. */
export function sayProblem(problem: Problem): string {
  return `${problem.where}: ${problem.what}`
}
