import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyProgress, foldFacts, type Progress } from '#src/progress/fold.ts'
import type { LearningFact } from '#src/progress/learning-fact.ts'
import { anyFact, answerOf, factOf } from '#tests/progress/some-facts.ts'

function started(attempt: string, counter: number, items: readonly string[] = ['q1', 'q2']): LearningFact {
  return factOf({ kind: 'attemptStarted', quiz: 'm2', attempt, seed: `seed-${attempt}`, items }, counter)
}

function lesson(id: string, counter: number, tab = 'tab-a'): LearningFact {
  return factOf({ kind: 'finishedLesson', module: 'm2', lesson: id }, counter, { tab })
}

function role(value: string, counter: number, tab = 'tab-a'): LearningFact {
  return factOf({ kind: 'preference', name: 'role', value }, counter, { tab })
}

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
const chose = (item: string, option: string) => ({
  item,
  response: { kind: 'single', option },
  sureness: 'sure',
})
const attemptOf = (id: string, answers: readonly unknown[]) => ({
  id,
  seed: `seed-${id}`,
  items: ['q1', 'q2'],
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
    gives: { attempts: { m2: [attemptOf('t1', [chose('q2', 'b'), chose('q1', 'a')]), attemptOf('t2', [])] } },
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
