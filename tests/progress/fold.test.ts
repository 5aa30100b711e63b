import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Rating } from '#src/modules/ratings.ts'
import { emptyProgress, foldFacts, type Progress } from '#src/progress/fold.ts'
import type { LearningFact, PracticePurpose } from '#src/progress/learning-fact.ts'
import { mustPassLeft } from '#src/quiz/attempt.ts'
import { moduleStanding } from '#src/quiz/result.ts'
import { rightResponse } from '#tests/fixtures/attempts.ts'
import { bankOfSingles } from '#tests/fixtures/tiny-quiz.ts'
import { anyFact, answerOf, factOf } from '#tests/progress/some-facts.ts'

function started(attempt: string, counter: number, items: readonly string[] = ['q1', 'q2']): LearningFact {
  return factOf({ kind: 'attemptStarted', quiz: 'm2', attempt, seed: `seed-${attempt}`, items }, counter)
}

function practice(attempt: string, counter: number, purpose: PracticePurpose): LearningFact {
  const items = ['q1', 'q2']
  const event = {
    kind: 'practiceStarted',
    quiz: 'm2',
    attempt,
    seed: `seed-${attempt}`,
    items,
    purpose,
  } as const
  return factOf(event, counter)
}

function lesson(id: string, counter: number, tab = 'tab-a'): LearningFact {
  return factOf({ kind: 'finishedLesson', module: 'm2', lesson: id }, counter, { tab })
}

function rated(item: string, rating: Rating, counter: number): LearningFact {
  return factOf({ kind: 'rated', module: 'm7', lesson: 'standards', block: 'ten', item, rating }, counter)
}

function role(value: string, counter: number, tab = 'tab-a'): LearningFact {
  return factOf({ kind: 'preference', name: 'role', value }, counter, { tab })
}

function reviewing(value: string, counter: number): LearningFact {
  return factOf({ kind: 'preference', name: 'review', value }, counter)
}

const practices: readonly PracticePurpose[] = [
  { kind: 'preCheck' },
  { kind: 'review', standsFor: { q1: 'q2', q2: 'q2' } },
  { kind: 'insteadOfCase', scenario: 'sc1' },
]

/** The same fact with `at` as its first field. */
function reordered({ at, ...rest }: LearningFact): LearningFact {
  return { at, ...rest }
}

function played(counter: number, step: string, tab = 'tab-a'): LearningFact {
  const event = { kind: 'decided', step, option: 'honest' } as const
  return factOf({ kind: 'played', scenario: 'sc1', play: 'p', event }, counter, { tab })
}

const beginning = { kind: 'playStarted', scenario: 'sc1', play: 'p', seed: 's' } as const
const playStarted = factOf(beginning, 1)
/** The play `p` as a record without role and mode gives it. */
const guided = { id: 'p', seed: 's', role: null, mode: 'guided' }
const decided = (step: string) => ({ kind: 'decided', step, option: 'honest' })
const chose = (item: string, option: string, counter = 2) => ({
  item,
  response: { kind: 'single', option },
  sureness: 'sure',
  at: '2026-11-24T20:00:00.000Z',
  counter,
})
const attemptOf = (id: string, answers: readonly unknown[], purpose: unknown = { kind: 'quiz' }) => ({
  id,
  purpose,
  seed: `seed-${id}`,
  items: ['q1', 'q2'],
  drawn: 2,
  answers,
})

