/** Permanent id of a fact of the 2017 reply: question and running number, for example `Q6.1-04`. */
export type FactId = string

/**
 * One thing the 2017 reply says, in our words. `teach: 'core'` means a learner must meet it somewhere.
 * `lines` are the first and last line in the source text.
 */
export type Fact = {
  id: FactId
  question: string
  topic: string
  statement: string
  figures: readonly string[]
  law: readonly string[]
  audience: readonly string[]
  teach: 'core' | 'context'
  lines: readonly [number, number]
}
