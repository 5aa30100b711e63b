import { describe, expect, test } from 'vitest'
import { scenarios } from '#src/scenarios/content/scenarios.ts'
import { foldPlay } from '#src/scenarios/play.ts'
import { proveConditions } from '#src/scenarios/prove-conditions.ts'
import { sayCondition } from '#src/scenarios/say-condition.ts'
import { walkPaths } from '#src/scenarios/walk-paths.ts'
import { rolesThatMatter, walkStates } from '#src/scenarios/walk-states.ts'
import { forked, night, waited } from '#tests/fixtures/forked-scenario.ts'
import { decision, endings, meters, option, tiny } from '#tests/fixtures/tiny-scenario.ts'

const told = (scenario: typeof tiny, step: string) =>
  [...walkStates(scenario, null)]
    .filter((state) => state.step.id === step)
    .map(({ taken }) => taken.map((one) => one.option).join(' '))

describe('the states of a case', () => {
  test('hold each step once for each way of standing there, fewest decisions first', () => {
    expect(told(tiny, 'promise')).toEqual([''])
    expect(told(tiny, 'hour')).toEqual(['truth', 'nod', 'secret'])
    const lengths = [...walkStates(forked, null)].map(({ taken }) => taken.length)
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b))
  })

  test('are one where nothing that the case asks about differs', () => {
    const same = [option('left'), option('right'), option('on')].map((one) => ({ ...one, next: 'later' }))
    const later = decision('later', [option('end', { next: 'sound' })])
    const plain = { ...tiny, steps: [decision('promise', same), later, ...endings] }
    expect(told(plain, 'later')).toEqual(['left'])
    const asks = { kind: 'chose', step: 'promise', option: 'right' } as const
    const echoing = { ...later, echoes: [{ id: 'right', when: asks }] }
    const remembering = { ...plain, steps: [decision('promise', same), echoing, ...endings] }
    expect(told(remembering, 'later')).toEqual(['left', 'right'])
  })

  test('include forks, and are as many from a step on as can still come', () => {
    expect(new Set(told(forked, 'night')).size).toBe(9)
    const taken = [{ step: 'promise', option: 'truth', helped: false }]
    const from = [...walkStates(forked, null, { id: 'hour', taken })]
    expect(from.every((state) => state.taken[0]?.option === 'truth')).toBe(true)
    expect(from.filter(({ step }) => step === night)).toHaveLength(3)
  })

  test('end in a case that goes in circles', () => {
    const round = { ...night, routes: [], otherwise: 'night' }
    expect([...walkStates({ ...forked, start: 'night', steps: [round] }, null)]).toHaveLength(1)
    const again = option('again', { next: 'promise', meters: meters(1, 0, 0, 0) })
    const loop = decision('promise', [again])
    expect([...walkStates({ ...tiny, steps: [loop, ...endings] }, null)]).toHaveLength(2)
    expect([...walkStates({ ...tiny, start: 'gone' }, null)]).toEqual([])
  })
})

test('the roles that matter are none and those that some condition names, each once', () => {
  expect(rolesThatMatter(tiny)).toEqual([null])
  expect(rolesThatMatter(forked)).toEqual([null, 'counsellor'])
})

test('a condition is tried wherever it is asked, a later route only where the earlier ones do not hold', () => {
  const routes = [
    { when: waited, to: 'morning' },
    { when: { kind: 'not', of: waited } as const, to: 'corridor' },
  ]
  const two = { ...forked, steps: forked.steps.map((step) => (step === night ? { ...night, routes } : step)) }
  const proofs = proveConditions(two, [...walkStates(two, null)]).filter(({ step }) => step === 'night')
  expect(proofs.map(({ field, part, asked, held }) => [field, sayCondition(part), asked, held])).toEqual([
    ['route 1', 'hour: wait', 9, 3],
    ['route 2', 'hour: wait', 6, 0],
  ])
})

describe.each([tiny, forked, ...scenarios].map((scenario) => ({ id: scenario.id, scenario })))(
  'walking the states of $id',
  ({ scenario }) => {
    const roles = rolesThatMatter(scenario)

    test('finds everything that playing every path finds: where one stands, what is shown, what is heard', () => {
      const view = (play: ReturnType<typeof foldPlay>) =>
        JSON.stringify([play.position, play.meters, play.options.map(({ id }) => id), play.echoes])
      for (const role of roles) {
        const walked = new Set(
          [...walkStates(scenario, role)]
            .filter(({ step }) => step.kind !== 'fork')
            .map(({ taken }) => {
              const events = taken.flatMap(
                ({ step, option: one }) =>
                  [{ kind: 'decided', step, option: one }, { kind: 'continued' }] as const,
              )
              return view(foldPlay(scenario, events, role))
            }),
        )
        for (const { taken } of walkPaths(scenario, role))
          for (const at of [...taken.keys(), taken.length]) {
            const events = taken
              .slice(0, at)
              .flatMap(
                ({ step, option: one }) =>
                  [{ kind: 'decided', step, option: one }, { kind: 'continued' }] as const,
              )
            expect(walked.has(view(foldPlay(scenario, events, role)))).toBe(true)
          }
      }
    })

    test('finds every condition both true and not', () => {
      const states = roles.flatMap((role) => [...walkStates(scenario, role)])
      for (const { step, field, part, asked, held } of proveConditions(scenario, states))
        expect(held > 0 && held < asked, `${step} ${field}: ${sayCondition(part)}`).toBe(true)
    })
  },
)
