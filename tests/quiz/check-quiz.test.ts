import { describe, expect, test } from 'vitest'
import { sayProblem } from '#src/lib/problem.ts'
import { m2 } from '#src/modules/content/m2.ts'
import { checkQuiz } from '#src/quiz/check-quiz.ts'
import { m2Quiz } from '#src/quiz/content/m2.ts'
import type { Item, Quiz } from '#src/quiz/quiz.ts'
import { claims } from '#src/sources/content/claims.ts'
import { facts } from '#src/sources/content/facts.ts'
import {
  firmClaim,
  pressClaim,
  readingClaim,
  tinyMatch,
  tinyMultiple,
  tinyNumeric,
  tinyOrder,
  tinyQuiz,
  tinySingle,
  tinyTrueFalse,
  tinyVignette,
} from '#tests/fixtures/tiny-quiz.ts'

const known = {
  claims: [firmClaim, pressClaim, readingClaim],
  facts: new Set(['Q6.1-04']),
  outcomes: tinyQuiz.outcomes,
  lessons: new Set(['talk', 'duty', 'doors']),
}

/** The problems of a bank as an author reads them. */
function said(quiz: Quiz): readonly string[] {
  return checkQuiz(quiz, known).map(sayProblem)
}

/** The tiny bank with one of its items in another form. */
function bankWith(changed: Item): Quiz {
  return { ...tinyQuiz, items: tinyQuiz.items.map((item) => (item.kind === changed.kind ? changed : item)) }
}

test('the tiny bank is sound', () => {
  expect(said(tinyQuiz)).toEqual([])
})

test('the bank of module 2 is sound against its module and the registers of claims and facts', () => {
  const problems = checkQuiz(m2Quiz, {
    claims,
    facts: new Set(facts.map(({ id }) => id)),
    outcomes: m2.outcomes,
    lessons: new Set(m2.lessons.map(({ id }) => id)),
  })
  expect(problems.map(sayProblem)).toEqual([])
})

test('the bank of module 2 is plain data', () => {
  expect(JSON.parse(JSON.stringify(m2Quiz))).toEqual(m2Quiz)
})

describe('a fault of the bank', () => {
  const extra: Item = { ...tinySingle, id: 'extra' }

  test.each<{ fault: string; quiz: Partial<Quiz>; says: readonly string[] }>([
    {
      fault: 'an outcome that the module does not have, and one that is missing',
      quiz: { outcomes: ['hear', 'tel'] },
      says: [
        'quiz tiny › outcomes: "tel" is not an outcome of the module; correct the id',
        'quiz tiny › outcomes: "tell" of the module is missing; add it and its items',
        'quiz tiny › outcomes: "tel" has 0 of at least 2 items; write what is missing',
        ...['hour', 'doors', 'no-details', 'bus'].map(
          (id) => `quiz tiny › item ${id} › outcome: "tell" is not one of hear, tel; correct the outcome`,
        ),
      ],
    },
    {
      fault: 'an outcome twice',
      quiz: { outcomes: ['hear', 'tell', 'hear'] },
      says: ['quiz tiny › outcomes: "hear" stands twice; give one of the two a new id'],
    },
    {
      fault: 'an outcome measured by one item',
      quiz: {
        items: tinyQuiz.items.filter(({ id }) => id !== 'first-words' && id !== 'how-long'),
        insteadOfCase: {},
      },
      says: ['quiz tiny › outcomes: "hear" has 1 of at least 2 items; write what is missing'],
    },
    {
      fault: 'a draw beyond the bank',
      quiz: { draw: 8 },
      says: ['quiz tiny › draw: 8 is more than the 7 items; lower it or write more items'],
    },
    {
      fault: 'a draw that leaves an outcome out',
      quiz: { draw: 1 },
      says: ['quiz tiny › draw: 1 is less than one item for each of 2 outcomes; raise it'],
    },
    {
      fault: 'an item id twice',
      quiz: { items: [...tinyQuiz.items, extra, extra] },
      says: ['quiz tiny › items: "extra" stands twice; give one of the two a new id'],
    },
    {
      fault: 'a retired id used again',
      quiz: { retired: ['old-promise', 'promise'] },
      says: [
        'quiz tiny › items: "promise" is retired and its old answers would count here; give the item a new id',
      ],
    },
    {
      fault: 'a case with three items in its place',
      quiz: { insteadOfCase: { tiny: ['promise', 'hour', 'doors'] } },
      says: ['quiz tiny › insteadOfCase › tiny › items: holds 3 where 4 to 6 belong; add or take away'],
    },
    {
      fault: 'a case with seven items in its place',
      quiz: { insteadOfCase: { tiny: tinyQuiz.items.map(({ id }) => id) } },
      says: ['quiz tiny › insteadOfCase › tiny › items: holds 7 where 4 to 6 belong; add or take away'],
    },
    {
      fault: 'an unknown item in place of one case, and an item twice in place of another',
      quiz: {
        insteadOfCase: {
          tiny: ['promise', 'hour', 'doors', 'gone'],
          other: ['promise', 'hour', 'doors', 'hour'],
        },
      },
      says: [
        'quiz tiny › insteadOfCase › tiny › items: "gone" is not one of promise, first-words, hour, doors, no-details, bus, how-long; correct the items',
        'quiz tiny › insteadOfCase › other › items: "hour" stands twice; give one of the two a new id',
      ],
    },
    {
      fault: 'an item id that would break a key',
      quiz: { items: [...tinyQuiz.items, { ...tinySingle, id: 'a.b' }] },
      says: ['quiz tiny › items: "a.b" is not an id; write small letters, digits and hyphens'],
    },
  ])('$fault', ({ quiz, says }) => {
    expect(said({ ...tinyQuiz, ...quiz })).toEqual(says)
  })
})

