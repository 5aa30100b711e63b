import { describe, expect, test } from 'vitest'
import { checkFigures } from '#src/checks/check-figures.ts'
import type { Content } from '#src/checks/content.ts'
import type { WordFiles } from '#src/checks/words.ts'
import { sayProblem } from '#src/lib/problem.ts'
import type { Block } from '#src/modules/module.ts'
import type { Item, Quiz } from '#src/quiz/quiz.ts'
import type { Claim } from '#src/sources/claim.ts'
import type { Fact } from '#src/sources/fact.ts'
import { emptyContent } from '#tests/fixtures/empty-content.ts'
import { tinyModule } from '#tests/fixtures/tiny-module.ts'
import { firmClaim, tinyNumeric, tinyQuiz, tinySingle, tinyTrueFalse } from '#tests/fixtures/tiny-quiz.ts'
import { decision, endings, option, tiny } from '#tests/fixtures/tiny-scenario.ts'

const silence: Claim = {
  ...firmClaim,
  id: 'silence',
  facts2017: ['Q9.9-14'],
  figures: [
    {
      id: 'base',
      kind: 'prison',
      article: '89(3)',
      today: { from: [6, 'months'], to: [2, 'years'] },
      in2017: { from: [1, 'years'], to: [5, 'years'] },
    },
    {
      id: 'from',
      kind: 'age',
      article: '89(3)',
      today: { from: [14, 'years'] },
      in2017: { from: [14, 'years'] },
    },
    { id: 'to', kind: 'age', article: '89(3)', today: { to: [16, 'years'] }, in2017: { to: [16, 'years'] } },
  ],
}
const fact: Fact = {
  id: 'Q9.9-14',
  question: '9.9',
  topic: 'juvenile-liability',
  statement: 'At most four months.',
  figures: ['up to 4 months', '13-15 years old'],
  law: [],
  audience: [],
  teach: 'core',
  lines: [1, 1],
}
const term = (key: string) => ({ key, glossary: null, articles: [] })
const none: Content = { ...emptyContent, facts: [fact] }
const registers = { claims: [silence], facts: [fact] }

const found = (content: Partial<Content>, ro: WordFiles['ro'], en: WordFiles['en'] = {}) => {
  const { problems, remarks } = checkFigures({ ...none, ...registers, ...content }, { ro, en })
  return { problems: problems.map(sayProblem), remarks: remarks.map(sayProblem) }
}
const not = (number: string) =>
  `states "${number}", which no figure of the claims and facts it names holds; correct the number, name the claim that holds it, or give that claim the figure`

describe('a text of a lesson block', () => {
  const block = (change: object): Block => ({ kind: 'paragraph', id: 'p', ...change })
  const inBlock = (text: string, change: object = { claims: ['silence'] }) =>
    found(
      { modules: [{ ...tinyModule, lessons: [{ id: 'duty', minutes: 6, blocks: [block(change)] }] }] },
      { m0: { duty: { p: text } } },
    ).problems

  test.each([
    ['a number of today', 'Riscă închisoare de la 6 luni la 2 ani.'],
    ['one end of it', 'Pedeapsa poate ajunge la 2 ani.'],
    ['the same number in another unit', 'Pedeapsa poate ajunge la 24 de luni.'],
    ['a number of 2017', 'În 2017 era de la un an la 5 ani.'],
    ['two ages, one rule each', 'Între 14 și 16 ani se dovedește discernământul.'],
    ['both ends risen', 'Minimul a crescut de la 6 luni la un an.'],
    ['somebody’s age', 'Un copil de 12 ani tace.'],
  ])('may state %s', (_what, text) => {
    expect(inBlock(text)).toEqual([])
  })

  test.each([
    ['a number that nothing holds', 'Riscă închisoare de la 6 luni la 3 ani.', '6 luni la 3 ani'],
    ['ends of two figures', 'Riscă închisoare de la un an la 2 ani.', 'un an la 2 ani'],
    ['an age that nothing holds', 'Sub 15 ani nu răspunde.', '15 ani'],
    ['a length within a range, told as the rule', 'Pedeapsa e de 9 luni.', '9 luni'],
  ])('may not state %s', (_what, text, number) => {
    expect(inBlock(text)).toEqual([`ro/m0.json › duty.p: ${not(number)}`])
  })

  test('may state what a fact that it names holds', () => {
    expect(inBlock('În 2017, cel mult 4 luni.', { facts: ['Q9.9-14'] })).toEqual([])
    expect(inBlock('În 2017, între 13 și 15 ani.', { facts: ['Q9.9-14'] })).toEqual([])
  })

  test('may not state what only a claim of another block holds', () => {
    expect(inBlock('Riscă până la 2 ani.', {})).toEqual([`ro/m0.json › duty.p: ${not('2 ani')}`])
  })

  test('may tell the length that was given to somebody, in a worked case', () => {
    const worked = block({ kind: 'workedCase', parts: ['end'], claims: ['silence'] })
    const lessons = [{ id: 'duty', minutes: 6, blocks: [worked] }]
    const told = (act: string) =>
      found({ modules: [{ ...tinyModule, lessons }] }, { m0: { duty: { p: { parts: { end: { act } } } } } })
        .problems
    expect(told('Instanța alege 9 luni.')).toEqual([])
    expect(told('Instanța alege 30 de luni.')).toEqual([
      `ro/m0.json › duty.p.parts.end.act: ${not('30 de luni')}`,
    ])
  })

  test('is held in English as well', () => {
    const lessons = [{ id: 'duty', minutes: 6, blocks: [block({ claims: ['silence'] })] }]
    expect(
      found(
        { modules: [{ ...tinyModule, lessons }] },
        {},
        { m0: { duty: { p: 'Prison, 6 months to 3 years.' } } },
      ).problems,
    ).toEqual([`en/m0.json › duty.p: ${not('6 months to 3 years')}`])
  })
})

