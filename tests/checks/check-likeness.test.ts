import { describe, expect, test } from 'vitest'
import { checkLikeness } from '#src/checks/check-likeness.ts'
import { sayProblem } from '#src/lib/problem.ts'
import { tinyQuiz, tinySingle, tinyTrueFalse } from '#tests/fixtures/tiny-quiz.ts'

const quiz = {
  ...tinyQuiz,
  items: [
    { ...tinySingle, situation: true },
    { ...tinySingle, id: 'second', situation: true },
    tinyTrueFalse,
  ],
}
const said = (...texts: [string, string][]) => checkLikeness('ro', quiz, new Map(texts)).map(sayProblem)

describe('two items of one bank', () => {
  test('may ask the same thing of two situations', () => {
    expect(
      said(
        ['promise.situation', 'Un copil de 14 ani rămâne după oră și tace.'],
        ['promise.stem', 'Ce faceți acum?'],
        ['second.situation', 'O mamă sună seara, la cabinet.'],
        ['second.stem', 'Ce faceți acum?'],
      ),
    ).toEqual([])
  })

  test('may not be one sentence with a word changed', () => {
    expect(
      said(
        ['promise.situation', 'Un copil de 14 ani rămâne după oră și tace.'],
        ['promise.stem', 'Ce faceți?'],
        ['second.situation', 'Un copil de 12 ani rămâne după oră și plânge.'],
        ['second.stem', 'Ce faceți?'],
      ),
    ).toEqual([
      'ro/tiny-quiz.json › promise and second: ask nearly the same (71 % of the words are shared); write one of them anew',
    ])
  })

  test('may not share an option, whatever the order of its words', () => {
    expect(
      said(
        ['promise.options.yes.text', 'Anunț conducerea și sesizez acum DGASPC.'],
        ['no-details.reasons.ask-later.text', 'Sesizez acum DGASPC și anunț conducerea școlii.'],
      ),
    ).toEqual([
      'ro/tiny-quiz.json › promise.options.yes.text and no-details.reasons.ask-later.text: say nearly the same (85 % of the words are shared); word one of them anew',
    ])
  })

  test('may share an option that is too short for another wording', () => {
    expect(
      said(['promise.options.yes.text', 'Sun la 112.'], ['second.options.yes.text', 'Sun la 112.']),
    ).toEqual([])
  })

  test('may share a name, which is no sentence', () => {
    const text = 'Consemnarea la sfârșit de săptămână'
    expect(said(['promise.options.yes.text', text], ['second.options.yes.text', text])).toEqual([])
  })

  test('may match to a label what another item asks', () => {
    expect(
      said(
        ['promise.options.yes.text', 'Răspunde penal numai dacă se dovedește discernământul.'],
        ['second.matches.if-proven.text', 'Răspunde numai dacă se dovedește discernământul.'],
      ),
    ).toEqual([])
  })

  test('options of the same item are not compared', () => {
    const text = 'Anunț conducerea și sesizez acum DGASPC.'
    expect(said(['promise.options.yes.text', text], ['promise.options.later.text', text])).toEqual([])
  })
})
