import { quizChoices } from '#src/checks/choices.ts'
import { quizNamespace } from '#src/checks/expected-words.ts'
import { placeOf, spokenText, type Texts } from '#src/checks/words.ts'
import type { Language } from '#src/lib/language.ts'
import type { Problem } from '#src/lib/problem.ts'
import type { Item, Quiz } from '#src/quiz/quiz.ts'

/**
 * How far from luck a bank may be, in standard deviations: luck alone goes further up once in forty banks. A bank has
 * some 20 questions to compare, so that "the longest one" as an answer to all may help with three or four, not with ten.
 */
const TOLERANCE = 2
/** What adding thirds leaves behind. */
const DUST = 1e-9
/** One place may hold this share of the right answers; more is the habit of an author. */
const MOST_IN_ONE_PLACE = 0.6

/** What the answer of one length is worth in one question: how often it is right, and how often by luck. */
type Guess = { right: number; byLuck: number }

/** Whether the longest or the shortest option is right more often than luck has it, over a whole bank. */
export function checkKeyLengths(language: Language, quiz: Quiz, texts: Texts): readonly Problem[] {
  const namespace = quizNamespace(quiz.id)
  const lengthOf = (key: string) => spokenText(texts.get(key) ?? '').trim().length
  const questions = quizChoices(quiz, namespace)
    .map(({ right, others }) => ({ right: right.map(lengthOf), others: others.map(lengthOf) }))
    .filter(({ right, others }) => [...right, ...others].every((length) => length > 0))
  return [
    ...tooOften(placeOf(language, namespace), 'longest', questions.map(guessBy(Math.max))),
    ...tooOften(placeOf(language, namespace), 'shortest', questions.map(guessBy(Math.min))),
  ]
}

/** Of options of one length, whoever guesses takes one. */
function guessBy(pick: (...lengths: number[]) => number) {
  return ({ right, others }: { right: readonly number[]; others: readonly number[] }): Guess => {
    const picked = pick(...right, ...others)
    const rightOnes = right.filter((length) => length === picked).length
    const all = rightOnes + others.filter((length) => length === picked).length
    return { right: rightOnes / all, byLuck: right.length / (right.length + others.length) }
  }
}

function tooOften(where: string, name: string, guesses: readonly Guess[]): Problem[] {
  const sum = (of: (guess: Guess) => number) => guesses.reduce((total, guess) => total + of(guess), 0)
  const right = sum((guess) => guess.right)
  const byLuck = sum((guess) => guess.byLuck)
  const spread = Math.sqrt(sum((guess) => guess.byLuck * (1 - guess.byLuck)))
  const most = byLuck + TOLERANCE * spread + DUST
  if (right <= most) return []
  const what = `the right answer is the ${name} in ${say(right)} of ${guesses.length} questions, by luck it would be in ${say(byLuck)} and in ${Math.floor(most)} at most; even out the options`
  return [{ where, what }]
}

function say(number: number): string {
  return String(Math.round(number * 10) / 10)
}

/** Where right answers are written; a learner meets them shuffled, so this is for an editor's eye. */
export function remarkKeyPlaces(quiz: Quiz): readonly Problem[] {
  const places = quiz.items.flatMap(keyPlaces)
  return [...new Set(places)]
    .map((place) => ({ place, held: places.filter((one) => one === place).length }))
    .filter(({ held }) => held > places.length * MOST_IN_ONE_PLACE)
    .map(({ place, held }) => ({
      where: `quiz ${quiz.id} › items`,
      what: `${held} of ${places.length} right answers are written in place ${place + 1}; they are shuffled for the learner, but the file should vary too`,
    }))
}

function keyPlaces(item: Item): readonly number[] {
  switch (item.kind) {
    case 'single':
      return [item.options.indexOf(item.key)]
    case 'trueFalse':
      return [item.reasons.indexOf(item.key)]
    case 'vignette':
      return item.questions.map(({ options, key }) => options.indexOf(key))
    case 'multiple':
    case 'order':
    case 'match':
    case 'numeric':
      return []
  }
}
