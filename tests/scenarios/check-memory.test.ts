import { describe, expect, test } from 'vitest'
import { sayProblem } from '#src/lib/problem.ts'
import { checkScenario, scenarioWords } from '#src/scenarios/check-scenario.ts'
import type { Condition, Decision, Ending, Fork, Option, Scenario } from '#src/scenarios/scenario.ts'
import {
  corridor,
  counselling,
  forked,
  hour,
  morning,
  night,
  promise,
  secret,
  spoken,
  truth,
  waited,
} from '#tests/fixtures/forked-scenario.ts'
import { meters, option } from '#tests/fixtures/tiny-scenario.ts'

const known = { claims: new Set(['duty']), facts: new Set<string>(), lessons: new Set(['listen']) }
const said = (scenario: Scenario) => checkScenario(scenario, known).map(sayProblem)

/** The forked case with one of its steps replaced by another of the same id. */
function withStep(changed: Decision | Ending | Fork): Scenario {
  return { ...forked, steps: forked.steps.map((step) => (step.id === changed.id ? changed : step)) }
}
const withEcho = (when: Condition) =>
  withStep({ ...corridor, echoes: [...(corridor.echoes ?? []), { id: 'new', when }] })
const withOption = (decision: Decision, id: string, change: Partial<Option>) =>
  withStep({
    ...decision,
    options: decision.options.map((one) => (one.id === id ? { ...one, ...change } : one)),
  })
const ECHO = 'case forked › step corridor › echo new'

test('a sound case with a memory has no problems', () => {
  expect(said(forked)).toEqual([])
})

describe('a condition that names what the case does not have, or asks nothing', () => {
  test.each<{ fault: string; scenario: Scenario; says: readonly string[] }>([
    {
      fault: 'an unknown step',
      scenario: withEcho({ kind: 'chose', step: 'promises', option: 'truth' }),
      says: [`${ECHO}: asks about "promises", which is no decision of this case; correct the id`],
    },
    {
      fault: 'a step that is no decision',
      scenario: withEcho({ kind: 'chose', step: 'night', option: 'truth' }),
      says: [`${ECHO}: asks about "night", which is no decision of this case; correct the id`],
    },
    {
      fault: 'an unknown option, inside another condition',
      scenario: withEcho({ kind: 'not', of: { kind: 'chose', step: 'promise', option: 'lie' } }),
      says: [`${ECHO}: asks about "lie", which is no option of step promise; correct the id`],
    },
    {
      fault: 'a meter without a bound',
      scenario: withEcho({ kind: 'meter', meter: 'trust' }),
      says: [`${ECHO}: asks about trust without a bound; give atLeast, atMost or both`],
    },
    {
      fault: 'no role',
      scenario: withEcho({ kind: 'role', roles: [] }),
      says: [`${ECHO}: names no role; name one or remove the condition`],
    },
    {
      fault: 'all of nothing',
      scenario: withEcho({ kind: 'all', of: [] }),
      says: [`${ECHO}: "all" has no parts; give it at least one`],
    },
    {
      fault: 'any of nothing, on a route',
      scenario: withStep({ ...night, routes: [{ when: { kind: 'any', of: [] }, to: 'morning' }] }),
      says: ['case forked › step night › route 1: "any" has no parts; give it at least one'],
    },
    {
      fault: 'an unknown option, on an option',
      scenario: withOption(corridor, 'gate', { when: { ...truth, option: 'lie' } }),
      says: [
        'case forked › step corridor › option gate › when: asks about "lie", which is no option of step promise; correct the id',
      ],
    },
  ])('$fault', ({ scenario, says }) => {
    expect(said(scenario)).toEqual(says)
  })
})

describe('a fork and echoes as parts of the graph', () => {
  test.each<{ fault: string; scenario: Scenario; says: readonly string[] }>([
    {
      fault: 'a route that leads to no step',
      scenario: withStep({ ...night, routes: [{ when: waited, to: 'mornings' }] }),
      says: ['case forked › step night › route 1: "mornings" is no step of this case; correct the id'],
    },
    {
      fault: 'a rest that leads to no step',
      scenario: withStep({ ...night, otherwise: 'gone' }),
      says: ['case forked › step night › otherwise: "gone" is no step of this case; correct the id'],
    },
    {
      fault: 'a fork that leads back to itself',
      scenario: withStep({ ...night, otherwise: 'night' }),
      says: ['case forked › step night: can be met again in the same play; lead its options forward'],
    },
    {
      fault: 'two forks that lead to each other, and nowhere else',
      scenario: {
        ...withStep({ ...night, routes: [{ when: waited, to: 'morning' }], otherwise: 'dawn' }),
        steps: [
          ...withStep({ ...night, otherwise: 'dawn' }).steps,
          { kind: 'fork', id: 'dawn', routes: [{ when: waited, to: 'dusk' }], otherwise: 'dusk' },
          { kind: 'fork', id: 'dusk', routes: [], otherwise: 'dawn' },
        ],
      },
      says: [
        'case forked › step dawn: no ending can be reached from here; lead an option out of it',
        'case forked › step dusk: no ending can be reached from here; lead an option out of it',
      ],
    },
    {
      fault: 'two echoes of one id',
      scenario: withStep({ ...corridor, echoes: [...corridor.echoes!, corridor.echoes![0]!] }),
      says: ['case forked › step corridor › echoes: "promised" stands twice; give one of the two a new id'],
    },
    {
      fault: 'an echo of an ending with an id that would break its word key',
      scenario: withStep({ ...spoken[0]!, echoes: [{ id: 'The.truth', when: truth }] }),
      says: [
        'case forked › step sound › echoes: "The.truth" is not an id; write small letters, digits and hyphens',
      ],
    },
  ])('$fault', ({ scenario, says }) => {
    expect(said(scenario)).toEqual(says)
  })
})

