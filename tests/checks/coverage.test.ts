import { describe, expect, test } from 'vitest'
import { checkCoverage, coverage } from '#src/checks/coverage.ts'
import type { Content } from '#src/checks/content.ts'
import { sayProblem } from '#src/lib/problem.ts'
import type { Fact } from '#src/sources/fact.ts'
import { emptyContent } from '#tests/fixtures/empty-content.ts'
import { tinyModule } from '#tests/fixtures/tiny-module.ts'
import { tinyQuiz, tinySingle } from '#tests/fixtures/tiny-quiz.ts'
import { decision, endings, option, tiny } from '#tests/fixtures/tiny-scenario.ts'

const fact = (id: string, question: string, change: Partial<Fact> = {}): Fact => ({
  id,
  question,
  topic: 'extortion',
  statement: 'Blackmail is an offence whatever the means of communication.',
  figures: [],
  law: [],
  audience: [],
  teach: 'core',
  lines: [1, 1],
  ...change,
})
const taught = fact('Q11-01', '11')
const asked = fact('Q11-02', '11')
const played = fact('Q11-03', '11')
const both = fact('Q9.9-01', '9.9')
const aside = fact('Q9.10-01', '9.10', { teach: 'context' })

const content: Content = {
  ...emptyContent,
  modules: [
    {
      ...tinyModule,
      lessons: [
        { id: 'listen', minutes: 6, blocks: [{ kind: 'paragraph', id: 'p', facts: ['Q11-01', 'Q9.9-01'] }] },
      ],
    },
  ],
  quizzes: [{ ...tinyQuiz, items: [{ ...tinySingle, facts: ['Q11-02', 'Q9.9-01'] }] }],
  scenarios: [{ ...tiny, steps: [decision('hour', [option('a', { facts: ['Q11-03'] })]), ...endings] }],
  facts: [taught, asked, played, aside, both],
}

test('each question of the document says what is taught, asked or played, and not yet, in the order of the document', () => {
  expect(coverage(content)).toEqual([
    { question: '9.9', facts: 1, core: 1, taught: 1, asked: 1, notYet: 0, coreNotYet: 0 },
    { question: '9.10', facts: 1, core: 0, taught: 0, asked: 0, notYet: 1, coreNotYet: 0 },
    { question: '11', facts: 3, core: 3, taught: 1, asked: 2, notYet: 0, coreNotYet: 0 },
  ])
})

describe('a topic whose modules are published', () => {
  const topics = { extortion: ['m0'] }
  const said = (exceptions = {}, change: Partial<Content> = {}) =>
    checkCoverage({ ...content, ...change }, { topics, notAsked: {}, ...exceptions }).map(sayProblem)
  const start = '"Blackmail is an offence whatever the means of communication."'

  test('has each core fact taught, and asked or played', () => {
    expect(said()).toEqual([
      `module m0 › fact Q11-01: is core and is not asked or played; name it in an item or in an option of a case, or excuse it in src/checks/coverage-topics.ts: ${start}`,
      `module m0 › fact Q11-02: is core and is not taught; name it in a block of a lesson: ${start}`,
      `module m0 › fact Q11-03: is core and is not taught; name it in a block of a lesson: ${start}`,
    ])
  })

  test('may leave a fact unasked for a reason that is written down', () => {
    expect(said({ notAsked: { 'Q11-01': 'a slip of wording' } })).toHaveLength(2)
  })

  test('may not excuse what is asked, or what is no fact', () => {
    const problems = said({ notAsked: { 'Q11-02': 'a slip', 'Q99-01': 'gone' } })
    expect(problems).toContain(
      'src/checks/coverage-topics.ts › Q11-02: excuses a fact that is asked or played; take the excuse out',
    )
    expect(problems).toContain(
      'src/checks/coverage-topics.ts › Q99-01: excuses what is no fact; take the excuse out',
    )
  })

  test('is not demanded of before all of its modules are published', () => {
    expect(checkCoverage(content, { topics: { extortion: ['m0', 'm9'] }, notAsked: {} })).toEqual([])
  })

  test('that no fact has is a slip in the table', () => {
    expect(checkCoverage(content, { topics: { exortion: ['m0'] }, notAsked: {} }).map(sayProblem)).toEqual([
      'src/checks/coverage-topics.ts › exortion: is the topic of no fact; correct it',
    ])
  })
})