describe('a fault of an item', () => {
  test.each<{ fault: string; item: Item; says: readonly string[] }>([
    {
      fault: 'an unknown outcome',
      item: { ...tinyTrueFalse, outcome: 'tel' },
      says: ['item no-details › outcome: "tel" is not one of hear, tell; correct the outcome'],
    },
    {
      fault: 'an unknown lesson',
      item: { ...tinySingle, lesson: 'talking' },
      says: ['item promise › lesson: "talking" is not one of talk, duty, doors; correct the lesson'],
    },
    {
      fault: 'an unknown claim',
      item: { ...tinySingle, claims: ['firm', 'gone'] },
      says: ['item promise › claims: "gone" is not in the register; correct the id or add the record'],
    },
    {
      fault: 'nothing but an unknown claim',
      item: { ...tinySingle, claims: ['gone'] },
      says: ['item promise › claims: "gone" is not in the register; correct the id or add the record'],
    },
    {
      fault: 'a claim twice',
      item: { ...tinySingle, claims: ['firm', 'firm'] },
      says: ['item promise › claims: "firm" stands twice; take one away'],
    },
    {
      fault: 'an unknown fact',
      item: { ...tinySingle, facts: ['Q6.1-04', 'Q0'] },
      says: ['item promise › facts: "Q0" is not in the register; correct the id or add the record'],
    },
    {
      fault: 'no claim at all',
      item: { ...tinySingle, claims: [] },
      says: ['item promise › claims: is empty; name the claim that the right answer rests on'],
    },
    {
      fault: 'a must-pass item that the short form never asks',
      item: { ...tinySingle, form: 'full' },
      says: ['item promise › form: is full, but the item must be passed in both forms; take one away'],
    },
    {
      fault: 'a must-pass item without a firm claim',
      item: { ...tinySingle, claims: ['press', 'own-reading'] },
      says: [
        'item promise › claims: are all secondary or our own reading, too little for a must-pass item; add an official or practice claim',
      ],
    },
    {
      fault: 'an item that rests on a secondary source only',
      item: { ...tinyTrueFalse, claims: ['press'] },
      says: [
        'item no-details › claims: are all secondary or our own reading; add an official or practice claim',
      ],
    },
    {
      fault: 'an item that rests on our own reading only',
      item: { ...tinyTrueFalse, claims: ['own-reading'] },
      says: [
        'item no-details › claims: are all secondary or our own reading; add an official or practice claim',
      ],
    },
  ])('$fault', ({ item, says }) => {
    expect(said(bankWith(item))).toEqual(says.map((one) => `quiz tiny › ${one}`))
  })
})

