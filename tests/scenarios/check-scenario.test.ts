import { describe, expect, test } from 'vitest'
import { sayProblem } from '#src/lib/problem.ts'
import { checkScenario, scenarioWords } from '#src/scenarios/check-scenario.ts'
import type { Option, Scenario, Step } from '#src/scenarios/scenario.ts'
import {
  crossed,
  decision,
  endings,
  good,
  half,
  hour,
  judgement,
  meters,
  option,
  promise,
  tiny,
} from '#tests/fixtures/tiny-scenario.ts'

const known = { claims: new Set(['duty']), facts: new Set(['Q6.1-04']), lessons: new Set(['listen']) }
const said = (scenario: Scenario) => checkScenario(scenario, known).map(sayProblem)

/** The tiny case with other steps after the first decision, or with another first decision. */
const withSteps = (...steps: readonly Step[]): Scenario => ({ ...tiny, steps })
const withOptions = (...options: readonly Option[]) =>
  withSteps(decision('promise', options), hour, judgement, ...endings)
const withGood = (change: Partial<Option>) => withOptions({ ...good, ...change }, half, crossed)

test('a sound case has no problems', () => {
  expect(said(tiny)).toEqual([])
  expect(said(withGood({ facts: ['Q6.1-04'] }))).toEqual([])
})

describe('the case as a graph', () => {
  test.each<{ fault: string; scenario: Scenario; says: readonly string[] }>([
    {
      fault: 'an option that leads to no step',
      scenario: withGood({ next: 'hours' }),
      says: [
        'case tiny › step promise › option truth › next: "hours" is no step of this case; correct the id',
      ],
    },
    {
      fault: 'a judgement that leads to no step',
      scenario: withSteps(promise, hour, { ...judgement, sound: 'fine' }, ...endings),
      says: ['case tiny › step judgement › sound: "fine" is no step of this case; correct the id'],
    },
    {
      fault: 'a judgement that leads to an ending of another tone',
      scenario: withSteps(promise, hour, { ...judgement, harmful: 'sound' }, ...endings),
      says: ['case tiny › step judgement › harmful: "sound" is not a harmful ending; name one of that tone'],
    },
    {
      fault: 'a judgement that leads back to a decision',
      scenario: withSteps(promise, hour, { ...judgement, repairable: 'hour' }, ...endings),
      says: [
        'case tiny › step judgement › repairable: "hour" is not a repairable ending; name one of that tone',
      ],
    },
    {
      fault: 'a start that is no step',
      scenario: { ...tiny, start: 'door' },
      says: ['case tiny › start: "door" is no step of this case; correct the id'],
    },
    {
      fault: 'a start that is no decision',
      scenario: { ...tiny, start: 'judgement' },
      says: ['case tiny › start: "judgement" is not a decision; begin with one'],
    },
    {
      fault: 'a decision that nothing leads to',
      scenario: { ...tiny, steps: [...tiny.steps, { ...hour, id: 'corridor' }] },
      says: ['case tiny › step corridor: nothing leads here; lead an option to it or remove it'],
    },
    {
      fault: 'a loop without a way out',
      scenario: withSteps(
        decision('promise', [good, half, { ...crossed, next: 'corridor' }]),
        decision('corridor', [
          option('left', { quality: 'good', next: 'corridor' }),
          option('right', { next: 'corridor' }),
          option('straight-on', { next: 'corridor' }),
        ]),
        hour,
        judgement,
        ...endings,
      ),
      says: ['case tiny › step corridor: no ending can be reached from here; lead an option out of it'],
    },
    {
      fault: 'a loop with a way out',
      scenario: withSteps(
        promise,
        decision('hour', [
          option('notify', { quality: 'good', meters: meters(1, 0, 1, 2) }),
          option('wait', { next: 'promise' }),
          option('ask-around', { quality: 'notYet', meters: meters(0, -2, -1, -1) }),
        ]),
        judgement,
        ...endings,
      ),
      says: [
        'case tiny › step promise: can be met again in the same play; lead its options forward',
        'case tiny › step hour: can be met again in the same play; lead its options forward',
      ],
    },
    {
      fault: 'a decision without options is a dead end, and has too few of them',
      scenario: withSteps(
        decision('promise', [good, half, { ...crossed, next: 'corridor' }]),
        decision('corridor', []),
        hour,
        judgement,
        ...endings,
      ),
      says: [
        'case tiny › step corridor: no ending can be reached from here; lead an option out of it',
        'case tiny › step corridor › options: there are 0; give at least 3',
        'case tiny › step corridor › options: none is good; give one that protects the child',
      ],
    },
    {
      fault: 'two steps of one id',
      scenario: { ...tiny, steps: [...tiny.steps, endings[0]!] },
      says: ['case tiny › steps: "sound" stands twice; give one of the two a new id'],
    },
    {
      fault: 'a step with the name of a text of the case',
      scenario: {
        ...tiny,
        start: 'contentNote',
        steps: [{ ...promise, id: 'contentNote' }, hour, judgement, ...endings],
      },
      says: [
        'case tiny › steps: "contentNote" is not an id; write small letters, digits and hyphens',
        'case tiny › steps: "contentNote" already means something else here; choose another id',
      ],
    },
    {
      fault: 'a step with an id that would break its word keys',
      scenario: { ...tiny, start: 'a.b', steps: [{ ...promise, id: 'a.b' }, hour, judgement, ...endings] },
      says: ['case tiny › steps: "a.b" is not an id; write small letters, digits and hyphens'],
    },
  ])('$fault', ({ scenario, says }) => {
    expect(said(scenario)).toEqual(says)
  })
})

