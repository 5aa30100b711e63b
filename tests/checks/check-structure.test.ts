import { describe, expect, test } from 'vitest'
import { checkStructure } from '#src/checks/check-structure.ts'
import type { Content } from '#src/checks/content.ts'
import { sayProblem } from '#src/lib/problem.ts'
import type { Quiz } from '#src/quiz/quiz.ts'
import type { Claim } from '#src/sources/claim.ts'
import type { Fact } from '#src/sources/fact.ts'
import { tinyModule } from '#tests/fixtures/tiny-module.ts'
import { tinySingle } from '#tests/fixtures/tiny-quiz.ts'
import { tiny } from '#tests/fixtures/tiny-scenario.ts'

const today = '2026-11-24'
const claim: Claim = {
  id: 'duty',
  topic: 'reporting',
  confidence: 'official',
  articles: [{ act: 'Legea 272/2004', article: '89(3)' }],
  facts2017: ['Q6.1-04'],
  inForceSince: '2024-05-10',
  address: 'https://legislatie.just.ro/Public/DetaliiDocument/156097',
  readVersion: '2026-02',
  checkedOn: '2026-11-24',
  reviewBy: '2027-02-24',
}
const fact: Fact = {
  id: 'Q6.1-04',
  question: '6.1',
  topic: 'reporting',
  statement: 'Suspicion is enough.',
  figures: [],
  law: [],
  audience: ['teacher'],
  teach: 'core',
  lines: [1, 2],
}
const quiz: Quiz = {
  id: 'm0',
  module: 'm0',
  outcomes: ['first-steps'],
  draw: 1,
  items: [],
  insteadOfCase: {},
  retired: [],
}
const content: Content = {
  modules: [tinyModule],
  quizzes: [quiz],
  scenarios: [tiny, { ...tiny, id: 'other', number: 2 }],
  claims: [claim],
  facts: [fact],
  terms: [],
  changes: [],
  questions: [],
}
const used = { claims: new Set(['duty']), facts: new Set(['Q6.1-04']) }
const said = (change: Partial<Content>, day = today) =>
  checkStructure({ ...content, ...change }, used, day).map(sayProblem)

/** What the bank check says of the small bank is its own affair and is tested with it. */
const ofBank = said({})
const beside = (change: Partial<Content>, day?: string) =>
  said(change, day).filter((problem) => !ofBank.includes(problem))

test('modules, cases and registers that name each other rightly have no problems', () => {
  expect(ofBank.filter((problem) => !problem.startsWith('quiz m0'))).toEqual([])
})

describe('what one part says of another', () => {
  const { lessons, workedCase } = tinyModule
  test.each<{ fault: string; change: Partial<Content>; says: readonly string[] }>([
    {
      fault: 'a case of no module',
      change: { scenarios: [{ ...tiny, module: 'm9' }, content.scenarios[1]!] },
      says: ['case tiny › module: "m9" is no module; correct the id'],
    },
    {
      fault: 'a case that its module does not list',
      change: { modules: [{ ...tinyModule, scenarios: ['other'] }] },
      says: ['case tiny › module: module m0 does not list this case; add it to its scenarios'],
    },
    {
      fault: 'a listed case that was never written',
      change: { scenarios: [tiny] },
      says: ['module m0 › scenarios: "other" is no case; correct the id or write the case'],
    },
    {
      fault: 'a bank of no module',
      change: { quizzes: [quiz, { ...quiz, id: 'm9', module: 'm9' }] },
      says: ['quiz m9 › module: "m9" is no module; correct the id'],
    },
    {
      fault: 'a module and a case that share an id',
      change: { scenarios: [...content.scenarios, { ...tiny, id: 'm0' }] },
      says: [
        'modules and cases: "m0" stands twice; give one of the two a new id',
        'quiz m0 › insteadOfCase › m0: is missing; name the items that stand in for the case',
        'case m0 › module: module m0 does not list this case; add it to its scenarios',
      ],
    },
    {
      fault: 'a case that sends back to a lesson its module no longer has',
      change: {
        scenarios: [tiny],
        modules: [{ ...tinyModule, lessons: lessons.slice(1), workedCase, scenarios: ['tiny'] }],
      },
      says: tiny.steps.flatMap((step) =>
        step.kind === 'decision'
          ? step.options.map(
              ({ id }) =>
                `case tiny › step ${step.id} › option ${id} › lesson: "listen" is no lesson of this module; correct the id`,
            )
          : [],
      ),
    },
  ])('$fault', ({ change, says }) => {
    expect(beside(change)).toEqual(says)
  })

  test('a second bank that its module does not ask', () => {
    expect(said({ quizzes: [quiz, { ...quiz, id: 'other' }] })).toContain(
      'quiz other › module: module m0 asks the bank "m0"; correct one of the two',
    )
  })

  test('a worked case may explain an option', () => {
    const evening = tiny.steps.map((step) =>
      step.kind === 'decision'
        ? { ...step, options: step.options.map((option) => ({ ...option, lesson: 'evening' })) }
        : step,
    )
    expect(beside({ scenarios: [{ ...tiny, steps: evening }, content.scenarios[1]!] })).toEqual([])
  })
})