test.each<{
  situation: string
  facts: readonly LearningFact[]
  gives: Partial<Record<keyof Progress, unknown>>
}>([
  { situation: 'no facts', facts: [], gives: {} },
  {
    situation: 'the last preference holds',
    facts: [role('police', 2), role('teacher', 1)],
    gives: { preferences: { role: 'police' } },
  },
  {
    situation: 'two tabs that chose at the same counter are ordered by tab',
    facts: [role('police', 2, 'tab-b'), role('teacher', 2, 'tab-a')],
    gives: { preferences: { role: 'police' } },
  },
  {
    situation: 'at the same counter the tab is looked at before the id',
    facts: [
      { ...role('police', 2, 'tab-b'), id: 'x-1' },
      { ...role('teacher', 2, 'tab-a'), id: 'x-2' },
    ],
    gives: { preferences: { role: 'police' } },
  },
  {
    situation: 'in the same tab at the same counter the id decides, not how the record was built',
    facts: [reordered({ ...role('teacher', 2), id: 'x-2' }), { ...role('police', 2), id: 'x-1' }],
    gives: { preferences: { role: 'teacher' } },
  },
  {
    situation: 'of two facts under one id the earlier is the one',
    facts: [
      { ...role('police', 2), id: 'x-1' },
      { ...role('teacher', 1), id: 'x-1' },
    ],
    gives: { preferences: { role: 'teacher' } },
  },
  {
    situation: 'the clock decides nothing',
    facts: [{ ...role('police', 2), at: '1996-01-01T00:00:00.000Z' }, role('teacher', 1)],
    gives: { preferences: { role: 'police' } },
  },
  {
    situation: 'a lesson finished twice is one lesson, in the place of the first time',
    facts: [lesson('note', 2), lesson('listen', 1), lesson('listen', 3)],
    gives: { finishedLessons: { m2: ['listen', 'note'] } },
  },
  {
    situation: 'of two ratings of one item the later one counts; lists are kept apart',
    facts: [rated('room', 'notYet', 2), rated('room', 'partly', 1), rated('team', 'met', 3)],
    gives: { ratings: { 'm7/standards/ten': { room: 'notYet', team: 'met' } } },
  },
  {
    situation: 'an attempt without answers is there',
    facts: [started('t1', 1)],
    gives: { attempts: { m2: [attemptOf('t1', [])] } },
  },
  {
    situation: 'attempts stand oldest first, answers in the order given',
    facts: [
      factOf(answerOf('t1', 'q1', 'a'), 4),
      started('t2', 3),
      factOf(answerOf('t1', 'q2', 'b'), 2),
      started('t1', 1),
    ],
    gives: {
      attempts: { m2: [attemptOf('t1', [chose('q2', 'b'), chose('q1', 'a', 4)]), attemptOf('t2', [])] },
    },
  },
  {
    situation: 'only the first answer to an item counts',
    facts: [
      started('t1', 1),
      factOf(answerOf('t1', 'q1', 'later'), 3),
      factOf(answerOf('t1', 'q1', 'first'), 2),
    ],
    gives: { attempts: { m2: [attemptOf('t1', [chose('q1', 'first')])] } },
  },
  {
    situation: 'an answer to an item that was not drawn is left out',
    facts: [started('t1', 1), factOf(answerOf('t1', 'q9', 'a'), 2)],
    gives: { attempts: { m2: [attemptOf('t1', [])] } },
  },
  {
    situation: 'an answer in an attempt that never started is left out',
    facts: [factOf(answerOf('t1', 'q1', 'a'), 2)],
    gives: {},
  },
  {
    situation: 'an attempt started twice keeps the items drawn first',
    facts: [started('t1', 1), started('t1', 2, ['q9'])],
    gives: { attempts: { m2: [attemptOf('t1', [])] } },
  },
  {
    situation: 'an answer keeps the time at which it was checked, and its place',
    facts: [started('t1', 1), factOf(answerOf('t1', 'q1', 'a'), 2, { at: '1996-02-29T23:59:59.000Z' })],
    gives: {
      attempts: { m2: [attemptOf('t1', [{ ...chose('q1', 'a'), at: '1996-02-29T23:59:59.000Z' }])] },
    },
  },
  ...practices.map((purpose) => ({
    situation: `a practice keeps its purpose and its answers: ${purpose.kind}`,
    facts: [practice('t1', 1, purpose), factOf(answerOf('t1', 'q2', 'b'), 2)],
    gives: { attempts: { m2: [attemptOf('t1', [chose('q2', 'b')], purpose)] } },
  })),
  {
    situation: 'tries and practices of a bank stand together, oldest first',
    facts: [started('t3', 3), practice('t2', 2, { kind: 'preCheck' }), started('t1', 1)],
    gives: {
      attempts: {
        m2: [attemptOf('t1', []), attemptOf('t2', [], { kind: 'preCheck' }), attemptOf('t3', [])],
      },
    },
  },
  {
    situation: 'a try that is also told as a practice later stays a try',
    facts: [practice('t1', 2, { kind: 'preCheck' }), started('t1', 1)],
    gives: { attempts: { m2: [attemptOf('t1', [])] } },
  },
  {
    situation: 'a practice that is also told as a try later stays a practice',
    facts: [started('t1', 2), practice('t1', 1, { kind: 'preCheck' })],
    gives: { attempts: { m2: [attemptOf('t1', [], { kind: 'preCheck' })] } },
  },
  {
    situation: 'an answer to an item that a practice did not draw is left out',
    facts: [practice('t1', 1, { kind: 'preCheck' }), factOf(answerOf('t1', 'q9', 'a'), 2)],
    gives: { attempts: { m2: [attemptOf('t1', [], { kind: 'preCheck' })] } },
  },
  {
    situation: 'the last word on review holds',
    facts: [reviewing('on', 2), reviewing('off', 1)],
    gives: { preferences: { review: 'on' } },
  },
  {
    situation: 'events of a play stand in their order, across tabs',
    facts: [played(3, 'phone', 'tab-b'), played(2, 'promise'), playStarted],
    gives: { plays: { sc1: [{ ...guided, events: [decided('promise'), decided('phone')] }] } },
  },
  {
    situation: 'a play started twice keeps the seed it began with',
    facts: [playStarted, factOf({ kind: 'playStarted', scenario: 'sc1', play: 'p', seed: 'other' }, 3)],
    gives: { plays: { sc1: [{ ...guided, events: [] }] } },
  },
  {
    situation: 'a play keeps the role and the mode it began with, whatever the learner chooses later',
    facts: [
      factOf({ ...beginning, role: 'police', mode: 'rehearsal' }, 1),
      factOf({ kind: 'playStarted', scenario: 'sc1', play: 'p', seed: 's', role: 'teacher' }, 3),
      role('magistrate', 4),
    ],
    gives: {
      plays: { sc1: [{ id: 'p', seed: 's', role: 'police', mode: 'rehearsal', events: [] }] },
      preferences: { role: 'magistrate' },
    },
  },
  { situation: 'events of a play that never started are left out', facts: [played(2, 'promise')], gives: {} },
  {
    situation: 'one fact that arrives twice is one',
    facts: [playStarted, played(2, 'promise'), played(2, 'promise')],
    gives: { plays: { sc1: [{ ...guided, events: [decided('promise')] }] } },
  },
])('$situation', ({ facts, gives }) => {
  expect(foldFacts(facts)).toEqual({ ...emptyProgress, ...gives })
})

