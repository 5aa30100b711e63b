import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readTexts } from '#src/checks/words.ts'
import { quizWords } from '#src/quiz/check-quiz.ts'
import { m2Quiz } from '#src/quiz/content/m2.ts'
import type { Quiz } from '#src/quiz/quiz.ts'
import {
  tinyMatch,
  tinyMultiple,
  tinyNumeric,
  tinyOrder,
  tinyQuiz,
  tinySingle,
  tinyTrueFalse,
  tinyVignette,
} from '#tests/fixtures/tiny-quiz.ts'

const wordsOf = (...items: Quiz['items']) => quizWords({ ...tinyQuiz, items })

const options = (at: string, ids: readonly string[]) =>
  ids.flatMap((id) => [`${at}.${id}.text`, `${at}.${id}.feedback`])

test.each<{ situation: string; items: Quiz['items']; words: readonly string[] }>([
  {
    situation: 'one best act',
    items: [tinySingle],
    words: ['promise.stem', ...options('promise.options', ['yes', 'limits', 'later'])],
  },
  {
    situation: 'all that apply, with a situation before it',
    items: [{ ...tinyMultiple, situation: true }],
    words: [
      'first-words.situation',
      'first-words.stem',
      ...options('first-words.options', ['quiet', 'silence', 'believe', 'witness', 'blame']),
    ],
  },
  {
    situation: 'steps',
    items: [tinyOrder],
    words: ['hour.stem', ...options('hour.steps', ['place', 'truth', 'safety', 'notify', 'note'])],
  },
  {
    situation: 'pairs: a reason for each row and for the match that fits none',
    items: [{ ...tinyMatch, situation: true }],
    words: [
      'doors.situation',
      'doors.stem',
      ...options('doors.rows', ['danger', 'report', 'talk', 'page']),
      ...['n112', 'n119', 'n116111', 'form', 'group'].map((match) => `doors.matches.${match}.text`),
      'doors.matches.group.feedback',
    ],
  },
  {
    situation: 'a number, too low, too high, or in another unit',
    items: [tinyNumeric],
    words: [
      'how-long.stem',
      'how-long.answer.text',
      'how-long.answer.feedback',
      'how-long.below.feedback',
      'how-long.above.feedback',
      'how-long.confused.weeks.feedback',
    ],
  },
  {
    situation: 'a number from nought, which none is below',
    items: [{ ...tinyNumeric, situation: true, range: [0, 18], confused: [] }],
    words: [
      'how-long.situation',
      'how-long.stem',
      'how-long.answer.text',
      'how-long.answer.feedback',
      'how-long.above.feedback',
    ],
  },
  {
    situation: 'a statement with verdict and reason',
    items: [tinyTrueFalse],
    words: [
      'no-details.statement',
      'no-details.verdict.true.feedback',
      'no-details.verdict.false.feedback',
      ...options('no-details.reasons', ['others-check', 'ask-later', 'empty']),
    ],
  },
  {
    situation: 'a case',
    items: [{ ...tinyVignette, questions: tinyVignette.questions.slice(0, 1) }],
    words: [
      'bus.situation',
      'bus.questions.words.stem',
      ...options('bus.questions.words.options', ['names', 'thanks', 'ignore']),
    ],
  },
])('the words of $situation', ({ items, words }) => {
  expect(wordsOf(...items)).toEqual(words)
})

test.each(['ro', 'en'])('the quiz of module 2 has exactly the words it needs in %s', (language) => {
  const file = new URL(`../../public/locales/${language}/m2-quiz.json`, import.meta.url)
  const { texts } = readTexts(JSON.parse(readFileSync(file, 'utf8')), file.pathname)
  expect([...quizWords(m2Quiz)].sort()).toEqual([...texts.keys()].sort())
})