describe('the endings', () => {
  test.each<{ fault: string; scenario: Scenario; says: readonly string[] }>([
    {
      fault: 'a tone without an ending',
      scenario: withSteps(
        promise,
        decision('hour', [
          option('notify', { quality: 'good', next: 'sound' }),
          option('wait', { next: 'repairable' }),
          option('ask-around', { next: 'repairable' }),
        ]),
        endings[0]!,
        endings[1]!,
      ),
      says: ['case tiny › endings: there is no harmful ending; write one'],
    },
    {
      fault: 'an ending that no meters earn, although an arrow leads to it',
      scenario: withSteps(
        promise,
        decision(
          'hour',
          hour.options.map((one) => ({ ...one, meters: meters(0, 0, 0, 0) })),
        ),
        judgement,
        ...endings,
      ),
      says: [
        'case tiny › step sound: no way of playing reaches this ending; change the meters of some options or remove it',
      ],
    },
  ])('$fault', ({ scenario, says }) => {
    expect(said(scenario)).toEqual(says)
  })
})

describe('decisions and options', () => {
  test.each<{ fault: string; scenario: Scenario; says: readonly string[] }>([
    {
      fault: 'two options only',
      scenario: withOptions(good, crossed),
      says: ['case tiny › step promise › options: there are 2; give at least 3'],
    },
    {
      fault: 'no good option',
      scenario: withGood({ quality: 'partly' }),
      says: ['case tiny › step promise › options: none is good; give one that protects the child'],
    },
    {
      fault: 'two options of one id',
      scenario: withOptions(good, half, crossed, half),
      says: ['case tiny › step promise › options: "nod" stands twice; give one of the two a new id'],
    },
    {
      fault: 'a crossed line that is called partly right',
      scenario: withOptions(good, half, { ...crossed, quality: 'partly' }),
      says: [
        'case tiny › step promise › option secret › critical: a line that must not be crossed cannot be "partly"; make it "notYet"',
      ],
    },
    {
      fault: 'a meter moved too far down',
      scenario: withOptions(good, half, { ...crossed, meters: meters(0, -3, 0, 0) }),
      says: [
        'case tiny › step promise › option secret › meters: trust is -3; give a whole number from -2 to 2',
      ],
    },
    {
      fault: 'a meter moved too far up, and another by a half',
      scenario: withGood({ meters: meters(3, 0.5, 0, 0) }),
      says: [
        'case tiny › step promise › option truth › meters: wellbeing is 3; give a whole number from -2 to 2',
        'case tiny › step promise › option truth › meters: trust is 0.5; give a whole number from -2 to 2',
      ],
    },
    {
      fault: 'an option without a claim',
      scenario: withGood({ claims: [] }),
      says: [
        'case tiny › step promise › option truth › claims: is empty; name the claim that explains this option',
      ],
    },
    {
      fault: 'an unknown claim',
      scenario: withGood({ claims: ['duty', 'dutty'] }),
      says: [
        'case tiny › step promise › option truth › claims: "dutty" is not in the register; correct the id or add the claim',
      ],
    },
    {
      fault: 'an unknown fact',
      scenario: withGood({ facts: ['Q0-01'] }),
      says: [
        'case tiny › step promise › option truth › facts: "Q0-01" is not in the register; correct the id',
      ],
    },
    {
      fault: 'an unknown lesson',
      scenario: withGood({ lesson: 'lisen' }),
      says: [
        'case tiny › step promise › option truth › lesson: "lisen" is no lesson of this module; correct the id',
      ],
    },
  ])('$fault', ({ scenario, says }) => {
    expect(said(scenario)).toEqual(says)
  })
})

test('faults are gathered, not only the first', () => {
  expect(said({ ...withGood({ claims: [], lesson: 'x' }), start: 'door' })).toHaveLength(3)
})

test('the words of a case are those its steps call for: said and help only where they are needed', () => {
  const plain = decision('hour', [option('notify', { quality: 'good' })])
  const one = decision('promise', [crossed], { said: true })
  expect(scenarioWords({ ...tiny, steps: [one, plain, judgement, endings[0]!] })).toEqual([
    'contentNote',
    'promise.name',
    'promise.place',
    'promise.situation',
    'promise.said',
    'promise.ask',
    'promise.help',
    'promise.options.secret.text',
    'promise.options.secret.short',
    'promise.options.secret.happens',
    'promise.options.secret.why',
    'hour.name',
    'hour.place',
    'hour.situation',
    'hour.ask',
    'hour.options.notify.text',
    'hour.options.notify.short',
    'hour.options.notify.happens',
    'hour.options.notify.why',
    'sound.title',
    'sound.text',
  ])
})