/** Everything the learner has to show, by name. */
function namesOf({ finishedLessons, attempts, plays }: Progress): readonly string[] {
  return [
    ...Object.entries(finishedLessons).flatMap(([module, ids]) => ids.map((id) => `lesson ${module} ${id}`)),
    ...Object.entries(attempts).flatMap(([quiz, all]) => all.map(({ id }) => `attempt ${quiz} ${id}`)),
    ...Object.entries(plays).flatMap(([scenario, all]) => all.map(({ id }) => `play ${scenario} ${id}`)),
  ]
}

describe('a set of facts', () => {
  const facts = fc.array(anyFact, { maxLength: 30 })
  const shuffled = facts.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  )

  test('gives the same progress in any order', () => {
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(foldFacts(other)).toEqual(foldFacts(all))
      }),
      { numRuns: 1000 },
    )
  })

  test('gives the same progress when part of it arrives again', () => {
    fc.assert(
      fc.property(shuffled, fc.nat(30), ([all, other], cut) => {
        expect(foldFacts([...all, ...other.slice(0, cut)])).toEqual(foldFacts(all))
      }),
      { numRuns: 1000 },
    )
  })

  test('joined with another gives the same both ways', () => {
    fc.assert(
      fc.property(facts, facts, (mine, theirs) => {
        expect(foldFacts([...theirs, ...mine])).toEqual(foldFacts([...mine, ...theirs]))
      }),
      { numRuns: 1000 },
    )
  })

  test('joined with another loses no lesson, attempt or play', () => {
    const ours = fc.uniqueArray(anyFact, { selector: (fact) => fact.id, maxLength: 30 })
    fc.assert(
      fc.property(ours, fc.nat(30), (all, cut) => {
        const joined = namesOf(foldFacts(all))
        const parts = [all.slice(0, cut), all.slice(cut)].flatMap((part) => namesOf(foldFacts(part)))
        expect(joined).toEqual(expect.arrayContaining(parts))
      }),
      { numRuns: 1000 },
    )
  })

  test('is not changed by being read', () => {
    fc.assert(
      fc.property(facts, (all) => {
        const before = JSON.stringify(all)
        foldFacts(all)
        expect(JSON.stringify(all)).toBe(before)
      }),
    )
  })
})

