import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { counterOf, readLearningFact } from '#src/progress/read-learning-fact.ts'
import type { LearningFact, PracticePurpose } from '#src/progress/learning-fact.ts'
import { HIGHEST_COUNTER } from '#src/progress/stored-fields.ts'
import type { Response } from '#src/quiz/quiz.ts'
import { anyFact, answerOf, factOf } from '#tests/progress/some-facts.ts'

const answer = factOf(answerOf('try-1', 'first-hour', 'notify'), 7)
const start = factOf({ kind: 'attemptStarted', quiz: 'm2', attempt: 't', seed: 's', items: ['a', 'b'] }, 1)
const play = factOf(
  { kind: 'played', scenario: 'sc1', play: 'p', event: { kind: 'retook', step: 'phone' } },
  1,
)
const begun = factOf({ kind: 'playStarted', scenario: 'sc1', play: 'p', seed: 's' }, 1)
const role = factOf({ kind: 'preference', name: 'role', value: 'teacher' }, 1)
const reviewOff = factOf({ kind: 'preference', name: 'review', value: 'off' }, 1)
const form = factOf({ kind: 'preference', name: 'form', value: 'short' }, 1)
const rated = factOf(
  { kind: 'rated', module: 'm7', lesson: 'standards', block: 'ten', item: 'room', rating: 'partly' },
  1,
)
const place = factOf({ kind: 'preference', name: 'place', value: 'm2/listen/' }, 1)
const review = { kind: 'review', standsFor: { 'first-hour': 'note', constructor: 'bus' } } as const
const practiceFor = (purpose: PracticePurpose) =>
  factOf({ kind: 'practiceStarted', quiz: 'm2', attempt: 't', seed: 's', items: ['a', 'b'], purpose }, 1)
const practice = practiceFor(review)
const responded = (response: Response) =>
  factOf({ kind: 'answered', quiz: 'm2', attempt: 't', item: 'doors', response, sureness: 'sure' }, 7)
const pairs = responded({ kind: 'match', pairs: { danger: 'n112', constructor: 'n119' } })
const number = (value: unknown) => ({ ...answer, response: { kind: 'numeric', value } })
const many = Array.from({ length: 201 }, (_, at) => `item-${at}`)

/** As a record comes out of the store or out of a file, where `__proto__` may be a key like any other. */
function vignette(answers: string): unknown {
  return { ...answer, response: JSON.parse(`{"kind":"vignette","answers":${answers}}`) }
}
const matched = (table: string): unknown => ({
  ...answer,
  response: JSON.parse(`{"kind":"match","pairs":${table}}`),
})
const reviewing = (table: string): unknown => ({
  ...practice,
  purpose: JSON.parse(`{"kind":"review","standsFor":${table}}`),
})
const table201 = JSON.stringify(Object.fromEntries(many.map((one) => [one, one])))