describe('a text of an item', () => {
  const quizOf = (item: Item): Quiz => ({ ...tinyQuiz, items: [item] })
  const inItem = (item: Item, words: object) =>
    found({ quizzes: [quizOf({ ...item, claims: ['silence'] })] }, { 'tiny-quiz': { [item.id]: words } })
      .problems

  test('is held, in the right option and in every explanation', () => {
    const words = {
      stem: 'Care e pedeapsa de 7 ani?',
      options: {
        limits: { text: 'Cel mult 3 ani.', feedback: 'Pedeapsa e de 4 ani.' },
        yes: { text: 'Cel mult 8 ani.', feedback: 'Pedeapsa e de 9 ani.' },
      },
    }
    expect(inItem(tinySingle, words)).toEqual([
      `ro/tiny-quiz.json › promise.stem: ${not('7 ani')}`,
      `ro/tiny-quiz.json › promise.options.yes.feedback: ${not('9 ani')}`,
      `ro/tiny-quiz.json › promise.options.limits.text: ${not('3 ani')}`,
      `ro/tiny-quiz.json › promise.options.limits.feedback: ${not('4 ani')}`,
    ])
  })

  test.each([
    [true, [`ro/tiny-quiz.json › no-details.statement: ${not('15 ani')}`]],
    [false, []],
  ])('a statement that is %s', (verdict, problems) => {
    expect(inItem({ ...tinyTrueFalse, verdict }, { statement: 'Sub 15 ani nu răspunde.' })).toEqual(problems)
  })

  test('the number asked for is held, and the unit it is confused with may be told', () => {
    const words = { confused: { weeks: { feedback: 'Limita e de 52 de săptămâni.' } } }
    expect(inItem({ ...tinyNumeric, range: [24, 24] }, words)).toEqual([])
    expect(inItem(tinyNumeric, words)).toEqual([
      'quiz tiny › item how-long › range: asks for 12 to 18 months, which no figure of the claims and facts it names holds; correct the range, name the claim that holds it, or give that claim the figure',
    ])
  })
})

