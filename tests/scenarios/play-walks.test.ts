import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMeters, NO_METERS } from '#src/scenarios/meters.ts'
import { decisionsOf, findOption } from '#src/scenarios/find-step.ts'
import { foldPlay, type PlayEvent } from '#src/scenarios/play.ts'
import { scenarios } from '#src/scenarios/content/scenarios.ts'
import { ENDING_TONES, type Scenario } from '#src/scenarios/scenario.ts'
import { walkPaths } from '#src/scenarios/walk-paths.ts'
import { tiny } from '#tests/fixtures/tiny-scenario.ts'

const on: PlayEvent = { kind: 'continued' }
const decided = (step: string, option: string): PlayEvent => ({ kind: 'decided', step, option })

/** Any events at all, with ids of the case and ids of no case. */
function anyEvents(scenario: Scenario) {
  const steps = [...scenario.steps.map(({ id }) => id), 'gone', '']
  const options = [...decisionsOf(scenario).flatMap((step) => step.options.map(({ id }) => id)), 'gone', '']
  const step = fc.constantFrom(...steps)
  const event: fc.Arbitrary<PlayEvent> = fc.oneof(
    fc.record({ kind: fc.constant('decided' as const), step, option: fc.constantFrom(...options) }),
    fc.constant(on),
    fc.constant({ kind: 'steppedBack' as const }),
    fc.record({ kind: fc.constant('retook' as const), step }),
  )
  return fc.array(event, { maxLength: 40 })
}

/** What a learner can do from where the play stands, chosen by the numbers given. */
function playable(scenario: Scenario, choices: readonly number[]): readonly PlayEvent[] {
  return choices.reduce<readonly PlayEvent[]>((events, choice) => {
    const { position, taken, canStepBack } = foldPlay(scenario, events)
    const pick = <T>(list: readonly T[]): T => list[choice % list.length]!
    if (position.at === 'decision') {
      const options = decisionsOf(scenario).find(({ id }) => id === position.step)?.options ?? []
      return [...events, decided(position.step, pick(options).id)]
    }
    const retakes = taken.map(({ step }): PlayEvent => ({ kind: 'retook', step }))
    const ways: readonly PlayEvent[] =
      position.at === 'ending'
        ? retakes
        : [on, ...(canStepBack ? [{ kind: 'steppedBack' } as const] : []), ...retakes]
    return [...events, pick(ways)]
  }, [])
}

const cases = [tiny, ...scenarios]
const byId = cases.map((scenario) => ({ id: scenario.id, scenario }))
const choices = fc.array(fc.nat({ max: 60 }), { maxLength: 30 })

describe.each(byId)('random plays of $id', ({ scenario }) => {
  test('no events at all can make the engine throw, and none that it passes over leaves a trace', () => {
    fc.assert(
      fc.property(anyEvents(scenario), (events) => {
        const said = events.filter((_, at) => {
          const before = foldPlay(scenario, events.slice(0, at))
          return JSON.stringify(foldPlay(scenario, events.slice(0, at + 1))) !== JSON.stringify(before)
        })
        expect(foldPlay(scenario, said)).toEqual(foldPlay(scenario, events))
      }),
      { numRuns: 60 },
    )
  })

  test('a play that is stored and read again after any event goes on as it was', () => {
    fc.assert(
      fc.property(choices, (numbers) => {
        const events = playable(scenario, numbers)
        for (const at of events.keys()) {
          const stored: PlayEvent[] = JSON.parse(JSON.stringify(events.slice(0, at)))
          expect(foldPlay(scenario, stored)).toEqual(foldPlay(scenario, events.slice(0, at)))
          expect(foldPlay(scenario, [...stored, ...events.slice(at)])).toEqual(foldPlay(scenario, events))
        }
      }),
      { numRuns: 30 },
    )
  })

  test('the path that counts begins at the start, is connected, and alone makes meters and flag', () => {
    fc.assert(
      fc.property(choices, (numbers) => {
        const { taken, meters, flagged, position } = foldPlay(scenario, playable(scenario, numbers))
        const options = taken.map(({ step, option }) => findOption(scenario, step, option)!)
        const steps = taken.map(({ step }) => step)
        const led = [scenario.start, ...options.map(({ next }) => next)]
        expect(steps).toEqual(led.slice(0, steps.length))
        if (position.at === 'decision') expect(position.step).toBe(led.at(-1))
        if (position.at === 'consequence') expect(position.step).toBe(steps.at(-1))
        expect(meters).toEqual(options.map((one) => one.meters).reduce(addMeters, NO_METERS))
        expect(flagged).toBe(options.some(({ critical }) => critical))
      }),
      { numRuns: 60 },
    )
  })
})

describe.each(scenarios.map((scenario) => ({ id: scenario.id, scenario })))(
  'every path of $id',
  ({ scenario }) => {
    const plays = [...walkPaths(scenario)]

    test('reaches an ending, and every tone of ending is reached', () => {
      expect(plays.map(({ position }) => position.at).filter((at) => at !== 'ending')).toEqual([])
      const tones = new Set(plays.map(({ position }) => position.at === 'ending' && position.tone))
      expect(tones).toEqual(new Set(ENDING_TONES))
    })

    test('that takes only good options is sound, and each line crossed closes the sound ending', () => {
      for (const { position, taken, flagged } of plays) {
        const qualities = taken.map(({ step, option }) => findOption(scenario, step, option)?.quality)
        if (qualities.every((quality) => quality === 'good'))
          expect(position).toMatchObject({ tone: 'sound' })
        if (flagged) expect(position).toMatchObject({ tone: 'harmful' })
      }
    })

    test('on which a line was crossed is repaired by going on well from there', () => {
      const steps = decisionsOf(scenario)
      for (const { taken } of plays.filter(({ flagged }) => flagged)) {
        const at = taken.findIndex(({ step, option }) => findOption(scenario, step, option)?.critical)
        const played = taken.flatMap(({ step, option }) => [decided(step, option), on])
        const well = steps.slice(at).flatMap((step) => {
          const good = step.options.find(({ quality }) => quality === 'good')!
          return [decided(step.id, good.id), on]
        })
        const again: PlayEvent = { kind: 'retook', step: steps[at]!.id }
        const play = foldPlay(scenario, [...played, again, ...well])
        expect(play.position.at).toBe('ending')
        expect(play.position).not.toMatchObject({ tone: 'harmful' })
      }
    })

    test('is plain data that survives being stored', () => {
      expect(JSON.parse(JSON.stringify(scenario))).toEqual(scenario)
    })
  },
)