test.each<{ fault: string; stored: unknown; field: string }>([
  { fault: 'nothing', stored: undefined, field: 'record' },
  { fault: 'null', stored: null, field: 'record' },
  { fault: 'a text', stored: JSON.stringify(answer), field: 'record' },
  { fault: 'a list', stored: [answer], field: 'record' },
  { fault: 'an empty object', stored: {}, field: 'schema' },
  { fault: 'a newer schema', stored: { ...answer, schema: 2 }, field: 'schema' },
  { fault: 'a schema in words', stored: { ...answer, schema: '1' }, field: 'schema' },
  { fault: 'no id', stored: { ...answer, id: undefined }, field: 'id' },
  { fault: 'an id that is empty', stored: { ...answer, id: '' }, field: 'id' },
  { fault: 'an id with capitals', stored: { ...answer, id: 'Tab-1' }, field: 'id' },
  { fault: 'an id with a line break at its end', stored: { ...answer, id: 'tab-1\n' }, field: 'id' },
  { fault: 'an id of 201 characters', stored: { ...answer, id: 'a'.repeat(201) }, field: 'id' },
  { fault: 'a tab that is a number', stored: { ...answer, tab: 3 }, field: 'tab' },
  { fault: 'a version with markup', stored: { ...answer, version: '<b>' }, field: 'version' },
  { fault: 'a rating of no list of ours', stored: { ...rated, rating: 'gold' }, field: 'rating' },
  { fault: 'a rating of a list without a name', stored: { ...rated, block: '' }, field: 'block' },
  { fault: 'a form that no module has', stored: { ...form, value: 'long' }, field: 'value' },
  { fault: 'a counter below zero', stored: { ...answer, counter: -1 }, field: 'counter' },
  { fault: 'half a counter', stored: { ...answer, counter: 1.5 }, field: 'counter' },
  { fault: 'a counter in words', stored: { ...answer, counter: '7' }, field: 'counter' },
  { fault: 'no number as counter', stored: { ...answer, counter: Number.NaN }, field: 'counter' },
  {
    fault: 'a counter with nothing above it',
    stored: { ...answer, counter: Number.MAX_SAFE_INTEGER },
    field: 'counter',
  },
  { fault: 'a day instead of a time', stored: { ...answer, at: '2026-11-24' }, field: 'at' },
  { fault: 'an unknown kind', stored: { ...answer, kind: 'certified' }, field: 'kind' },
  { fault: 'a kind that objects inherit', stored: { ...answer, kind: 'constructor' }, field: 'kind' },
  { fault: 'no quiz', stored: { ...answer, quiz: undefined }, field: 'quiz' },
  { fault: 'a sureness we do not ask for', stored: { ...answer, sureness: 'certain' }, field: 'sureness' },
  { fault: 'a response that is a text', stored: { ...answer, response: 'notify' }, field: 'response' },
  {
    fault: 'a response of an unknown kind',
    stored: { ...answer, response: { kind: 'essay' } },
    field: 'kind',
  },
  {
    fault: 'a position in place of an option',
    stored: { ...answer, response: { kind: 'single', option: 2 } },
    field: 'option',
  },
  {
    fault: 'an option ticked twice',
    stored: { ...answer, response: { kind: 'multiple', options: ['a', 'a'] } },
    field: 'options',
  },
  {
    fault: 'steps that are no list',
    stored: { ...answer, response: { kind: 'order', steps: 'a' } },
    field: 'steps',
  },
  {
    fault: 'a verdict in words',
    stored: { ...answer, response: { kind: 'trueFalse', verdict: 'true', reason: 'a' } },
    field: 'verdict',
  },
  { fault: 'answers under __proto__', stored: vignette('{"__proto__":"a"}'), field: 'answers' },
  { fault: 'answers as a list', stored: vignette('["a"]'), field: 'answers' },
  { fault: 'an answer that is an object', stored: vignette('{"evening":{"a":"b"}}'), field: 'evening' },
  {
    fault: '201 answers',
    stored: vignette(JSON.stringify(Object.fromEntries(many.map((one) => [one, one])))),
    field: 'answers',
  },
  { fault: 'pairs under __proto__', stored: matched('{"__proto__":"a"}'), field: 'pairs' },
  { fault: 'pairs as a list', stored: matched('["a"]'), field: 'pairs' },
  { fault: 'no pairs', stored: matched('null'), field: 'pairs' },
  { fault: 'a row that is a sentence', stored: matched('{"Cine ajută?":"a"}'), field: 'pairs' },
  { fault: 'a match that is a position', stored: matched('{"danger":2}'), field: 'danger' },
  { fault: 'a match that is a sentence', stored: matched('{"danger":"Sun la 112"}'), field: 'danger' },
  { fault: '201 pairs', stored: matched(table201), field: 'pairs' },
  { fault: 'a number that is none', stored: number(Number.NaN), field: 'value' },
  { fault: 'a number without end', stored: number(Infinity), field: 'value' },
  { fault: 'a number without beginning', stored: number(-Infinity), field: 'value' },
  { fault: 'a number beyond all counting', stored: number(1e300), field: 'value' },
  { fault: 'a number just beyond the limit', stored: number(HIGHEST_COUNTER + 1), field: 'value' },
  { fault: 'a number below nought', stored: number(-1), field: 'value' },
  { fault: 'a number as text', stored: number('4'), field: 'value' },
  { fault: 'the text that was typed', stored: number('4 luni'), field: 'value' },
  { fault: 'a big number', stored: number(4n), field: 'value' },
  { fault: 'null in place of a number', stored: number(null), field: 'value' },
  { fault: 'no number at all', stored: number(undefined), field: 'value' },
  { fault: 'a practice without a purpose', stored: { ...practice, purpose: undefined }, field: 'purpose' },
  { fault: 'a purpose in one word', stored: { ...practice, purpose: 'preCheck' }, field: 'purpose' },
  { fault: 'a purpose as a list', stored: { ...practice, purpose: ['preCheck'] }, field: 'purpose' },
  { fault: 'an unknown purpose', stored: { ...practice, purpose: { kind: 'exam' } }, field: 'kind' },
  { fault: 'a practice that would count', stored: { ...practice, purpose: { kind: 'quiz' } }, field: 'kind' },
  {
    fault: 'a purpose that objects inherit',
    stored: { ...practice, purpose: { kind: 'toString' } },
    field: 'kind',
  },
  { fault: 'a review of nothing', stored: { ...practice, purpose: { kind: 'review' } }, field: 'standsFor' },
  { fault: 'a review that is a list', stored: reviewing('["a"]'), field: 'standsFor' },
  { fault: 'a review under __proto__', stored: reviewing('{"__proto__":"a"}'), field: 'standsFor' },
  { fault: 'a review of a sentence', stored: reviewing('{"first-hour":"Prima oră"}'), field: 'first-hour' },
  { fault: 'a review by a sentence', stored: reviewing('{"Prima oră":"note"}'), field: 'standsFor' },
  { fault: 'a review of a list', stored: reviewing('{"first-hour":["note"]}'), field: 'first-hour' },
  { fault: 'a review of 201 items', stored: reviewing(table201), field: 'standsFor' },
  {
    fault: 'no case to stand in for',
    stored: { ...practice, purpose: { kind: 'insteadOfCase' } },
    field: 'scenario',
  },
  {
    fault: 'a case that is an address',
    stored: { ...practice, purpose: { kind: 'insteadOfCase', scenario: '../sc1' } },
    field: 'scenario',
  },
  { fault: 'a practice of no bank', stored: { ...practice, quiz: undefined }, field: 'quiz' },
  { fault: 'a practice without an id', stored: { ...practice, attempt: 3 }, field: 'attempt' },
  { fault: 'a practice without a seed', stored: { ...practice, seed: '' }, field: 'seed' },
  { fault: 'a practice without items', stored: { ...practice, items: [] }, field: 'items' },
  { fault: 'a practice that drew an item twice', stored: { ...practice, items: ['a', 'a'] }, field: 'items' },
  { fault: 'an attempt with 201 items', stored: { ...start, items: many }, field: 'items' },
  { fault: 'an attempt without items', stored: { ...start, items: [] }, field: 'items' },
  { fault: 'an attempt that drew an item twice', stored: { ...start, items: ['a', 'a'] }, field: 'items' },
  { fault: 'an attempt with a hole', stored: { ...start, items: ['a', null] }, field: 'items' },
  { fault: 'a play event of an unknown kind', stored: { ...play, event: { kind: 'undid' } }, field: 'kind' },
  { fault: 'a play event without its step', stored: { ...play, event: { kind: 'retook' } }, field: 'step' },
  { fault: 'a play in a role nobody has', stored: { ...begun, role: 'parent' }, field: 'role' },
  { fault: 'a play without a role, said as null', stored: { ...begun, role: null }, field: 'role' },
  { fault: 'a play in a mode we do not have', stored: { ...begun, mode: 'exam' }, field: 'mode' },
  { fault: 'a preference we do not keep', stored: { ...role, name: 'name' }, field: 'name' },
  { fault: 'a role nobody has', stored: { ...role, value: 'parent' }, field: 'value' },
  { fault: 'a language we do not speak', stored: { ...role, name: 'language', value: 'de' }, field: 'value' },
  { fault: 'a theme we do not have', stored: { ...role, name: 'theme', value: 'pink' }, field: 'value' },
  { fault: 'a review that is neither on nor off', stored: { ...reviewOff, value: 'weekly' }, field: 'value' },
  { fault: 'a review that is a yes or no', stored: { ...reviewOff, value: false }, field: 'value' },
  { fault: 'a place outside the site', stored: { ...place, value: '//example.org/' }, field: 'value' },
  { fault: 'a place that runs script', stored: { ...place, value: 'javascript:alert(1)/' }, field: 'value' },
])('keeps and does not count a record with $fault', ({ stored, field }) => {
  const read = readLearningFact(stored)
  expect(read).toMatchObject({ ok: false, why: { where: `learning fact › ${field}` } })
  expect(read).toHaveProperty('keep', stored)
})

