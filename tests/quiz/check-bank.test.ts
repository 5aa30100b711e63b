import { describe, expect, test } from 'vitest'
import { sayProblem } from '#src/lib/problem.ts'
import { checkBank } from '#src/quiz/check-bank.ts'
import type { Item, Quiz } from '#src/quiz/quiz.ts'
import { tinyQuiz } from '#tests/fixtures/tiny-quiz.ts'

/** Sixteen items of seven kinds, ten of the first outcome and six of the second. */
const items: readonly Item[] = Array.from({ length: 16 }, (_, at): Item => {
  const item = tinyQuiz.items[at % tinyQuiz.items.length]!
  return { ...item, id: `i${at}`, outcome: at < 10 ? 'hear' : 'tell', mustPass: at === 0 }
})
const quiz: Quiz = { ...tinyQuiz, items }
const said = (change: Partial<Quiz>, short = true) => checkBank({ ...quiz, ...change }, short).map(sayProblem)
const full = (from: number) => items.map((item, at): Item => (at < from ? item : { ...item, form: 'full' }))

test('a bank of 16 items, seven kinds and one that must be passed is large enough', () => {
  expect(said({})).toEqual([])
})

test.each<{ fault: string; change: Partial<Quiz>; says: string }>([
  {
    fault: 'fifteen items',
    change: { items: items.slice(0, 15) },
    says: 'quiz tiny › items: has 15 of at least 16 items; write what is missing',
  },
  {
    fault: 'twenty-three items of the module on liability',
    change: { module: 'm4', items: [...items, ...items.slice(0, 7)] },
    says: 'quiz tiny › items: has 23 of at least 24 items; write what is missing',
  },
  {
    fault: 'four kinds',
    change: {
      items: items.map((item, at) => ({ ...tinyQuiz.items[at % 4]!, id: item.id, outcome: item.outcome })),
    },
    says: 'quiz tiny › items: has 4 of the seven kinds (single, multiple, order, match); use at least 5',
  },
  {
    fault: 'nothing that must be passed',
    change: { items: items.map((item) => ({ ...item, mustPass: false })) },
    says: 'quiz tiny › items: has none that must be passed; mark what nobody may get wrong',
  },
])('$fault', ({ change, says }) => {
  expect(said(change)).toEqual([says])
})

describe('the short form by itself', () => {
  test.each<{ situation: string; change: Partial<Quiz>; says: readonly string[] }>([
    { situation: 'has enough to draw', change: { items: full(12) }, says: [] },
    {
      situation: 'has too few to draw',
      change: { items: full(12), draw: 13 },
      says: ['quiz tiny › short form: has 12 items where 13 are drawn; write more or mark fewer as full'],
    },
    {
      situation: 'has one item of an outcome',
      change: { items: full(11) },
      says: ['quiz tiny › short form: "tell" has 1 of at least 2 items; write one more or mark it as full'],
    },
    {
      situation: 'has none of an outcome that only the full form measures',
      change: { items: full(10) },
      says: [],
    },
    {
      situation: 'has nothing that must be passed',
      change: { items: full(12).map((item, at) => ({ ...item, mustPass: at === 14 })) },
      says: ['quiz tiny › short form: has none that must be passed; mark what nobody may get wrong'],
    },
  ])('$situation', ({ change, says }) => {
    expect(said(change)).toEqual(says)
  })

  test('is not asked of a module that nobody reads in short', () => {
    expect(said({ items: full(1) }, false)).toEqual([])
  })
})
