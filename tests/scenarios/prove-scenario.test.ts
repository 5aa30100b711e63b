import { describe, expect, test } from 'vitest'
import { sayProblem } from '#src/lib/problem.ts'
import { checkFirstPlaces } from '#src/scenarios/check-states.ts'
import { optionOrder } from '#src/scenarios/play.ts'
import { proveFirstPlaces } from '#src/scenarios/prove-first-places.ts'
import { proveScenario } from '#src/scenarios/prove-scenario.ts'
import { walkStates } from '#src/scenarios/walk-states.ts'
import { forked } from '#tests/fixtures/forked-scenario.ts'
import { decision, endings, hour, judgement, option, promise, tiny } from '#tests/fixtures/tiny-scenario.ts'

test('every path of a case is counted by its ending, with the range of each meter', () => {
  const { firstPlaces, ...proof } = proveScenario(tiny)
  expect(firstPlaces.map(({ step }) => step)).toEqual(['promise', 'hour'])
  expect(proof).toEqual({
    steps: 6,
    states: 13,
    conditions: [],
    decisions: 2,
    paths: 9,
    shortest: 2,
    longest: 2,
    endings: {
      // truth + notify
      sound: {
        paths: 1,
        meters: {
          wellbeing: { min: 2, max: 2 },
          trust: { min: 1, max: 1 },
          evidence: { min: 1, max: 1 },
          duty: { min: 3, max: 3 },
        },
        total: { min: 7, max: 7 },
      },
      // truth + wait, truth + ask-around, nod + notify, nod + wait
      repairable: {
        paths: 4,
        meters: {
          wellbeing: { min: 0, max: 1 },
          trust: { min: -1, max: 1 },
          evidence: { min: -1, max: 1 },
          duty: { min: -1, max: 2 },
        },
        total: { min: -2, max: 3 },
      },
      // nod + ask-around, secret + anything
      harmful: {
        paths: 4,
        meters: {
          wellbeing: { min: 0, max: 1 },
          trust: { min: -3, max: -1 },
          evidence: { min: -1, max: 1 },
          duty: { min: -2, max: 1 },
        },
        total: { min: -6, max: 2 },
      },
    },
  })
})

test('paths of different length are told apart', () => {
  const early = decision('promise', [option('stop', { next: 'repairable' }), ...promise.options])
  const proof = proveScenario({ ...tiny, steps: [early, hour, judgement, ...endings] })
  expect(proof).toMatchObject({ paths: 10, shortest: 1, longest: 2 })
})

test('a loop is left after its first turn, and a dead end is no path', () => {
  const options = [
    option('again', { next: 'promise' }),
    option('nowhere', { next: 'gone' }),
    option('end', { next: 'sound' }),
  ]
  const proof = proveScenario({ ...tiny, steps: [decision('promise', options), ...endings] })
  expect(proof).toMatchObject({ paths: 1, shortest: 1, longest: 1 })
  expect(Object.keys(proof.endings)).toEqual(['sound'])
})

test('a case that nobody can play has no paths', () => {
  expect(proveScenario({ ...tiny, start: 'gone' })).toEqual({
    steps: 6,
    decisions: 2,
    paths: 0,
    states: 0,
    conditions: [],
    firstPlaces: [],
    endings: {},
    shortest: 0,
    longest: 0,
  })
})

test('what only another role hears on the same way is one path, and a state of its own', () => {
  const { paths, states, shortest, longest, conditions } = proveScenario(forked)
  expect([paths, shortest, longest]).toEqual([50, 3, 4])
  expect(states).toBe(2 * [...walkStates(forked, null)].length)
  expect(conditions.find(({ field }) => field === 'route 1')).toMatchObject({
    step: 'night',
    held: 6,
    asked: 18,
  })
})

describe('the place of the good option', () => {
  const states = [...walkStates(forked, null)]
  const places = (order: typeof optionOrder) =>
    proveFirstPlaces(forked, states, order).map(({ step, options, share, chance }) => [
      step,
      options,
      share,
      chance,
    ])

  test('is told for each list of options that some play is shown', () => {
    expect(places((_step, options) => options.map(({ id }) => id))).toEqual([
      ['promise', 3, 1, 1 / 3],
      ['hour', 3, 1, 1 / 3],
      ['corridor', 4, 1, 1 / 4],
      ['morning', 3, 1, 1 / 3],
      ['corridor', 3, 1, 1 / 3],
    ])
  })

  test('is as often the first as chance gives, in the order that learners meet', () => {
    for (const { step, share, chance } of proveFirstPlaces(forked, states, optionOrder))
      expect(Math.abs(share - chance), step).toBeLessThan(0.05)
    expect(checkFirstPlaces(forked, proveFirstPlaces(forked, states, optionOrder))).toEqual([])
  })

  test('is a fault where it is the first too often', () => {
    const place = { step: 'promise', options: 3, chance: 1 / 3 }
    const said = (share: number) => checkFirstPlaces(forked, [{ ...place, share }]).map(sayProblem)
    expect(said(0.38)).toEqual([])
    expect(said(0.39)).toEqual([
      'case forked › step promise › options: a good one stands first in 39 % of plays, by chance in 33 %; mend the shuffle',
    ])
  })
})
