import { describe, expect, test } from 'vitest'
import { decisionsOf, findDecision, findOption } from '#src/scenarios/find-step.ts'
import { endingsReached, foldPlay, optionOrder, type Play, type PlayEvent } from '#src/scenarios/play.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'
import { decision, endings, hour, meters, option, promise, tiny } from '#tests/fixtures/tiny-scenario.ts'

const on: PlayEvent = { kind: 'continued' }
const back: PlayEvent = { kind: 'steppedBack' }
const retook = (step: string): PlayEvent => ({ kind: 'retook', step })
const decided = (step: string, taken: string): PlayEvent => ({ kind: 'decided', step, option: taken })
/** From the start through both decisions to the ending. */
const through = (first: string, second: string) => [
  decided('promise', first),
  on,
  decided('hour', second),
  on,
]

describe('the endings a play came to', () => {
  const first = through('truth', 'notify')
  test.each<{ situation: string; events: readonly PlayEvent[]; tones: readonly string[] }>([
    { situation: 'none before the end', events: first.slice(0, -1), tones: [] },
    { situation: 'one at the end', events: first, tones: ['sound'] },
    {
      situation: 'still one while a decision is taken again',
      events: [...first, retook('hour')],
      tones: ['sound'],
    },
    {
      situation: 'each once',
      events: [...first, retook('hour'), decided('hour', 'notify'), on],
      tones: ['sound'],
    },
  ])('$situation', ({ events, tones }) => {
    expect(endingsReached(tiny, { events, role: null })).toEqual(tones)
  })
})

describe('where a play stands', () => {
  test.each<{ situation: string; events: readonly PlayEvent[]; play: Partial<Play> }>([
    {
      situation: 'a new play is at the first decision, with nothing taken',
      events: [],
      play: {
        position: { at: 'decision', step: 'promise' },
        taken: [],
        meters: meters(0, 0, 0, 0),
        before: meters(0, 0, 0, 0),
        flagged: false,
        canStepBack: false,
        helped: false,
      },
    },
    {
      situation: 'an option shows its consequence and what it moved',
      events: [decided('promise', 'truth')],
      play: {
        position: { at: 'consequence', step: 'promise', option: 'truth' },
        taken: [{ step: 'promise', option: 'truth', helped: false }],
        meters: meters(1, 1, 0, 1),
        before: meters(0, 0, 0, 0),
        canStepBack: true,
      },
    },
    {
      situation: 'going on leads to the next decision',
      events: [decided('promise', 'truth'), on],
      play: { position: { at: 'decision', step: 'hour' }, meters: meters(1, 1, 0, 1), canStepBack: false },
    },
    {
      situation: 'the second option adds to the first, and before tells the first alone',
      events: [decided('promise', 'truth'), on, decided('hour', 'notify')],
      play: { meters: meters(2, 1, 1, 3), before: meters(1, 1, 0, 1), canStepBack: false },
    },
    {
      situation: 'two good options end soundly',
      events: through('truth', 'notify'),
      play: { position: { at: 'ending', step: 'sound', tone: 'sound' }, flagged: false },
    },
    {
      situation: 'a gap ends repairably',
      events: through('truth', 'wait'),
      play: { position: { at: 'ending', step: 'repairable', tone: 'repairable' } },
    },
    {
      situation: 'a meter at -3 ends harmfully',
      events: through('nod', 'ask-around'),
      play: { position: { at: 'ending', step: 'harmful', tone: 'harmful' }, flagged: false },
    },
    {
      situation: 'a crossed line ends harmfully, whatever follows',
      events: through('secret', 'notify'),
      play: { position: { at: 'ending', step: 'harmful', tone: 'harmful' }, flagged: true },
    },
  ])('$situation', ({ events, play }) => {
    expect(foldPlay(tiny, events)).toMatchObject(play)
  })
})

describe('going back', () => {
  test.each<{ situation: string; events: readonly PlayEvent[]; play: Partial<Play> }>([
    {
      situation: 'a step back takes the option off the path that counts',
      events: [decided('promise', 'secret'), back],
      play: {
        position: { at: 'decision', step: 'promise' },
        taken: [],
        meters: meters(0, 0, 0, 0),
        flagged: false,
        helped: false,
      },
    },
    {
      situation: 'after a step back another option may be taken',
      events: [decided('promise', 'secret'), back, ...through('truth', 'notify')],
      play: { position: { at: 'ending', step: 'sound', tone: 'sound' } },
    },
    {
      situation: 'no step back where the case does not allow one',
      events: [decided('promise', 'truth'), on, decided('hour', 'wait'), back],
      play: { position: { at: 'consequence', step: 'hour', option: 'wait' }, canStepBack: false },
    },
    {
      situation: 'retaking from the ending keeps what came before',
      events: [...through('truth', 'wait'), retook('hour')],
      play: {
        position: { at: 'decision', step: 'hour' },
        taken: [{ step: 'promise', option: 'truth', helped: false }],
        meters: meters(1, 1, 0, 1),
        helped: true,
      },
    },
    {
      situation: 'a crossed line is repaired when its decision is taken again',
      events: [...through('secret', 'notify'), retook('promise'), ...through('truth', 'notify')],
      play: {
        position: { at: 'ending', step: 'sound', tone: 'sound' },
        flagged: false,
        taken: [
          { step: 'promise', option: 'truth', helped: true },
          { step: 'hour', option: 'notify', helped: false },
        ],
      },
    },
    {
      situation: 'a crossed line may be crossed again',
      events: [decided('promise', 'secret'), retook('promise'), ...through('secret', 'notify')],
      play: { position: { at: 'ending', step: 'harmful', tone: 'harmful' }, flagged: true },
    },
    {
      situation: 'a step back from a retaken decision keeps the help',
      events: [decided('promise', 'secret'), retook('promise'), decided('promise', 'nod'), back],
      play: { position: { at: 'decision', step: 'promise' }, taken: [], helped: true },
    },
    {
      situation: 'help ends with the decision it was for',
      events: [decided('promise', 'secret'), retook('promise'), decided('promise', 'truth'), on],
      play: { position: { at: 'decision', step: 'hour' }, helped: false },
    },
  ])('$situation', ({ events, play }) => {
    expect(foldPlay(tiny, events)).toMatchObject(play)
  })
})

