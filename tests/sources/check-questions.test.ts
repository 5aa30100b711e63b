import { describe, expect, test } from 'vitest'
import { sayProblem } from '#src/lib/problem.ts'
import { checkQuestions } from '#src/sources/check-questions.ts'
import { facts } from '#src/sources/content/facts.ts'
import { questions } from '#src/sources/content/questions.ts'
import type { Fact } from '#src/sources/fact.ts'
import { factSpan, type Question, questionKey, questionOf } from '#src/sources/question.ts'

const fact = (id: string, question: string, teach: Fact['teach'] = 'core'): Fact => ({
  id,
  question,
  topic: 'reporting',
  statement: 'Suspicion is enough.',
  figures: [],
  law: [],
  audience: [],
  teach,
  lines: [1, 2],
})
const register = [fact('Q6.1-01', '6.1'), fact('Q6.1-02', '6.1', 'context'), fact('Q6.2-01', '6.2')]
const sound: readonly Question[] = [
  {
    number: 6,
    parts: [
      { question: '6.1', facts: 2, core: 1 },
      { question: '6.2', facts: 1, core: 1 },
    ],
  },
]
const said = (own: readonly Question[], known = register) => checkQuestions(own, known).map(sayProblem)
const [six] = sound
const withFirst = (change: object): readonly Question[] =>
  six ? [{ ...six, parts: six.parts.map((part, at) => (at === 0 ? { ...part, ...change } : part)) }] : []

test('questions that agree with the register have no problems', () => {
  expect(said(sound)).toEqual([])
  expect(checkQuestions(questions, facts)).toEqual([])
})

test.each<{ fault: string; own: readonly Question[]; says: readonly string[] }>([
  {
    fault: 'too many facts',
    own: withFirst({ facts: 3 }),
    says: ['question 6.1: says 3 facts; the register has 2'],
  },
  {
    fault: 'too few core facts',
    own: withFirst({ core: 0 }),
    says: ['question 6.1: says 0 core facts; the register has 1'],
  },
  {
    fault: 'a part left out',
    own: [{ number: 6, parts: [{ question: '6.1', facts: 2, core: 1 }] }],
    says: ['questions: leaves out 6.2, of which the register has facts; add it'],
  },
  {
    fault: 'a part under another question',
    own: [...sound, { number: 7, parts: [{ question: '6.2', facts: 1, core: 1 }] }],
    says: ['question 7: holds 6.2; move it'],
  },
])('$fault is reported', ({ own, says }) => {
  expect(said(own)).toEqual(says)
})

test('a gap in the numbers of the facts is reported: their span would lie', () => {
  const gap = [fact('Q6.1-01', '6.1'), fact('Q6.1-03', '6.1', 'context'), fact('Q6.2-01', '6.2')]
  expect(said(sound, gap)).toEqual([
    'question 6.1: its facts do not run from Q6.1-01 to Q6.1-02; list them otherwise',
  ])
})

describe('the names of a question', () => {
  test.each([
    ['6.1', 'q6-1'],
    ['9.10', 'q9-10'],
    ['11', 'q11'],
  ])('%s has its words and its anchor under %s', (question, key) => {
    expect(questionKey(question)).toBe(key)
  })

  test.each([
    ['Q6.1-04', '6.1'],
    ['Q9.10-01', '9.10'],
    ['Q11-03', '11'],
  ])('%s stands under %s', (id, question) => {
    expect(questionOf(id)).toBe(question)
  })

  test('the span of its facts has two digits at least', () => {
    expect(factSpan({ question: '9.9', facts: 36, core: 22 })).toEqual(['Q9.9-01', 'Q9.9-36'])
    expect(factSpan({ question: '9.2', facts: 1, core: 1 })).toEqual(['Q9.2-01', 'Q9.2-01'])
  })
})
