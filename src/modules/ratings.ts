/** How far a setting meets one item of a checklist, by the learner's own judgement. */
export const RATINGS = ['met', 'partly', 'notYet'] as const
export type Rating = (typeof RATINGS)[number]

/** What the learner said of the items of one checklist; an item not yet rated is not in it. */
export type Ratings = Readonly<Record<string, Rating>>

/** How many items have each rating, and how many have none; what is rated but no longer on the list is not counted. */
export function countRatings(
  items: readonly string[],
  ratings: Ratings,
): Readonly<Record<Rating | 'open', number>> {
  const count = (rating: Rating | undefined) => items.filter((item) => ratings[item] === rating).length
  return { met: count('met'), partly: count('partly'), notYet: count('notYet'), open: count(undefined) }
}