describe('events that make no sense where they stand change nothing', () => {
  const midway = [decided('promise', 'truth')]
  test.each<{ situation: string; before: readonly PlayEvent[]; event: PlayEvent }>([
    { situation: 'an option the decision does not have', before: [], event: decided('promise', 'lie') },
    { situation: 'a decision that is not this one', before: [], event: decided('hour', 'notify') },
    { situation: 'a decision that does not exist', before: [], event: decided('corridor', 'notify') },
    { situation: 'a step that is no decision', before: [], event: decided('sound', 'notify') },
    { situation: 'deciding twice', before: midway, event: decided('promise', 'nod') },
    { situation: 'going on without a decision', before: [], event: on },
    { situation: 'going on after the end', before: through('truth', 'notify'), event: on },
    { situation: 'stepping back with nothing decided', before: [], event: back },
    { situation: 'stepping back from an ending', before: through('truth', 'notify'), event: back },
    { situation: 'retaking at a decision', before: [...midway, on], event: retook('promise') },
    { situation: 'retaking what was not taken yet', before: midway, event: retook('hour') },
    { situation: 'retaking what does not exist', before: midway, event: retook('corridor') },
  ])('$situation', ({ before, event }) => {
    expect(foldPlay(tiny, [...before, event])).toEqual(foldPlay(tiny, before))
  })
})

describe('a case with faults does not crash a play', () => {
  const broken = (steps: Scenario['steps'], start = 'promise'): Scenario => ({ ...tiny, start, steps })

  test('a start that does not exist stays at a decision nobody can take', () => {
    const scenario = broken(tiny.steps, 'gone')
    const events = [decided('gone', 'truth'), on]
    expect(foldPlay(scenario, events).position).toEqual({ at: 'decision', step: 'gone' })
  })

  test('an option that leads nowhere stays at its consequence', () => {
    const scenario = broken([promise, ...endings])
    const events = [decided('promise', 'nod'), on]
    expect(foldPlay(scenario, events).position).toEqual({ at: 'consequence', step: 'promise', option: 'nod' })
  })

  test('a judgement that names no ending stays at the consequence', () => {
    const wrong = {
      kind: 'judgement',
      id: 'judgement',
      sound: 'hour',
      repairable: 'x',
      harmful: 'x',
    } as const
    const scenario = broken([promise, hour, wrong, ...endings])
    const { position } = foldPlay(scenario, through('truth', 'notify'))
    expect(position).toEqual({ at: 'consequence', step: 'hour', option: 'notify' })
  })
})

test('an option may lead straight to an ending, whatever the meters say', () => {
  const short = decision('promise', [option('stop', { next: 'repairable', meters: meters(-2, 0, 0, 0) })])
  const { position } = foldPlay({ ...tiny, steps: [short, ...endings] }, [decided('promise', 'stop'), on])
  expect(position).toEqual({ at: 'ending', step: 'repairable', tone: 'repairable' })
})

test('in a loop, taking a decision again goes back to where it was first taken', () => {
  const loop = decision('promise', [option('again', { next: 'promise' })])
  const twice = [decided('promise', 'again'), on, decided('promise', 'again')]
  const play = foldPlay({ ...tiny, steps: [loop, ...endings] }, [...twice, retook('promise')])
  expect(play.taken).toEqual([])
})

test('decisions are listed in the order of the case', () => {
  expect(decisionsOf(tiny).map(({ id }) => id)).toEqual(['promise', 'hour'])
})

test('decisions and options are found by id, and nothing is found for an unknown one', () => {
  expect(findDecision(tiny, 'hour')).toBe(hour)
  expect(findDecision(tiny, 'sound')).toBeUndefined()
  expect(findOption(tiny, 'promise', 'nod')?.id).toBe('nod')
  expect(findOption(tiny, 'promise', 'notify')).toBeUndefined()
  expect(findOption(tiny, 'gone', 'nod')).toBeUndefined()
})

describe('the order of options', () => {
  const seeds = Array.from({ length: 60 }, (_, at) => `seed-${at}`)

  test('is the same each time for a seed and holds every option once', () => {
    for (const seed of seeds) {
      const order = optionOrder('promise', promise.options, seed)
      expect(order).toEqual(optionOrder('promise', promise.options, seed))
      expect([...order].sort()).toEqual(['nod', 'secret', 'truth'])
    }
  })

  test('gives the good option every place over many plays', () => {
    expect(
      new Set(seeds.map((seed) => optionOrder('promise', promise.options, seed).indexOf('truth'))),
    ).toEqual(new Set([0, 1, 2]))
  })

  test('differs between two decisions of one play', () => {
    expect(
      seeds.some(
        (seed) =>
          optionOrder('promise', promise.options, seed).join() !==
          optionOrder('later', promise.options, seed).join(),
      ),
    ).toBe(true)
  })
})
