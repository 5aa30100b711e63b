import { expect, test } from 'vitest'
import { caseWords } from '#src/checks/case-words.ts'
import { sayProblem } from '#src/lib/problem.ts'
import { scenarioWords } from '#src/scenarios/check-scenario.ts'
import { tiny } from '#tests/fixtures/tiny-scenario.ts'

/** A word file of the tiny case: every key it calls for with the same text, but for those given. */
function file(change: Readonly<Record<string, string | undefined>> = {}): object {
  const root: Record<string, unknown> = {}
  for (const key of scenarioWords(tiny)) {
    const text = key in change ? change[key] : 'ten chars.'
    if (text === undefined) continue
    const parts = key.split('.')
    const last = parts.pop()!
    const inside = parts.reduce<Record<string, unknown>>(
      (at, part) => (at[part] ??= {}) as Record<string, unknown>,
      root,
    )
    inside[last] = text
  }
  return root
}

const told = (ro: object | undefined, en: object) =>
  caseWords(tiny, { ro: { tiny: ro }, en: { tiny: en } }).map(({ language, giveAways, missing }) => [
    language,
    giveAways.map(sayProblem),
    missing.map(sayProblem),
  ])

test('a case with all its words, of like length, falls short of nothing', () => {
  expect(told(file(), file())).toEqual([
    ['ro', [], []],
    ['en', [], []],
  ])
})

test('a word that one language lacks is missing in that language', () => {
  expect(told(file(), file({ 'promise.help': undefined }))).toEqual([
    ['ro', [], []],
    ['en', [], ['en/tiny.json › promise.help: is missing; write it']],
  ])
})

test('a file that is not there lacks every word', () => {
  expect(told(undefined, file())[0]?.[2]).toHaveLength(scenarioWords(tiny).length)
})

test('a good option that is over 40 % longer than the others is a give-away', () => {
  expect(told(file({ 'promise.options.truth.text': 'fifteen letters' }), file())[0]?.[1]).toEqual([
    'ro/tiny.json › promise.options.truth.text: has 15 characters, its neighbours 10 on average; over 40 % longer gives the answer away, even them out',
  ])
})
