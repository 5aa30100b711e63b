import { randomFrom, shuffle } from '#src/lib/random.ts'
import { answersInOrder, type Attempt, isRight, mustPassLeft } from '#src/quiz/attempt.ts'
import { PRE_CHECK_PER_OUTCOME } from '#src/quiz/constants.ts'
import type { Item, Quiz } from '#src/quiz/quiz.ts'

/**
 * Who goes first within an outcome: what has to be passed, then what somebody was sure of and missed, then what is
 * new, then what was missed (practice.md C.1: parallel forms, the next attempt starts from what was missed).
 */
const TURN = { mustPass: 0, surelyMissed: 1, unseen: 2, missed: 3, known: 4 } as const
type Turn = (typeof TURN)[keyof typeof TURN]

/** The turn of an item by the learner's latest answer to it. */
function turnOf(item: Item, earlier: readonly Attempt[]): Turn {
  const latest = answersInOrder(earlier)
    .filter(({ answer }) => answer.item === item.id)
    .at(-1)?.answer
  if (latest === undefined) return TURN.unseen
  if (isRight(item, latest)) return TURN.known
  return latest.sureness === 'sure' ? TURN.surelyMissed : TURN.missed
}

/** The items of one outcome, those that go first in front; `places` of them are drawn. */
type Pile = { ids: readonly string[]; missed: number; places: number }

function pileOf(items: readonly Item[], turns: ReadonlyMap<string, Turn>, mustPass: readonly string[]): Pile {
  const turn = (id: string) => turns.get(id) ?? TURN.unseen
  const ranked = items
    .map(({ id }) => ({ id, turn: mustPass.includes(id) ? TURN.mustPass : turn(id) }))
    .sort((a, b) => a.turn - b.turn)
  return {
    ids: ranked.map(({ id }) => id),
    missed: items.filter(({ id }) => turn(id) === TURN.surelyMissed || turn(id) === TURN.missed).length,
    places: ranked.filter((one) => one.turn === TURN.mustPass).length,
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
 * The items of a new attempt at the quiz, in the order in which they are asked. `earlier` are all the learner's
 * attempts at this bank, oldest first; the same arguments always give the same items.
 *
 * - Every must-pass item not yet right in a finished attempt is in, so that this attempt can complete the pass. Where
 *   these alone are more than `quiz.draw`, the draw grows to hold them.
 * - Places are shared out as evenly as must-pass items and the bank allow; an odd place goes to the outcome with the
 *   most missed items ("next attempt starts from missed outcomes", practice.md C.1).
 * - Within an outcome: what was missed although sure, then unseen items (a parallel form), then missed ones, then the rest.
 * - What was missed although sure is asked first of all.
 */
export function drawItems(quiz: Quiz, earlier: readonly Attempt[], seed: string): readonly string[] {
  const random = randomFrom(`${seed}/draw`)
  const mustPass = mustPassLeft(quiz, earlier)
  const turns = new Map(quiz.items.map((item) => [item.id, turnOf(item, earlier)]))
  const piles = shuffle(quiz.outcomes, random).map((outcome) => {
    const items = quiz.items.filter((item) => item.outcome === outcome)
    return pileOf(shuffle(items, random), turns, mustPass)
  })
  const drawn = sharePlaces(piles, quiz.draw).flatMap(({ ids, places }) => ids.slice(0, places))
  const surelyMissed = (id: string) => turns.get(id) === TURN.surelyMissed
  const mixed = shuffle(drawn, random)
  return [...mixed.filter(surelyMissed), ...mixed.filter((id) => !surelyMissed(id))]
}

/**
 * The items of a check before the module: `PRE_CHECK_PER_OUTCOME` for each outcome. Must-pass items come only where an
 * outcome has no others, so that the quiz still asks them anew.
 */
export function drawPreCheck(quiz: Quiz, seed: string): readonly string[] {
  const random = randomFrom(`${seed}/pre-check`)
  return quiz.outcomes.flatMap((outcome) =>
    [...shuffle(quiz.items, random)]
      .filter((item) => item.outcome === outcome)
      .sort((a, b) => Number(a.mustPass) - Number(b.mustPass))
      .slice(0, PRE_CHECK_PER_OUTCOME)
      .map(({ id }) => id),
  )
}
