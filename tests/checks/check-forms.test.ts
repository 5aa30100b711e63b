import { describe, expect, test } from 'vitest'
import { checkForms } from '#src/checks/check-forms.ts'
import type { Content } from '#src/checks/content.ts'
import { sayProblem } from '#src/lib/problem.ts'
import type { Item } from '#src/quiz/quiz.ts'
import { emptyContent } from '#tests/fixtures/empty-content.ts'
import { lesson, question, tinyModule } from '#tests/fixtures/tiny-module.ts'
import { firmClaim, pressClaim, readingClaim, tinyQuiz, tinySingle } from '#tests/fixtures/tiny-quiz.ts'
import { decision, endings, option, tiny } from '#tests/fixtures/tiny-scenario.ts'

const doors = { ...lesson('doors', []), form: 'full' } as const
const module = { ...tinyModule, shortForm: true, lessons: [lesson('listen', []), doors] } as const
const short: Item = { ...tinySingle, lesson: 'listen' }
const full: Item = { ...short, id: 'for-court', form: 'full', lesson: 'doors' }
const quiz = { ...tinyQuiz, id: 'm0', module: 'm0', items: [short, full], insteadOfCase: {} }
const hour = (...options: Parameters<typeof decision>[1]) => ({
  ...tiny,
  steps: [decision('hour', options), ...endings],
})
const content: Content = {
  ...emptyContent,
  modules: [module],
  quizzes: [quiz],
  claims: [firmClaim, pressClaim, readingClaim],
}
const said = (change: Partial<Content>) => {
  const { problems, remarks } = checkForms({ ...content, ...change })
  return { problems: problems.map(sayProblem), remarks: remarks.map(sayProblem) }
}

describe('the short form', () => {
  test('asks of its own lessons, the full form of all', () => {
    expect(said({})).toEqual({ problems: [], remarks: [] })
  })

  test('may not ask of a lesson that it leaves out', () => {
    expect(said({ quizzes: [{ ...quiz, items: [{ ...short, lesson: 'doors' }] }] }).problems).toEqual([
      'quiz m0 › item promise › lesson: "doors" is only in the full form; name a lesson that everybody reads, or mark the item as full',
    ])
  })

  test('of a module that nobody reads in short leaves nothing out', () => {
    const items = [{ ...short, lesson: 'doors' }]
    expect(
      said({ modules: [{ ...module, shortForm: false }], quizzes: [{ ...quiz, items }] }).problems,
    ).toEqual([])
  })

  test('should have what stands in for a case', () => {
    expect(said({ quizzes: [{ ...quiz, insteadOfCase: { tiny: ['promise', 'for-court'] } }] })).toEqual({
      problems: [],
      remarks: [
        'quiz m0 › insteadOfCase › tiny: for-court is only in the full form; the short form has 1 item of the set',
      ],
    })
  })

  test('should not be led back to a lesson that it leaves out', () => {
    const scenarios = [hour(option('truth', { claims: ['firm'], lesson: 'doors' }))]
    expect(said({ scenarios }).remarks).toEqual([
      'case tiny › step hour › option truth › lesson: "doors" is only in the full form; who reads the short form is not led back to it',
    ])
  })
})

describe('a right answer on uncertain ground', () => {
  test.each([
    { claims: ['press', 'own-reading'], firm: false },
    { claims: ['press', 'firm'], firm: true },
    { claims: ['not-in-the-register'], firm: true },
    { claims: [], firm: true },
  ])('a good option that names $claims: on firm ground $firm', ({ claims, firm }) => {
    const good = option('truth', { quality: 'good', claims })
    expect(said({ scenarios: [hour(good, option('nod', { claims: ['press'] }))] }).problems).toEqual(
      firm
        ? []
        : [
            'case tiny › step hour › option truth › claims: are all secondary or our own reading, too little for a good option; add an official or practice claim',
          ],
    )
  })

  test('an inline question of a lesson', () => {
    const lessons = [lesson('listen', [{ ...question, claims: ['own-reading'] }])]
    expect(said({ modules: [{ ...module, lessons }] }).problems).toEqual([
      'module m0 › lesson listen › block try › claims: are all secondary or our own reading, too little for a better answer; add an official or practice claim',
    ])
  })
})
