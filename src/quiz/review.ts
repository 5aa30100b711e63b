import { type Card, createEmptyCard, fsrs, type Grade as Recall, Rating } from 'ts-fsrs'
import { randomFrom, shuffle } from '#src/lib/random.ts'
import { type Answer, answersInOrder, type Attempt, isRight } from '#src/quiz/attempt.ts'
import { itemMinutes, REVIEW_MINUTES } from '#src/quiz/constants.ts'
import type { Item, Quiz } from '#src/quiz/quiz.ts'

/** Days are counted from 1 January 1970 (UTC). */
export type Day = number

/** A missed or unsure item that comes back: `due` is the day from which it does. */
export type ReviewCard = { item: string; due: Day; surelyMissed: boolean }

/** A short pack: the items asked, and for each the missed item it stands for (often itself). */
export type ReviewPack = { items: readonly string[]; standsFor: Readonly<Record<string, string>> }

/** When a "sure and wrong" comes back, in days after it (practice.md C.1, confidence rating). */
const SURELY_MISSED_RETURNS = [2, 7] as const

/** An item that would come back later than this counts as learnt and leaves the review, in days. */
const LEARNT_AFTER = 90

const MILLISECONDS_PER_DAY = 86_400_000

/** Whole days, no chance: the same answers give the same days on every device. Ninety percent is the default of FSRS. */
const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: 2 * LEARNT_AFTER,
  enable_fuzz: false,
  enable_short_term: false,
})

/** The day of an ISO day or time; 0 for a text that names none (a damaged record). */
export function dayOf(iso: string): Day {
  const time = Date.parse(iso)
  return Number.isNaN(time) ? 0 : Math.floor(time / MILLISECONDS_PER_DAY)
}

/** The ISO day (`2026-11-24`) of a day. */
export function isoOf(day: Day): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10)
}

/** An answer that counts for an item of the schedule. */
type Recalled = { right: boolean; sureness: Answer['sureness']; at: Day }

/**
 * The answers that count for each item, oldest first. A check before the module asks what nobody has taught yet, so it
 * counts for nothing here; an answer in a pack counts for the item that it stands for.
 */
function recalledByItem(quiz: Quiz, attempts: readonly Attempt[]): ReadonlyMap<string, readonly Recalled[]> {
  const items = new Map(quiz.items.map((item) => [item.id, item]))
  const recalled = new Map<string, Recalled[]>()
  for (const { answer, purpose } of answersInOrder(attempts)) {
    const asked = items.get(answer.item)
    if (!asked || purpose.kind === 'preCheck') continue
    const id = purpose.kind === 'review' ? (purpose.standsFor[answer.item] ?? answer.item) : answer.item
    const one = { right: isRight(asked, answer), sureness: answer.sureness, at: dayOf(answer.at) }
    recalled.set(id, [...(recalled.get(id) ?? []), one])
  }
  return recalled
}

const needsReview = ({ right, sureness }: Recalled) => !right || sureness === 'guess'

const RECALL = { guess: Rating.Hard, fairly: Rating.Good, sure: Rating.Easy } as const

function recallOf({ right, sureness }: Recalled): Recall {
  if (!right) return Rating.Again
  return RECALL[sureness]
}

/**
 * The day of an answer that can be believed: never before the one that came before it. One from the future was given
 * while a clock was wrong: it is taken as of the answer before it, so that it comes back soon and not in thirty years.
 */
function believedDay(at: Day, before: Day, today: Day): Day {
  return at > today ? before : Math.max(at, before)
}

