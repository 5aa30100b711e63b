import { checkIds } from '#src/lib/check-ids.ts'
import type { Problem } from '#src/lib/problem.ts'
import type { Change } from '#src/sources/change.ts'
import { checkCitations } from '#src/sources/check-citations.ts'
import { isIsoDay } from '#src/sources/check-claims.ts'
import type { Claim } from '#src/sources/claim.ts'
import { findClaim } from '#src/sources/find-claim.ts'

/** The year of the reply: what changed before it is no change since it. */
const YEAR_OF_REPLY = '2017'
/** What the page itself has under such names: its own texts in the word file, and the anchors of its parts. */
const TAKEN = ['page', 'content', 'menu', 'root', 'timeline', 'by-topic', 'by-date']

type Input = {
  changes: readonly Change[]
  claims: readonly Claim[]
  /** ISO day, for example `2026-11-24`. */
  today: string
}

/** Every fault of the register of changes, gathered; an empty list means sound. Pure: the day is an argument. */
export function checkChanges({ changes, claims, today }: Input): readonly Problem[] {
  return [
    ...checkIds(
      'changes',
      changes.map(({ id }) => id),
      TAKEN,
    ),
    ...changes.flatMap((change) => [
      ...checkSince(change, today),
      ...checkCitations(placeOf(change, 'articles'), change.articles),
      ...checkGrounds(change, claims),
    ]),
  ]
}

const placeOf = ({ id }: Change, field: keyof Change) => `change ${id} › ${field}`

function problem(change: Change, field: keyof Change, what: string): Problem {
  return { where: placeOf(change, field), what }
}

/** `2024-07-01`, `2024-07` or `2024`. */
function isDate(since: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(since) && isIsoDay(`${since}-01-01`.slice(0, '2024-07-01'.length))
}

function checkSince(change: Change, today: string): readonly Problem[] {
  const { since } = change
  if (!isDate(since)) return [problem(change, 'since', `"${since}" is not a day; write it like "2024-07-01"`)]
  if (since < YEAR_OF_REPLY)
    return [problem(change, 'since', `${since} is before ${YEAR_OF_REPLY}; the reply knew it already`)]
  if (since > today)
    return [problem(change, 'since', `${since} is after today, ${today}; tell only what already holds`)]
  return []
}

/** A row must lead to a card of its own topic: the page groups both in the same way. */
function checkGrounds(change: Change, claims: readonly Claim[]): readonly Problem[] {
  if (change.claims.length === 0)
    return [problem(change, 'claims', 'is empty; name the claim that tells today’s rule')]
  const unknown = change.claims.filter((id) => findClaim(claims, id) === undefined)
  if (unknown.length > 0)
    return unknown.map((id) =>
      problem(change, 'claims', `"${id}" is not in the register; correct the id or add the claim`),
    )
  const topics = change.claims.map((id) => findClaim(claims, id)?.topic)
  if (topics.includes(change.topic)) return []
  return [problem(change, 'topic', `is "${change.topic}", but its claims are of ${topics.join(', ')}`)]
}
