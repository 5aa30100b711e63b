import { assertNever } from '#src/lib/assert-never.ts'
import { randomFrom, shuffle } from '#src/lib/random.ts'
import type { Item, Quiz, Response, Sureness } from '#src/quiz/quiz.ts'
import { gradeOf } from '#src/quiz/score.ts'

/** One checked item of an attempt. Only the first answer to an item counts; `foldFacts` leaves any later one out. */
export type Answer = { item: string; response: Response; sureness: Sureness }

/** One try at a bank: which items were drawn, in which order, and what was answered so far. */
export type Attempt = {
  id: string
  /** Decides the order of options; stored, so that a reload changes nothing. */
  seed: string
  items: readonly string[]
  answers: readonly Answer[]
}

/** The answer that counts for an item, which is the first one; undefined while there is none. */
export function answerTo(attempt: Attempt, item: string): Answer | undefined {
  return attempt.answers.find((answer) => answer.item === item)
}

/** The first item that is not answered yet; null when none is left. */
export function nextItem(attempt: Attempt): string | null {
  return attempt.items.find((item) => answerTo(attempt, item) === undefined) ?? null
}

/** True once every item is answered; an attempt without items never is. */
export function isFinished(attempt: Attempt): boolean {
  return attempt.items.length > 0 && nextItem(attempt) === null
}

/**
 * The attempt as it counts today: without items that the bank no longer has (retired, or their law being re-checked)
 * and without answers to items that were not drawn.
 */
export function attemptInBank(quiz: Quiz, attempt: Attempt): Attempt {
  const known = new Set(quiz.items.map((item) => item.id))
  const items = [...new Set(attempt.items)].filter((item) => known.has(item))
  return { ...attempt, items, answers: attempt.answers.filter((answer) => items.includes(answer.item)) }
}

/**
 * The must-pass items of the bank that no finished attempt has answered fully right, in the order of the bank.
 * Once right is enough. An attempt that was left half-way does not count, here and in the pass alike: otherwise an
 * item could be left out of the next draw and yet still be missing.
 */
export function mustPassLeft(quiz: Quiz, attempts: readonly Attempt[]): readonly string[] {
  const finished = attempts.map((attempt) => attemptInBank(quiz, attempt)).filter(isFinished)
  return quiz.items
    .filter((item) => item.mustPass && !finished.some((attempt) => isRight(item, answerTo(attempt, item.id))))
    .map((item) => item.id)
}

/** True for an answer that earns every point of its item. */
export function isRight(item: Item, answer: Answer | undefined): boolean {
  return answer !== undefined && gradeOf(item, answer.response) === 'right'
}

/** Who goes first within an outcome: what has to be passed, then what is new, then what was missed. */
const TURN = { mustPass: 0, unseen: 1, surelyMissed: 2, missed: 3, known: 4 } as const

/** The turn of an item by the learner's latest answer to it. */
function turnOf(item: Item, earlier: readonly Attempt[]): number {
  const latest = earlier.flatMap((attempt) => answerTo(attempt, item.id) ?? []).at(-1)
  if (latest === undefined) return TURN.unseen
  if (isRight(item, latest)) return TURN.known
  return latest.sureness === 'sure' ? TURN.surelyMissed : TURN.missed
}

/** The items of one outcome, those that go first in front; `places` of them are drawn. */
type Pile = { ids: readonly string[]; missed: number; places: number }

function pileOf(items: readonly Item[], earlier: readonly Attempt[], mustPass: readonly string[]): Pile {
  const turns = items.map((item) => ({ id: item.id, turn: turnOf(item, earlier) }))
  const ranked = turns
    .map(({ id, turn }) => ({ id, turn: mustPass.includes(id) ? TURN.mustPass : turn }))
    .sort((a, b) => a.turn - b.turn)
  return {
    ids: ranked.map(({ id }) => id),
    missed: turns.filter(({ turn }) => turn === TURN.surelyMissed || turn === TURN.missed).length,
    places: ranked.filter(({ turn }) => turn === TURN.mustPass).length,
  }
}

/** Gives out what is left of `draw` places, one at a time, to the outcome that has fewest; at a tie to the first. */
function sharePlaces(piles: readonly Pile[], draw: number): readonly Pile[] {
  const taken = piles.reduce((sum, { places }) => sum + places, 0)
  const [poorest] = piles
    .filter(({ ids, places }) => places < ids.length)
    .sort((a, b) => a.places - b.places || b.missed - a.missed)
  if (poorest === undefined || taken >= draw) return piles
  return sharePlaces(
    piles.map((pile) => (pile === poorest ? { ...pile, places: pile.places + 1 } : pile)),
    draw,
  )
}

/**
 * The items of a new attempt, in the order in which they are asked. `earlier` are the learner's attempts at this
 * bank, oldest first; the same arguments always give the same items.
 *
 * - Every must-pass item not yet right in a finished attempt is in, so that this attempt can complete the pass. Where
 *   these alone are more than `quiz.draw`, the draw grows to hold them.
 * - Places are shared out as evenly as must-pass items and the bank allow; an odd place goes to the outcome with the
 *   most missed items ("next attempt starts from missed outcomes", practice.md C.1).
 * - Within an outcome: unseen items (a parallel form), then missed ones, sure-and-wrong before the others, then the rest.
 */
export function drawItems(quiz: Quiz, earlier: readonly Attempt[], seed: string): readonly string[] {
  const random = randomFrom(`${seed}/draw`)
  const mustPass = mustPassLeft(quiz, earlier)
  const piles = shuffle(quiz.outcomes, random).map((outcome) => {
    const items = quiz.items.filter((item) => item.outcome === outcome)
    return pileOf(shuffle(items, random), earlier, mustPass)
  })
  const drawn = sharePlaces(piles, quiz.draw).flatMap(({ ids, places }) => ids.slice(0, places))
  return shuffle(drawn, random)
}

/**
 * The ids of an item's options, reasons or steps in the order in which they are shown, the same for the same seed and
 * in both languages. Steps never start in an order that would earn everything. A vignette has options only inside its
 * questions (`questionOrder`), so it gives none.
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
    case 'vignette':
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
