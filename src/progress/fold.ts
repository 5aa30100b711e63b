import type { LearningFact, PreferenceName } from '#src/progress/learning-fact.ts'
import type { Rating, Ratings } from '#src/modules/ratings.ts'
import type { Answer, Attempt, Purpose } from '#src/quiz/attempt.ts'
import type { PlayEvent, StoredPlay } from '#src/scenarios/play.ts'

/** What the learner did, told from the facts; ids that the content no longer knows are still in it. */
export type Progress = {
  preferences: Readonly<Partial<Record<PreferenceName, string>>>
  /** Lessons by module, in the order in which they were first finished. */
  finishedLessons: Readonly<Record<string, readonly string[]>>
  /** What was said of checklists, by `listKey`. */
  ratings: Readonly<Record<string, Ratings>>
  /** Attempts by bank, oldest first. */
  attempts: Readonly<Record<string, readonly Attempt[]>>
  /** Plays by case, oldest first. */
  plays: Readonly<Record<string, readonly StoredPlay[]>>
}

export const emptyProgress: Progress = {
  preferences: {},
  finishedLessons: {},
  ratings: {},
  attempts: {},
  plays: {},
}

/** The key of one checklist among the ratings. */
export function listKey(list: { module: string; lesson: string; block: string }): string {
  return `${list.module}/${list.lesson}/${list.block}`
}

type Of<Kind extends LearningFact['kind']> = Extract<LearningFact, { kind: Kind }>
type Groups<Value> = Map<string, Map<string, Value>>

/**
 * Tells the learner's progress from facts in any order, with or without repeats: the same set gives the same progress,
 * so two tabs, two devices and an import are all one union. Facts of an attempt or play that never started, and
 * answers to items that the attempt did not draw, are left out.
 */
export function foldFacts(facts: readonly LearningFact[]): Progress {
  const ordered = inOrder(facts)
  return {
    preferences: foldPreferences(ordered),
    finishedLessons: foldLessons(ordered),
    ratings: foldRatings(ordered),
    attempts: foldAttempts(ordered),
    plays: foldPlays(ordered),
  }
}

/** Sorts by counter, then tab, then id, and keeps one fact of each id. */
function inOrder(facts: readonly LearningFact[]): readonly LearningFact[] {
  const byId = new Map<string, LearningFact>()
  for (const fact of [...facts].sort(compareFacts)) if (!byId.has(fact.id)) byId.set(fact.id, fact)
  return [...byId.values()]
}

function compareFacts(a: LearningFact, b: LearningFact): number {
  const order = a.counter - b.counter || compareText(a.tab, b.tab) || compareText(a.id, b.id)
  if (order !== 0 || a === b) return order
  // Two different facts under one id: no tab of ours writes that, but which one counts must not depend on order.
  return compareText(JSON.stringify(a), JSON.stringify(b))
}

/** By code unit: the same in every browser and language. */
function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function ofKind<Kind extends LearningFact['kind']>(
  facts: readonly LearningFact[],
  kind: Kind,
): readonly Of<Kind>[] {
  return facts.filter((fact): fact is Of<Kind> => fact.kind === kind)
}

function foldPreferences(facts: readonly LearningFact[]): Progress['preferences'] {
  return Object.fromEntries(ofKind(facts, 'preference').map(({ name, value }) => [name, value]))
}

function foldLessons(facts: readonly LearningFact[]): Progress['finishedLessons'] {
  const byModule: Groups<string> = new Map()
  for (const { module, lesson } of ofKind(facts, 'finishedLesson'))
    groupOf(byModule, module).set(lesson, lesson)
  return toRecord(byModule, (lesson) => lesson)
}

function foldRatings(facts: readonly LearningFact[]): Progress['ratings'] {
  const byList: Groups<Rating> = new Map()
  for (const fact of ofKind(facts, 'rated')) groupOf(byList, listKey(fact)).set(fact.item, fact.rating)
  return Object.fromEntries([...byList].map(([list, ratings]) => [list, Object.fromEntries(ratings)]))
}

type AttemptStart = Of<'attemptStarted'> | Of<'practiceStarted'>

function isAttemptStart(fact: LearningFact): fact is AttemptStart {
  return fact.kind === 'attemptStarted' || fact.kind === 'practiceStarted'
}

function foldAttempts(facts: readonly LearningFact[]): Progress['attempts'] {
  const byQuiz: Groups<{ start: AttemptStart; purpose: Purpose; answers: Map<string, Answer> }> = new Map()
  for (const start of facts.filter(isAttemptStart)) {
    const purpose = start.kind === 'practiceStarted' ? start.purpose : ({ kind: 'quiz' } as const)
    const group = groupOf(byQuiz, start.quiz)
    if (!group.has(start.attempt)) group.set(start.attempt, { start, purpose, answers: new Map() })
  }
  for (const { quiz, attempt, item, response, sureness, at, counter } of ofKind(facts, 'answered')) {
    const { start, answers } = byQuiz.get(quiz)?.get(attempt) ?? {}
    if (start?.items.includes(item) && answers?.has(item) === false)
      answers.set(item, { item, response, sureness, at, counter })
  }
  return toRecord(byQuiz, ({ start, purpose, answers }) => ({
    id: start.attempt,
    purpose,
    seed: start.seed,
    items: start.items,
    drawn: start.items.length,
    answers: [...answers.values()],
  }))
}

function foldPlays(facts: readonly LearningFact[]): Progress['plays'] {
  const byScenario: Groups<StoredPlay & { events: PlayEvent[] }> = new Map()
  for (const { scenario, play, seed, role = null, mode = 'guided' } of ofKind(facts, 'playStarted')) {
    const group = groupOf(byScenario, scenario)
    if (!group.has(play)) group.set(play, { id: play, seed, role, mode, events: [] })
  }
  for (const { scenario, play, event } of ofKind(facts, 'played')) {
    byScenario.get(scenario)?.get(play)?.events.push(event)
  }
  return toRecord(byScenario, (play) => play)
}

function groupOf<Value>(groups: Groups<Value>, key: string): Map<string, Value> {
  const group = groups.get(key) ?? new Map<string, Value>()
  groups.set(key, group)
  return group
}

function toRecord<Value, Shown>(
  groups: Groups<Value>,
  show: (value: Value) => Shown,
): Readonly<Record<string, readonly Shown[]>> {
  return Object.fromEntries([...groups].map(([key, group]) => [key, [...group.values()].map(show)]))
}
