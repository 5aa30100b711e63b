import fc from 'fast-check'
import type { Answer, Attempt, Purpose } from '#src/quiz/attempt.ts'
import type { Item, Quiz } from '#src/quiz/quiz.ts'
import type { Day } from '#src/quiz/review.ts'
import { allIds, rightResponse, wrongResponse } from '#tests/fixtures/attempts.ts'
import { tinyQuiz } from '#tests/fixtures/tiny-quiz.ts'

/** The noon of a day as a clock writes it. */
export function noonOf(day: Day): string {
  return new Date((day + 0.5) * 86_400_000).toISOString()
}

/** Banks of one to twelve items of every kind in up to three outcomes. */
export const anyMixedBank: fc.Arbitrary<Quiz> = fc
  .array(fc.record({ kind: fc.constantFrom(...tinyQuiz.items), outcome: fc.constantFrom('a', 'b', 'c') }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((all) => ({
    ...tinyQuiz,
    outcomes: ['a', 'b', 'c'],
    items: all.map(({ kind, outcome }, at) => ({ ...kind, id: `${kind.kind.toLowerCase()}-${at}`, outcome })),
  }))

function anyAnswer(item: Item, day: fc.Arbitrary<Day>): fc.Arbitrary<Answer> {
  return fc.record({
    item: fc.constant(item.id),
    response: fc.constantFrom(rightResponse(item), wrongResponse(item)),
    sureness: fc.constantFrom('guess', 'fairly', 'sure'),
    at: day.map(noonOf),
    counter: fc.nat(1000),
  })
}

/** A purpose; a pack may stand for items of the bank and for some that it no longer has. */
function anyPurpose(bank: Quiz): fc.Arbitrary<Purpose> {
  const id = fc.constantFrom(...allIds(bank), 'gone')
  return fc.oneof(
    fc.constant<Purpose>({ kind: 'quiz' }),
    fc.constant<Purpose>({ kind: 'preCheck' }),
    fc.record({ kind: fc.constant('insteadOfCase' as const), scenario: fc.constant('tiny') }),
    fc.record({ kind: fc.constant('review' as const), standsFor: fc.dictionary(id, id) }),
  )
}

/** Attempts of every purpose at a bank, answered on days that follow no order. */
export function anyAttempts(bank: Quiz, day: fc.Arbitrary<Day>): fc.Arbitrary<readonly Attempt[]> {
  const attempt = fc
    .tuple(fc.subarray([...bank.items]), anyPurpose(bank), fc.nat(1_000_000))
    .chain(([items, purpose, seed]) =>
      fc.tuple(...items.map((item) => anyAnswer(item, day))).map((answers) => ({
        id: `try-${seed}`,
        purpose,
        seed: `seed-${seed}`,
        items: items.map(({ id }) => id),
        drawn: items.length,
        answers,
      })),
    )
  return fc.array(attempt, { maxLength: 6 })
}