describe('a fault of a kind', () => {
  const question = { id: 'words', options: ['names', 'thanks', 'ignore'], key: 'thanks' }
  const { rows } = tinyMatch
  const fourQuestions = ['one', 'two', 'three', 'four'].map((id) => ({ ...question, id }))

  test.each<{ fault: string; item: Item; says: readonly string[] }>([
    {
      fault: 'a key that is no option',
      item: { ...tinySingle, options: ['a', 'b', 'c'], key: 'z' },
      says: ['item promise › key: "z" is not one of a, b, c; correct the key'],
    },
    {
      fault: 'two options',
      item: { ...tinySingle, options: ['yes', 'limits'] },
      says: ['item promise › options: holds 2 where 3 to 4 belong; add or take away'],
    },
    {
      fault: 'five options',
      item: { ...tinySingle, options: ['yes', 'limits', 'later', 'deal', 'no'] },
      says: ['item promise › options: holds 5 where 3 to 4 belong; add or take away'],
    },
    {
      fault: 'an option twice',
      item: { ...tinySingle, options: ['yes', 'limits', 'yes'] },
      says: ['item promise › options: "yes" stands twice; give one of the two a new id'],
    },
    {
      fault: 'a set of two options, one of them right',
      item: { ...tinyMultiple, options: ['quiet', 'blame'], keys: ['quiet'] },
      says: ['item first-words › options: holds 2 where at least 3 belong; add or take away'],
    },
    {
      fault: 'a set without a key',
      item: { ...tinyMultiple, keys: [] },
      says: ['item first-words › keys: is empty; at least one option has to be right'],
    },
    {
      fault: 'a set in which all is right',
      item: { ...tinyMultiple, keys: tinyMultiple.options },
      says: ['item first-words › keys: holds every option; leave at least one that is not right'],
    },
    {
      fault: 'an unknown key, and a key twice',
      item: { ...tinyMultiple, keys: ['quiet', 'quiet', 'hush'] },
      says: [
        'item first-words › keys: "hush" is not one of quiet, silence, believe, witness, blame; correct the keys',
        'item first-words › keys: "quiet" stands twice; take one away',
      ],
    },
    {
      fault: 'three steps',
      item: { ...tinyOrder, steps: ['place', 'truth', 'safety'] },
      says: ['item hour › steps: holds 3 where 4 to 6 belong; add or take away'],
    },
    {
      fault: 'seven steps',
      item: { ...tinyOrder, steps: [...tinyOrder.steps, 'six', 'seven'] },
      says: ['item hour › steps: holds 7 where 4 to 6 belong; add or take away'],
    },
    {
      fault: 'an either-way pair with a step between',
      item: { ...tinyOrder, eitherWay: [['truth', 'notify']] },
      says: [
        'item hour › eitherWay: "truth" and "notify" are not neighbours among the steps; correct the pair',
      ],
    },
    {
      fault: 'an either-way pair with an unknown step',
      item: { ...tinyOrder, eitherWay: [['before', 'place']] },
      says: [
        'item hour › eitherWay: "before" and "place" are not neighbours among the steps; correct the pair',
      ],
    },
    {
      fault: 'a step in two either-way pairs',
      item: {
        ...tinyOrder,
        eitherWay: [
          ['truth', 'safety'],
          ['notify', 'safety'],
        ],
      },
      says: ['item hour › eitherWay: "safety" stands twice; take one away'],
    },
    {
      fault: 'three rows',
      item: { ...tinyMatch, rows: rows.slice(0, 3) },
      says: ['item doors › rows: holds 3 where 4 to 6 belong; add or take away'],
    },
    {
      fault: 'seven rows',
      item: {
        ...tinyMatch,
        rows: [...rows, ...['five', 'six', 'seven'].map((id) => ({ id, key: id }))],
        matches: [...tinyMatch.matches, 'five', 'six', 'seven'],
      },
      says: ['item doors › rows: holds 7 where 4 to 6 belong; add or take away'],
    },
    {
      fault: 'a row whose match does not exist',
      item: { ...tinyMatch, rows: [{ id: 'danger', key: 'n911' }, ...rows.slice(1)] },
      says: [
        'item doors › rows › danger › key: "n911" is not one of n112, n119, n116111, form, group; correct the key',
      ],
    },
    {
      fault: 'two rows with one match',
      item: { ...tinyMatch, rows: [{ id: 'danger', key: 'n119' }, ...rows.slice(1)] },
      says: ['item doors › rows › keys: "n119" stands twice; take one away'],
    },
    {
      fault: 'no match left over',
      item: { ...tinyMatch, matches: tinyMatch.matches.slice(0, 4) },
      says: ['item doors › matches: all fit a row; add one that fits none'],
    },
    {
      fault: 'a row twice',
      item: { ...tinyMatch, rows: [...rows.slice(0, 3), { id: 'danger', key: 'form' }] },
      says: ['item doors › rows: "danger" stands twice; give one of the two a new id'],
    },
    {
      fault: 'a match twice',
      item: { ...tinyMatch, matches: [...tinyMatch.matches, 'group'] },
      says: ['item doors › matches: "group" stands twice; give one of the two a new id'],
    },
    {
      fault: 'a row and a match that would break a key',
      item: {
        ...tinyMatch,
        rows: [{ id: 'In danger', key: 'n112' }, ...rows.slice(1)],
        matches: [...tinyMatch.matches, 'no.one'],
      },
      says: [
        'item doors › rows: "In danger" is not an id; write small letters, digits and hyphens',
        'item doors › matches: "no.one" is not an id; write small letters, digits and hyphens',
      ],
    },
    {
      fault: 'a range from high to low',
      item: { ...tinyNumeric, range: [18, 12] },
      says: ['item how-long › range: 18 to 12 is no range from 0 up; correct it'],
    },
    {
      fault: 'a range that begins below nought',
      item: { ...tinyNumeric, range: [-1, 18] },
      says: ['item how-long › range: -1 to 18 is no range from 0 up; correct it'],
    },
    {
      fault: 'a range without end',
      item: { ...tinyNumeric, range: [12, Infinity], confused: [] },
      says: ['item how-long › range: 12 to Infinity is no range from 0 up; correct it'],
    },
    {
      fault: 'a range that is no number',
      item: { ...tinyNumeric, range: [Number.NaN, 18], confused: [] },
      says: ['item how-long › range: NaN to 18 is no range from 0 up; correct it'],
    },
    {
      fault: 'a range of another unit from high to low',
      item: { ...tinyNumeric, confused: [{ unit: 'weeks', range: [78, 52] }] },
      says: ['item how-long › confused › weeks: 78 to 52 is no range from 0 up; correct it'],
    },
    {
      fault: 'another unit twice',
      item: { ...tinyNumeric, confused: [...tinyNumeric.confused, { unit: 'weeks', range: [80, 90] }] },
      says: ['item how-long › confused: "weeks" stands twice; take one away'],
    },
    {
      fault: 'the unit asked for among the others',
      item: { ...tinyNumeric, confused: [{ unit: 'months', range: [52, 78] }] },
      says: ['item how-long › confused: "months" is the unit asked for; take it away'],
    },
    ...[
      [18, 30],
      [0, 12],
      [13, 14],
      [0, 99],
    ].map(([lowest = 0, highest = 0]) => ({
      fault: `another unit from ${lowest} to ${highest}, which a right answer may meet`,
      item: { ...tinyNumeric, confused: [{ unit: 'weeks', range: [lowest, highest] }] } as const,
      says: [
        'item how-long › confused › weeks: overlaps the right range, so a right answer could not be told from it; part them',
      ],
    })),
    {
      fault: 'a reason that does not exist',
      item: { ...tinyTrueFalse, key: 'because' },
      says: [
        'item no-details › key: "because" is not one of others-check, ask-later, empty; correct the key',
      ],
    },
    {
      fault: 'two reasons',
      item: { ...tinyTrueFalse, reasons: ['others-check', 'empty'] },
      says: ['item no-details › reasons: holds 2 where 3 to 4 belong; add or take away'],
    },
    {
      fault: 'a case without a question',
      item: { ...tinyVignette, questions: [] },
      says: ['item bus › questions: holds 0 where 1 to 3 belong; add or take away'],
    },
    {
      fault: 'a case with four questions',
      item: { ...tinyVignette, questions: fourQuestions },
      says: ['item bus › questions: holds 4 where 1 to 3 belong; add or take away'],
    },
    {
      fault: 'a question twice',
      item: { ...tinyVignette, questions: [question, question] },
      says: ['item bus › questions: "words" stands twice; give one of the two a new id'],
    },
    {
      fault: 'a question with a wrong key and too few options',
      item: { ...tinyVignette, questions: [{ id: 'words', options: ['names', 'thanks'], key: 'z' }] },
      says: [
        'item bus › questions › words › options: holds 2 where 3 to 4 belong; add or take away',
        'item bus › questions › words › key: "z" is not one of names, thanks; correct the key',
      ],
    },
  ])('$fault', ({ item, says }) => {
    expect(said(bankWith(item))).toEqual(says.map((one) => `quiz tiny › ${one}`))
  })
})

test.each<{ form: string; item: Item }>([
  { form: 'six rows and two spares', item: sixRows() },
  { form: 'a single number from nought', item: { ...tinyNumeric, range: [0, 0], confused: [] } },
  {
    form: 'other units on both sides of the range, right beside it',
    item: {
      ...tinyNumeric,
      confused: [
        { unit: 'years', range: [1, 11.9] },
        { unit: 'weeks', range: [18.1, 78] },
      ],
    },
  },
])('$form are sound', ({ item }) => {
  expect(said(bankWith(item))).toEqual([])
})

function sixRows(): Item {
  const rows = [...tinyMatch.rows, { id: 'five', key: 'five' }, { id: 'six', key: 'six' }]
  return { ...tinyMatch, rows, matches: [...tinyMatch.matches, 'five', 'six', 'nobody'] }
}

test('every fault is gathered, not only the first', () => {
  const items: Item[] = [{ ...tinySingle, key: 'z', lesson: 'gone' }, ...tinyQuiz.items.slice(1)]
  expect(said({ ...tinyQuiz, draw: 9, items })).toHaveLength(3)
})