describe('what stands in for a case', () => {
  const item = (id: string, lesson: string) => ({
    ...tinySingle,
    id,
    lesson,
    outcome: 'first-steps',
    claims: ['duty'],
  })
  const items = [...['a', 'b', 'c', 'd'].map((id) => item(id, 'listen')), item('e', 'doors')]
  const set = ['a', 'b', 'c', 'd']
  const whole: Quiz = { ...quiz, items, insteadOfCase: { tiny: set, other: set } }
  /** The case `tiny`, its second decision leading back to another lesson. */
  const withDoors = {
    ...tiny,
    steps: tiny.steps.map((step) =>
      step.kind === 'decision' && step.id === 'hour'
        ? { ...step, options: step.options.map((one) => ({ ...one, lesson: 'doors' })) }
        : step,
    ),
  }
  const cases = [withDoors, content.scenarios[1]!]

  test.each<{ situation: string; change: Partial<Content>; says: readonly string[] }>([
    { situation: 'asks all that the case practises', change: { quizzes: [whole] }, says: [] },
    {
      situation: 'stands in for what is no case of the module',
      change: { quizzes: [{ ...whole, insteadOfCase: { ...whole.insteadOfCase, gone: set } }] },
      says: ['quiz m0 › insteadOfCase › gone: is no case of the module; correct the id or take the set away'],
    },
    {
      situation: 'is missing for a case of the module',
      change: { quizzes: [{ ...whole, insteadOfCase: { tiny: set } }] },
      says: ['quiz m0 › insteadOfCase › other: is missing; name the items that stand in for the case'],
    },
    {
      situation: 'asks nothing of a lesson that the case practises',
      change: { quizzes: [whole], scenarios: cases },
      says: [
        'quiz m0 › insteadOfCase › tiny: asks nothing of "doors", which the case practises; add an item',
      ],
    },
    {
      situation: 'asks it as well',
      change: {
        quizzes: [{ ...whole, insteadOfCase: { tiny: ['a', 'b', 'c', 'e'], other: set } }],
        scenarios: cases,
      },
      says: [],
    },
    {
      situation: 'is too short and asks nothing of the only lesson',
      change: { quizzes: [{ ...whole, insteadOfCase: { tiny: set, other: ['e'] } }] },
      says: [
        'quiz m0 › insteadOfCase › other › items: holds 1 where 4 to 6 belong; add or take away',
        'quiz m0 › insteadOfCase › other: asks nothing of "listen", which the case practises; add an item',
      ],
    },
  ])('$situation', ({ change, says }) => {
    expect(said(change)).toEqual(says)
  })

  test('is not asked of a bank for the case of another module', () => {
    const other = { ...content.scenarios[1]!, module: 'm9' }
    const problems = said({ quizzes: [{ ...whole, insteadOfCase: { tiny: set } }], scenarios: [tiny, other] })
    expect(problems.filter((problem) => problem.includes('insteadOfCase'))).toEqual([])
  })
})

test('the registers are judged on the day that is given', () => {
  expect(beside({}, '2027-02-25')).toEqual([
    'claim duty › reviewBy: 2027-02-24 has passed; read the source again and set both dates anew',
  ])
})
