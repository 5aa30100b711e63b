import { expect, test } from 'vitest'
import { checkBanks } from '#src/checks/check-banks.ts'
import type { Content } from '#src/checks/content.ts'
import { sayProblem } from '#src/lib/problem.ts'
import type { Item } from '#src/quiz/quiz.ts'
import { emptyContent } from '#tests/fixtures/empty-content.ts'
import { tinyModule } from '#tests/fixtures/tiny-module.ts'
import { tinyQuiz, tinySingle } from '#tests/fixtures/tiny-quiz.ts'

const singles = Array.from({ length: 9 }, (_, at): Item => ({ ...tinySingle, id: `i${at}`, form: 'full' }))
const quiz = { ...tinyQuiz, module: 'm0', draw: 8, items: [...tinyQuiz.items, ...singles] }
const content = (shortForm: boolean): Content => ({
  ...emptyContent,
  modules: [{ ...tinyModule, shortForm }],
  quizzes: [quiz],
})
const said = (shortForm: boolean, text: string) => {
  const words = { 'tiny-quiz': { promise: { stem: text }, 'first-words': { stem: text } } }
  const { problems, remarks } = checkBanks(content(shortForm), { ro: words, en: words })
  return { problems: problems.map(sayProblem), remarks: remarks.map(sayProblem) }
}

test('a bank is held in both languages, and in its short form where somebody reads it', () => {
  const remarks = [
    'quiz tiny › items: 12 of 14 right answers are written in place 2; they are shuffled for the learner, but the file should vary too',
  ]
  expect(said(false, '')).toEqual({ problems: [], remarks })
  expect(said(true, '')).toEqual({
    problems: ['quiz tiny › short form: has 7 items where 8 are drawn; write more or mark fewer as full'],
    remarks,
  })
  expect(said(false, 'Ce faceți acum cu telefonul?').problems).toEqual([
    'ro/tiny-quiz.json › promise and first-words: ask nearly the same (100 % of the words are shared); write one of them anew',
    'en/tiny-quiz.json › promise and first-words: ask nearly the same (100 % of the words are shared); write one of them anew',
  ])
})
