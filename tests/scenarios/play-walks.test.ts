import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMeters, NO_METERS } from '#src/scenarios/meters.ts'
import { enter } from '#src/scenarios/enter.ts'
import { decisionsOf, findOption } from '#src/scenarios/find-step.ts'
import { firstCrossed } from '#src/scenarios/path.ts'
import { foldPlay, type Play, type PlayEvent } from '#src/scenarios/play.ts'
import { countDecisions } from '#src/scenarios/count-decisions.ts'
import { scenarios } from '#src/scenarios/content/scenarios.ts'
import { ENDING_TONES, type Scenario } from '#src/scenarios/scenario.ts'
import { walkPaths } from '#src/scenarios/walk-paths.ts'
import { rolesThatMatter } from '#src/scenarios/walk-states.ts'
import { forked } from '#tests/fixtures/forked-scenario.ts'
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
    const { position, taken, options, canStepBack } = foldPlay(scenario, events)
    const pick = <T>(list: readonly T[]): T => list[choice % list.length]!
    if (position.at === 'decision') {
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

const cases = [tiny, forked, ...scenarios]
const byId = cases.map((scenario) => ({ id: scenario.id, scenario }))
const choices = fc.array(fc.nat({ max: 60 }), { maxLength: 30, size: 'max' })

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
        const led = [scenario.start, ...options.map(({ next }) => next)].map(
          (next, at) => enter(scenario, next, { taken: taken.slice(0, at), role: null })?.id,
        )
        expect(steps).toEqual(led.slice(0, steps.length))
        if (position.at === 'consequence') expect(position.step).toBe(steps.at(-1))
        else expect(position.step).toBe(led.at(-1))
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
    const roles = rolesThatMatter(scenario)
    const plays = roles.flatMap((role) => [...walkPaths(scenario, role)])

    test('reaches an ending, and every tone of ending is reached in every role', () => {
      expect(plays.map(({ position }) => position.at).filter((at) => at !== 'ending')).toEqual([])
      for (const role of roles) {
        const ended = plays.filter((play) => play.role === role)
        const tones = new Set(ended.map(({ position }) => position.at === 'ending' && position.tone))
        expect(tones).toEqual(new Set(ENDING_TONES))
      }
    })

    test('that takes only good options is sound, and each line crossed closes the sound ending', () => {
      for (const { position, taken, flagged } of plays) {
        const qualities = taken.map(({ step, option }) => findOption(scenario, step, option)?.quality)
        if (qualities.every((quality) => quality === 'good'))
          expect(position).toMatchObject({ tone: 'sound' })
        if (flagged) expect(position).toMatchObject({ tone: 'harmful' })
      }
    })

    test('on which a line was crossed is repaired by going on well from the first one', () => {
      for (const crossed of plays.filter(({ flagged }) => flagged)) {
        const { role, taken } = crossed
        let events: readonly PlayEvent[] = [
          ...taken.flatMap(({ step, option }) => [decided(step, option), on]),
          { kind: 'retook', step: firstCrossed(scenario, crossed)! },
        ]
        let play = foldPlay(scenario, events, role)
        expect(play.helped).toBe(true)
        while (play.position.at === 'decision') {
          const good = play.options.find(({ quality }) => quality === 'good')!
          events = [...events, decided(play.position.step, good.id), on]
          play = foldPlay(scenario, events, role)
        }
        expect(play.position.at).toBe('ending')
        expect(play.position).not.toMatchObject({ tone: 'harmful' })
      }
    })

    test('counts its decisions rightly: what is announced is never more than what comes', () => {
      // Ways share their beginnings: each is counted once.
      const counted = new Map<string, ReturnType<typeof countDecisions>>()
      const countAt = (events: readonly PlayEvent[], role: Play['role']) => {
        const way = JSON.stringify(events)
        const count = counted.get(way) ?? countDecisions(scenario, foldPlay(scenario, events, role))
        counted.set(way, count)
        return count
      }
      for (const { role, taken, position } of plays.filter((play) => play.role === null)) {
        const events = taken.flatMap(({ step, option }) => [decided(step, option), on])
        const counts = events.map((_, at) => countAt(events.slice(0, at), role))
        expect(counts.every(({ n, total }) => n <= total && total <= taken.length)).toBe(true)
        expect(countDecisions(scenario, foldPlay(scenario, events, role))).toEqual({
          n: taken.length,
          total: taken.length,
        })
        expect(position.at).toBe('ending')
      }
    })

    test('is plain data that survives being stored', () => {
      expect(JSON.parse(JSON.stringify(scenario))).toEqual(scenario)
    })
  },
)
