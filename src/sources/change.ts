import type { ArticleRef, ClaimId, ClaimTopic } from '#src/sources/claim.ts'

/** Permanent id of a change, for example `image-penalties`; it is also the anchor of its row. */
export type ChangeId = string

/**
 * One thing that is no longer as in 2017, within what the course teaches.
 * Words: namespace `changes`, under the id: `what` (a short title), `then` (2017) and `now` (today).
 */
export type Change = {
  id: ChangeId
  topic: ClaimTopic
  /**
   * ISO day since which it holds; only the month (`2024-10`) or the year where no source we read gives the day.
   * All three compare as text.
   */
  since: string
  /** `since` is the date of the act: no source we read gives the day it came into force. */
  dateOfAct?: true
  /** The act that made the change, as it is cited in Romanian (`Legea 202/2024`); null where no act did. */
  act: string | null
  articles: readonly ArticleRef[]
  /** The claims that tell today's rule; the first one names the change where a lesson points to it. */
  claims: readonly ClaimId[]
}