describe('what shows only when every state is walked', () => {
  test.each<{ fault: string; scenario: Scenario; says: readonly string[] }>([
    {
      fault: 'an echo that nobody hears',
      scenario: withEcho({ kind: 'chose', step: 'corridor', option: 'pass' }),
      says: [`${ECHO}: "corridor: pass" never holds on any way of playing; change it or remove it`],
    },
    {
      fault: 'an echo that everybody hears',
      scenario: withEcho({ kind: 'meter', meter: 'trust', atLeast: -2 }),
      says: [`${ECHO}: "trust at least -2" always holds on any way of playing; change it or remove it`],
    },
    {
      fault: 'one part of a condition that can never be true',
      scenario: withEcho({ kind: 'any', of: [waited, { kind: 'meter', meter: 'duty', atLeast: 9 }] }),
      says: [`${ECHO}: "duty at least 9" never holds on any way of playing; change it or remove it`],
    },
    {
      fault: 'bounds that exclude each other',
      scenario: withEcho({ kind: 'meter', meter: 'trust', atLeast: 1, atMost: 0 }),
      says: [
        `${ECHO}: "trust at least 1 and at most 0" never holds on any way of playing; change it or remove it`,
      ],
    },
    {
      fault: 'a route that no path takes, and the step behind it',
      scenario: withStep({
        ...night,
        routes: [{ when: { kind: 'chose', step: 'morning', option: 'ask' }, to: 'morning' }],
      }),
      says: [
        'case forked › step morning: no way of playing leads here; change the conditions on the way or remove it',
        'case forked › step night › route 1: "morning: ask" never holds on any way of playing; change it or remove it',
      ],
    },
    {
      fault: 'an option that nobody is shown',
      scenario: withOption(corridor, 'gate', { when: { kind: 'meter', meter: 'duty', atLeast: 9 } }),
      says: [
        'case forked › step corridor › option gate › when: "duty at least 9" never holds on any way of playing; change it or remove it',
      ],
    },
    {
      fault: 'a decision at which some plays find two options only',
      scenario: withOption(corridor, 'pass', { when: truth }),
      says: [
        'case forked › step corridor › options: after promise: nod, hour: notify only 2 are shown; give at least 3 on every way',
      ],
    },
    {
      fault: 'a decision at which some plays find no good option',
      scenario: withStep({
        ...corridor,
        options: [option('wave'), ...corridor.options].map((one) =>
          one.id === 'greet' ? { ...one, when: { kind: 'not', of: secret } as const } : one,
        ),
      }),
      says: [
        'case forked › step corridor › options: after promise: secret, hour: notify none that is shown is good; give one that protects the child',
      ],
    },
    {
      fault: 'a first decision with too few options for a play without a role',
      scenario: withOption(promise, 'nod', { when: counselling }),
      says: [
        'case forked › step promise › options: at the start only 2 are shown; give at least 3 on every way',
      ],
    },
    {
      fault: 'a recommended path that does not end soundly, in any role',
      scenario: withStep({
        ...hour,
        options: [
          option('visit', { quality: 'good', meters: meters(0, 0, -1, 0), next: 'night' }),
          ...hour.options,
        ],
      }),
      says: [
        'case forked › recommended path: taking the first good option each time ends repairable without a role; lead it to the sound ending',
        'case forked › recommended path: taking the first good option each time ends repairable in the role counsellor; lead it to the sound ending',
      ],
    },
  ])('$fault', ({ scenario, says }) => {
    expect(said(scenario)).toEqual(says)
  })
})

test('echoes have words under their decision or ending, a fork has none', () => {
  const words = scenarioWords(forked)
  expect(words.filter((key) => key.includes('echoes'))).toEqual([
    'corridor.echoes.promised',
    'corridor.echoes.weary',
    'sound.echoes.truth',
    'repairable.echoes.night',
    'repairable.echoes.chair',
    'harmful.echoes.promised',
  ])
  expect(words.filter((key) => key.startsWith('night'))).toEqual([])
  expect(words).toContain(`${morning.id}.options.call.why`)
})