describe('a text of a case', () => {
  const answer = option('truth', { quality: 'good', claims: ['silence'] })
  const scenario = {
    ...tiny,
    steps: [decision('hour', [answer, option('wait', { claims: [] })], { in2017: true }), ...endings],
  }
  test('is held by its option, an ending and 2017 by all that the case or the decision names', () => {
    const hour = {
      situation: 'O fată de 12 ani. Sub 13 ani nu răspunde.',
      in2017: 'Era de la 2 la 7 ani.',
      options: { truth: { why: 'Riscă 2 ani.' }, wait: { text: 'Nimic sub 15 ani.', why: 'Riscă 2 ani.' } },
    }
    expect(
      found({ scenarios: [scenario] }, { tiny: { hour, sound: { text: 'Instanța a dat 3 ani.' } } }).problems,
    ).toEqual([
      `ro/tiny.json › hour.situation: ${not('13 ani')}`,
      `ro/tiny.json › hour.in2017: ${not('2 la 7 ani')}`,
      `ro/tiny.json › hour.options.wait.why: ${not('2 ani')}`,
      `ro/tiny.json › sound.text: ${not('3 ani')}`,
    ])
  })
})

test('titles and leads in the catalogue rest on the whole module or case', () => {
  const words = {
    m0: { lead: 'Sub 15 ani.', lessons: { listen: 'Între 14 și 16 ani' } },
    tiny: { lead: 'Sub 15 ani.' },
  }
  const lessons = [
    { id: 'listen', minutes: 6, blocks: [{ kind: 'paragraph', id: 'p', claims: ['silence'] }] },
  ] as const
  expect(
    found({ modules: [{ ...tinyModule, lessons }], scenarios: [tiny] }, { catalogue: words }).problems,
  ).toEqual([
    `ro/catalogue.json › m0.lead: ${not('15 ani')}`,
    `ro/catalogue.json › tiny.lead: ${not('15 ani')}`,
  ])
})

test('a definition of the glossary with a number of no claim is for an editor to see', () => {
  const terms = { grooming: { definition: 'Un copil sub 16 ani.' }, gate: { definition: 'De la 7 ani.' } }
  expect(found({ terms: [term('grooming'), term('gate')] }, { terms })).toEqual({
    problems: [],
    remarks: [
      'ro/terms.json › gate.definition: states "7 ani", which no figure of any claim holds; see whether it is still the law',
    ],
  })
})

describe('the words of a claim', () => {
  const told = (words: object) => found({}, { 'law-reporting': { silence: words } })

  test('state its own figures, in 2017 also those of its facts', () => {
    expect(
      told({ today: 'De la 6 luni la 2 ani.', in2017: 'Cel mult 4 luni.', detail: 'Între 14 și 16 ani.' }),
    ).toEqual({ problems: [], remarks: [] })
    expect(told({ today: 'Cel mult 3 ani.' }).problems).toEqual([
      'ro/law-reporting.json › silence.today: states "3 ani", which is no figure of the claim; correct the number or add the figure',
    ])
  })

  test('and in the detail those of a claim that it links to', () => {
    const [figure] = silence.figures ?? []
    const line: Claim = { ...firmClaim, id: 'line', figures: [{ ...figure!, today: { to: [7, 'years'] } }] }
    const change = { claims: [silence, line] }
    const words = (detail: string) => ({ 'law-reporting': { silence: { detail } } })
    expect(found(change, words('Cel mult 7 ani, ca [altă regulă](law:line).')).problems).toEqual([])
    expect(found(change, words('Cel mult 7 ani, ca altă regulă.')).problems).toHaveLength(1)
  })

  test('a number that is only of 2017 is doubtful as one of today', () => {
    expect(told({ today: 'De la un an la 5 ani.' })).toEqual({
      problems: [],
      remarks: [
        'ro/law-reporting.json › silence.today: states "un an la 5 ani", which is a figure of 2017 and not of today; see whether the text says so',
      ],
    })
  })

  test('a number of the law between two changes is for an editor to see', () => {
    expect(told({ detail: 'Până la 1 iulie 2024, pedeapsa era de la 2 la 7 ani.' })).toEqual({
      problems: [],
      remarks: [
        'ro/law-reporting.json › silence.detail: states "2 la 7 ani", which is no figure of the claim; see whether it is one of the law between 2017 and today',
      ],
    })
    expect(told({ detail: 'Alineatul apare la 1 ianuarie 2024, cu 2 la 7 ani.' }).problems).toEqual([])
    expect(told({ detail: 'Legea 202/2024: între 2 și 7 ani.' }).problems).toHaveLength(1)
    expect(told({ detail: 'Pedeapsa merge de la 2 până la 7 ani.' }).problems).toHaveLength(1)
  })
})
