import fc from 'fast-check'
import type {
  FactHeader,
  LearningEvent,
  LearningFact,
  PracticePurpose,
  PreferenceName,
} from '#src/progress/learning-fact.ts'
import type { Response } from '#src/quiz/quiz.ts'
import type { PlayEvent } from '#src/scenarios/play.ts'

/** A fact as a tab would write it; `counter` decides its place. */
export function factOf(
  event: LearningEvent,
  counter: number,
  header: Partial<FactHeader> = {},
): LearningFact {
  const tab = header.tab ?? 'tab-a'
  return {
    id: `${tab}-${counter}`,
    schema: 1,
    version: '0.1.0',
    tab,
    counter,
    at: '2026-11-24T20:00:00.000Z',
    ...header,
    ...event,
  }
}

/** Answers one item with an option, so that answers can be told apart. */
export function answerOf(attempt: string, item: string, option: string): LearningEvent {
  const response = { kind: 'single', option } as const
  return { kind: 'answered', quiz: 'm2', attempt, item, response, sureness: 'sure' }
}

/** A few ids only, so that facts meet each other; `constructor` is a fair id and must do no harm. */
const id = fc.constantFrom('a', 'b', 'm2', 'first-hour', 'constructor')
const ids = fc.uniqueArray(id, { minLength: 1 })

/** A file knows no nought below nought. */
const value = fc.double({ min: 0, max: 1e12, noNaN: true }).map((number) => number + 0)

const response: fc.Arbitrary<Response> = fc.oneof(
  fc.record({ kind: fc.constant('single' as const), option: id }),
  fc.record({ kind: fc.constant('multiple' as const), options: ids }),
  fc.record({ kind: fc.constant('order' as const), steps: ids }),
  fc.record({ kind: fc.constant('match' as const), pairs: fc.dictionary(id, id) }),
  fc.record({ kind: fc.constant('numeric' as const), value }),
  fc.record({ kind: fc.constant('trueFalse' as const), verdict: fc.boolean(), reason: id }),
  fc.record({ kind: fc.constant('vignette' as const), answers: fc.dictionary(id, id) }),
)

const purpose: fc.Arbitrary<PracticePurpose> = fc.oneof(
  fc.record({ kind: fc.constant('preCheck' as const) }),
  fc.record({ kind: fc.constant('review' as const), standsFor: fc.dictionary(id, id) }),
  fc.record({ kind: fc.constant('insteadOfCase' as const), scenario: id }),
)

const playEvent: fc.Arbitrary<PlayEvent> = fc.oneof(
  fc.record({ kind: fc.constant('decided' as const), step: id, option: id }),
  fc.record({ kind: fc.constant('continued' as const) }),
  fc.record({ kind: fc.constant('steppedBack' as const) }),
  fc.record({ kind: fc.constant('retook' as const), step: id }),
)

function preference(name: PreferenceName, ...values: readonly string[]) {
  return fc.record({
    kind: fc.constant('preference' as const),
    name: fc.constant(name),
    value: fc.constantFrom(...values),
  })
}

const anyEvent: fc.Arbitrary<LearningEvent> = fc.oneof(
  fc.record({ kind: fc.constant('attemptStarted' as const), quiz: id, attempt: id, seed: id, items: ids }),
  fc.record({
    kind: fc.constant('practiceStarted' as const),
    quiz: id,
    attempt: id,
    seed: id,
    items: ids,
    purpose,
  }),
  fc.record({
    kind: fc.constant('answered' as const),
    quiz: id,
    attempt: id,
    item: id,
    response,
    sureness: fc.constantFrom('guess', 'fairly', 'sure'),
  }),
  fc.record(
    {
      kind: fc.constant('playStarted' as const),
      scenario: id,
      play: id,
      seed: id,
      role: fc.constantFrom('teacher', 'magistrate'),
      mode: fc.constantFrom('guided', 'rehearsal'),
    },
    { requiredKeys: ['kind', 'scenario', 'play', 'seed'] },
  ),
  fc.record({ kind: fc.constant('played' as const), scenario: id, play: id, event: playEvent }),
  fc.record({ kind: fc.constant('finishedLesson' as const), module: id, lesson: id }),
  fc.record({
    kind: fc.constant('rated' as const),
    module: id,
    lesson: id,
    block: id,
    item: id,
    rating: fc.constantFrom('met', 'partly', 'notYet'),
  }),
  preference('role', 'teacher', 'police'),
  preference('form', 'full', 'short'),
  preference('language', 'ro', 'en'),
  preference('theme', 'system', 'contrast'),
  preference('place', '', 'm2/', 'm2/listen/'),
  preference('review', 'on', 'off'),
)

/** Facts with few tabs and counters, so that ids and counters collide, which no tab of ours would do. */
export const anyFact: fc.Arbitrary<LearningFact> = fc
  .tuple(anyEvent, fc.nat(6), fc.constantFrom('tab-a', 'tab-b'), fc.nat(3))
  .map(([event, counter, tab, name]) => factOf(event, counter, { tab, id: `${tab}-${name}` }))