test('ids that objects inherit are ids like any other', () => {
  const finished = factOf({ kind: 'finishedLesson', module: 'constructor', lesson: 'constructor' }, 1)
  expect(Object.entries(foldFacts([finished]).finishedLessons)).toEqual([['constructor', ['constructor']]])
})

describe('what the record says of the pass', () => {
  const bank = bankOfSingles(2, ['i0'])
  const right = ['i0', 'i1'].map((item) => ({ item, response: rightResponse(bank.items[0]!) }))
  const answers = (attempt: string, counter: number) =>
    right.map((one, at) =>
      factOf({ kind: 'answered', quiz: 'tiny', attempt, sureness: 'sure', ...one }, counter + at),
    )
  const start = { quiz: 'tiny', attempt: 't1', seed: 's', items: ['i0', 'i1'] }
  const attemptsOf = (facts: readonly LearningFact[]) => foldFacts(facts).attempts['tiny'] ?? []

  /** A record from before practices existed: no purpose anywhere, and a field that nobody knows any more. */
  const old = { ...factOf({ kind: 'attemptStarted', ...start }, 1), pace: 'full' }

  test('a try from an old record folds to the purpose quiz, and passes', () => {
    const attempts = attemptsOf([old, ...answers('t1', 2)])
    expect(attempts.map(({ purpose }) => purpose)).toEqual([{ kind: 'quiz' }])
    expect(moduleStanding(bank, attempts)).toMatchObject({ passed: true, finished: 1, mustLeft: [] })
    expect(mustPassLeft(bank, attempts)).toEqual([])
  })

  test.each(practices)('everything right in a practice for $kind passes nothing', (purpose) => {
    const attempts = attemptsOf([
      factOf({ kind: 'practiceStarted', ...start, purpose }, 1),
      ...answers('t1', 2),
    ])
    expect(attempts).toHaveLength(1)
    expect(attempts[0]!.answers).toHaveLength(2)
    expect(moduleStanding(bank, attempts)).toEqual({
      passed: false,
      bestShare: 0,
      finished: 0,
      current: null,
      last: null,
      mustLeft: ['i0'],
    })
    expect(mustPassLeft(bank, attempts)).toEqual(['i0'])
  })

  test('a must-pass item right in a practice is not settled for the try that missed it', () => {
    const practised = factOf(
      { kind: 'practiceStarted', ...start, attempt: 't2', purpose: { kind: 'preCheck' } },
      4,
    )
    const wrong = [old, ...answers('t1', 2)].map((fact) =>
      fact.kind === 'answered' && fact.item === 'i0'
        ? { ...fact, response: { kind: 'single' as const, option: 'yes' } }
        : fact,
    )
    const attempts = attemptsOf([...wrong, practised, ...answers('t2', 5)])
    expect(mustPassLeft(bank, attempts)).toEqual(['i0'])
    expect(moduleStanding(bank, attempts).passed).toBe(false)
  })

  test('is the same in any order of the facts, from two tabs and with repeats', () => {
    const facts = [
      old,
      ...answers('t1', 2),
      factOf({ kind: 'practiceStarted', ...start, attempt: 't2', purpose: { kind: 'preCheck' } }, 2, {
        tab: 'tab-b',
      }),
      factOf({ kind: 'practiceStarted', ...start, attempt: 't1', purpose: { kind: 'preCheck' } }, 5, {
        tab: 'tab-b',
      }),
    ]
    const expected = foldFacts(facts)
    expect(expected.attempts['tiny']?.map(({ id, purpose }) => [id, purpose.kind])).toEqual([
      ['t1', 'quiz'],
      ['t2', 'preCheck'],
    ])
    fc.assert(
      fc.property(fc.shuffledSubarray([...facts, ...facts], { minLength: 2 * facts.length }), (all) => {
        expect(foldFacts(all)).toEqual(expected)
      }),
    )
  })
})