describe('a record that can be read', () => {
  test('loses the fields nobody asked for', () => {
    const stored = { ...answer, name: 'Ana', response: { kind: 'single', option: 'notify', text: 'Ana' } }
    expect(readLearningFact(stored)).toEqual({ ok: true, fact: answer })
  })

  test.each<{ what: string; fact: LearningFact }>([
    { what: 'a check before the module', fact: practiceFor({ kind: 'preCheck' }) },
    { what: 'a pack of review, ids that objects inherit included', fact: practice },
    {
      what: 'a pack that stands for nothing',
      fact: practiceFor({ kind: 'review', standsFor: {} }),
    },
    {
      what: 'questions instead of a case',
      fact: practiceFor({ kind: 'insteadOfCase', scenario: 'sc1' }),
    },
    { what: 'pairs, ids that objects inherit included', fact: pairs },
    { what: 'no pairs at all', fact: responded({ kind: 'match', pairs: {} }) },
    ...[0, 1.5, HIGHEST_COUNTER].map((value) => ({
      what: `the number ${value}`,
      fact: responded({ kind: 'numeric', value }),
    })),
    { what: 'review switched off', fact: reviewOff },
    { what: 'review switched on', fact: factOf({ kind: 'preference', name: 'review', value: 'on' }, 1) },
  ])('may tell of $what', ({ fact }) => {
    expect(readLearningFact(JSON.parse(JSON.stringify(fact)))).toEqual({ ok: true, fact })
  })

  test('of a purpose, pairs or a number keeps nothing else that stands beside them', () => {
    const more = { name: 'Ana', text: 'Sun la mama' }
    const preCheck = { ...practice, ...more, purpose: { kind: 'preCheck', standsFor: { a: 'b' }, ...more } }
    expect(readLearningFact(preCheck)).toEqual({
      ok: true,
      fact: practiceFor({ kind: 'preCheck' }),
    })
    const stored = { ...pairs, response: { kind: 'match', pairs: { a: 'b' }, ...more } }
    expect(readLearningFact(stored)).toEqual({
      ok: true,
      fact: responded({ kind: 'match', pairs: { a: 'b' } }),
    })
    expect(readLearningFact({ ...answer, response: { kind: 'numeric', value: 4, typed: '4 luni' } })).toEqual(
      {
        ok: true,
        fact: { ...answer, response: { kind: 'numeric', value: 4 } },
      },
    )
  })

  test('of a try at the quiz has no purpose, whatever somebody wrote into it', () => {
    expect(readLearningFact({ ...start, purpose: { kind: 'preCheck' } })).toEqual({ ok: true, fact: start })
  })

  test('counts only its own fields, never inherited ones', () => {
    expect(readLearningFact(Object.create(answer)).ok).toBe(false)
  })

  test('may carry the highest counter that leaves room to count on', () => {
    expect(readLearningFact({ ...answer, counter: HIGHEST_COUNTER - 1 }).ok).toBe(true)
  })

  test('may be a play from before there were roles and modes, or one that has both', () => {
    expect(readLearningFact(begun)).toEqual({ ok: true, fact: begun })
    const both = { ...begun, role: 'police', mode: 'rehearsal' }
    expect(readLearningFact(both)).toEqual({ ok: true, fact: both })
  })

  test('may come from a clock that is thousands of years off', () => {
    expect(readLearningFact({ ...answer, at: new Date(8.64e15).toISOString() }).ok).toBe(true)
    expect(readLearningFact({ ...answer, at: new Date(-8.64e15).toISOString() }).ok).toBe(true)
  })
})

