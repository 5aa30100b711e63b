import { expect, test } from 'vitest'
import { proveScenario } from '#src/scenarios/prove-scenario.ts'
import { decision, endings, hour, judgement, option, promise, tiny } from '#tests/fixtures/tiny-scenario.ts'

test('every path of a case is counted by its ending, with the range of each meter', () => {
  expect(proveScenario(tiny)).toEqual({
    steps: 6,
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
    endings: {},
    shortest: 0,
    longest: 0,
  })
})
