import { assertNever } from '#src/lib/assert-never.ts'
import { randomFrom, shuffle } from '#src/lib/random.ts'
import type { Item } from '#src/quiz/quiz.ts'
import { gradeOf } from '#src/quiz/score.ts'

/**
 * The ids of an item's options, reasons, steps or rows in the order in which they are shown, the same for the same seed and
 * in both languages. Steps never start in an order that would earn everything. A vignette has options only inside its
 * questions (`questionOrder`) and a number has none, so both give an empty list.
 */
export function optionOrder(item: Item, seed: string): readonly string[] {
  const random = randomFrom(`${seed}/${item.id}`)
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return shuffle(item.options, random)
    case 'trueFalse':
      return shuffle(item.reasons, random)
    case 'order': {
      const steps = shuffle(item.steps, random)
      const [first, ...others] = steps
      const solved = gradeOf(item, { kind: 'order', steps }) === 'right'
      return solved && first !== undefined ? [...others, first] : steps
    }
    case 'match':
      return shuffle(
        item.rows.map(({ id }) => id),
        random,
      )
    case 'vignette':
    case 'numeric':
      return []
    default:
      return assertNever(item)
  }
}

/** The option ids of one question of a vignette in the order in which they are shown; none for an unknown question. */
export function questionOrder(item: Item, questionId: string, seed: string): readonly string[] {
  if (item.kind !== 'vignette') return []
  const options = item.questions.find(({ id }) => id === questionId)?.options ?? []
  return shuffle(options, randomFrom(`${seed}/${item.id}/${questionId}`))
}

/** The ids of the matches that every row offers, in the order in which they are shown; none for another kind. */
export function matchOrder(item: Item, seed: string): readonly string[] {
  return item.kind === 'match' ? shuffle(item.matches, randomFrom(`${seed}/${item.id}/matches`)) : []
}