test('the counter of a newer record is seen, that of a damaged one is not', () => {
  expect(counterOf({ ...answer, schema: 2 })).toBe(7)
  expect(counterOf({ ...answer, counter: 'many' })).toBe(0)
  expect(counterOf(null)).toBe(0)
})

describe('whatever is stored', () => {
  test('2,000 arbitrary values are read without an exception and without a change to any prototype', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (stored) => {
        const read = readLearningFact(stored)
        if (!read.ok) expect(read.keep).toBe(stored)
        expect(Object.keys(Object.prototype)).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  test('2,000 good facts with one field replaced are read as written or kept, never thrown at', () => {
    fc.assert(
      fc.property(anyFact, fc.nat(), fc.jsonValue(), (fact, at, value) => {
        const names = Object.keys(fact)
        const read = readLearningFact({ ...fact, [names[at % names.length]!]: value })
        if (read.ok) expect(readLearningFact(read.fact)).toEqual(read)
      }),
      { numRuns: 2000 },
    )
  })

  test('every fact of ours comes back from a file as it was', () => {
    fc.assert(
      fc.property(anyFact, (fact) => {
        expect(readLearningFact(JSON.parse(JSON.stringify(fact)))).toEqual({ ok: true, fact })
      }),
      { numRuns: 1000 },
    )
  })
})