/** What the answers to one item ask for; null while none was missed or unsure, and once it is learnt. */
function cardOf(item: string, recalled: readonly Recalled[], today: Day): ReviewCard | null {
  const first = recalled.findIndex(needsReview)
  if (first < 0) return null
  let card: Card | undefined
  let surelyMissedOn: Day | null = null
  let last: Day = 0
  for (const one of recalled.slice(first)) {
    last = believedDay(one.at, last, today)
    const now = new Date(last * MILLISECONDS_PER_DAY)
    card = scheduler.next(card ?? createEmptyCard(now), now, recallOf(one)).card
    if (!one.right) surelyMissedOn = one.sureness === 'sure' ? last : null
  }
  const spaced = card ? dayOf(card.due.toISOString()) : last
  if (spaced - last > LEARNT_AFTER) return null
  const since = surelyMissedOn
  const promised =
    since === null ? undefined : SURELY_MISSED_RETURNS.map((days) => since + days).find((day) => day > last)
  return { item, due: promised ?? spaced, surelyMissed: since !== null }
}

/**
 * Every item that comes back, those due first in front; at one day "sure and wrong" goes before the others. `attempts`
 * are all attempts at the bank, oldest first. `today` is the day of the device: a clock that is wrong, by any number of
 * years, makes items come too early or too late for as long as it is wrong and spoils nothing.
 */
export function reviewCards(quiz: Quiz, attempts: readonly Attempt[], today: Day): readonly ReviewCard[] {
  const recalled = recalledByItem(quiz, attempts)
  return quiz.items
    .flatMap(({ id }) => cardOf(id, recalled.get(id) ?? [], today) ?? [])
    .sort((a, b) => a.due - b.due || Number(b.surelyMissed) - Number(a.surelyMissed))
}

/** How many days a "sure and wrong" goes ahead of the others: first, but nobody waits for ever. */
const SURELY_MISSED_AHEAD = 7

/** The cards due on `today`, in the order in which packs take them: what has waited longest, "sure and wrong" ahead. */
export function dueCards(cards: readonly ReviewCard[], today: Day): readonly ReviewCard[] {
  const turn = ({ due, surelyMissed }: ReviewCard) => (surelyMissed ? due - SURELY_MISSED_AHEAD : due)
  return cards.filter(({ due }) => due <= today).sort((a, b) => turn(a) - turn(b))
}

/** The other items of the outcome: those that do not come back themselves before those that do, then those seen longest ago. */
function standIns(
  quiz: Quiz,
  missed: Item,
  { seen, owed }: { seen: readonly string[]; owed: ReadonlySet<string> },
): readonly string[] {
  return quiz.items
    .filter(({ id, outcome }) => outcome === missed.outcome && id !== missed.id)
    .map(({ id }) => ({ id, owed: Number(owed.has(id)), seen: seen.lastIndexOf(id) }))
    .sort((a, b) => a.owed - b.owed || a.seen - b.seen)
    .map(({ id }) => id)
}

/**
 * The pack for `today`: at most `most` items and `REVIEW_MINUTES` minutes, however much has piled up. For each missed
 * item another one of its outcome is asked where there is one that the pack does not hold yet. `quiz` is the whole bank,
 * by which answers are judged; `asked` may be less of it, while the law of the rest is being read again. Empty when
 * nothing of it is due.
 */
export function drawPack(
  quiz: Quiz,
  attempts: readonly Attempt[],
  { today, most, seed, asked = quiz }: { today: Day; most: number; seed: string; asked?: Quiz },
): ReviewPack {
  const mixed = { ...asked, items: shuffle(asked.items, randomFrom(`${seed}/review`)) }
  const byId = new Map(asked.items.map((item) => [item.id, item]))
  const standsFor = new Map<string, string>()
  let minutes = 0
  const cards = reviewCards(quiz, attempts, today)
  const known = {
    seen: answersInOrder(attempts).map(({ answer }) => answer.item),
    owed: new Set(cards.map(({ item }) => item)),
  }
  for (const card of dueCards(cards, today)) {
    if (standsFor.size >= most) break
    const missed = byId.get(card.item)
    const ids = missed ? [...standIns(mixed, missed, known), missed.id] : []
    const item = byId.get(ids.find((id) => !standsFor.has(id)) ?? '')
    if (!missed || !item || minutes + itemMinutes(item) > REVIEW_MINUTES) continue
    minutes += itemMinutes(item)
    standsFor.set(item.id, missed.id)
  }
  return { items: [...standsFor.keys()], standsFor: Object.fromEntries(standsFor) }
}
