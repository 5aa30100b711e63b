import { describe, expect, test } from 'vitest'
import type { Role } from '#src/lib/role.ts'
import { countDecisions, decisionRange } from '#src/scenarios/count-decisions.ts'
import { endingsReached, foldPlay, type Play, type PlayEvent } from '#src/scenarios/play.ts'
import { recommendedPlay } from '#src/scenarios/recommended-play.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'
import { counselling, forked, night, waited } from '#tests/fixtures/forked-scenario.ts'
import { decision, endings, judgement, option, tiny } from '#tests/fixtures/tiny-scenario.ts'

/** A way through the case as `promise: truth` each, going on after each one. */
function way(...choices: readonly string[]): readonly PlayEvent[] {
  return choices.flatMap((choice): PlayEvent[] => {
    const [step = '', taken = ''] = choice.split(': ')
    return [{ kind: 'decided', step, option: taken }, { kind: 'continued' }]
  })
}
const optionsOf = ({ options }: Play) => options.map(({ id }) => id)

describe('a fork', () => {
  test.each([
    { hour: 'notify', leads: 'corridor' },
    { hour: 'wait', leads: 'morning' },
    { hour: 'ask-around', leads: 'corridor' },
  ])('after $hour leads to $leads', ({ hour, leads }) => {
    const { position } = foldPlay(forked, way('promise: truth', `hour: ${hour}`))
    expect(position).toEqual({ at: 'decision', step: leads })
  })

  test('takes the first route that holds', () => {
    const routes = [
      { when: waited, to: 'morning' },
      { when: waited, to: 'corridor' },
    ]
    const two = {
      ...forked,
      steps: forked.steps.map((step) => (step === night ? { ...night, routes } : step)),
    }
    expect(foldPlay(two, way('promise: truth', 'hour: wait')).position.step).toBe('morning')
  })

  test('may ask for the role, which is the one the play began with', () => {
    const first = { ...night, id: 'first', routes: [{ when: counselling, to: 'hour' }], otherwise: 'promise' }
    const byRole: Scenario = { ...forked, start: 'first', steps: [...forked.steps, first] }
    expect(foldPlay(byRole, [], 'counsellor').position.step).toBe('hour')
    expect(foldPlay(byRole, [], 'police').position.step).toBe('promise')
    expect(foldPlay(byRole, []).position.step).toBe('promise')
  })

  test('that leads back to itself leaves the play where it stands, and does not hang', () => {
    const round = { ...night, routes: [], otherwise: 'night' }
    const lost = { ...forked, steps: forked.steps.map((step) => (step === night ? round : step)) }
    expect(foldPlay(lost, way('promise: truth', 'hour: wait')).position).toEqual({
      at: 'consequence',
      step: 'hour',
      option: 'wait',
    })
  })

  test('that another path has gone round is forgotten when the decision before it is taken again', () => {
    const again: PlayEvent = { kind: 'retook', step: 'hour' }
    const first = way('promise: truth', 'hour: wait', 'morning: ask', 'corridor: pass')
    const play = foldPlay(forked, [...first, again, ...way('hour: notify')])
    expect(play.position).toEqual({ at: 'decision', step: 'corridor' })
    expect(play.taken.map(({ step }) => step)).toEqual(['promise', 'hour'])
  })
})

describe('an option on a condition', () => {
  test.each([
    { promise: 'truth', shown: ['greet', 'pass', 'stare', 'gate'] },
    { promise: 'nod', shown: ['greet', 'pass', 'stare'] },
  ])('after $promise: $shown', ({ promise, shown }) => {
    expect(optionsOf(foldPlay(forked, way(`promise: ${promise}`, 'hour: notify')))).toEqual(shown)
  })

  test('cannot be taken where it is not shown: a stored choice of it is passed over', () => {
    const before = way('promise: nod', 'hour: notify')
    expect(foldPlay(forked, [...before, ...way('corridor: gate')])).toEqual(foldPlay(forked, before))
  })

  test('is not told where no decision is to be taken', () => {
    expect(optionsOf(foldPlay(forked, way('promise: truth').slice(0, 1)))).toEqual([])
    expect(optionsOf(foldPlay(forked, way('promise: truth', 'hour: notify', 'corridor: greet')))).toEqual([])
  })
})

describe('an echo', () => {
  test.each<{ situation: string; events: readonly PlayEvent[]; role?: Role; heard: readonly string[] }>([
    { situation: 'nothing at the start', events: [], heard: [] },
    {
      situation: 'the promise, two decisions later',
      events: way('promise: secret', 'hour: notify'),
      heard: ['promised'],
    },
    {
      situation: 'promise and lost trust together, in the order of the case',
      events: way('promise: secret', 'hour: ask-around'),
      heard: ['promised', 'weary'],
    },
    {
      situation: 'nothing while a consequence is read',
      events: way('promise: secret', 'hour: notify', 'corridor: pass').slice(0, -1),
      heard: [],
    },
    {
      situation: 'the truth, at the sound ending',
      events: way('promise: truth', 'hour: notify', 'corridor: greet'),
      heard: ['truth'],
    },
    {
      situation: 'the night, at the repairable ending',
      events: way('promise: nod', 'hour: wait', 'morning: call', 'corridor: greet'),
      role: 'counsellor',
      heard: ['night'],
    },
    {
      situation: 'a word for a counsellor alone',
      events: way('promise: nod', 'hour: ask-around', 'corridor: greet'),
      role: 'counsellor',
      heard: ['chair'],
    },
    {
      situation: 'no such word for another role',
      events: way('promise: nod', 'hour: ask-around', 'corridor: greet'),
      role: 'police',
      heard: [],
    },
  ])('$situation', ({ events, role, heard }) => {
    expect(foldPlay(forked, events, role ?? null).echoes).toEqual(heard)
  })
})

test('the endings a play came to are those of the role it began with', () => {
  const routes = [{ when: counselling, to: 'sound' }]
  const end = { kind: 'fork', id: 'end', routes, otherwise: 'repairable' } as const
  const short = decision('promise', [option('stop', { next: 'end' })])
  const byRole: Scenario = { ...tiny, steps: [short, end, judgement, ...endings] }
  const events = way('promise: stop')
  expect(endingsReached(byRole, { events, role: 'counsellor' })).toEqual(['sound'])
  expect(endingsReached(byRole, { events, role: null })).toEqual(['repairable'])
})

describe('counting decisions', () => {
  test.each<{ situation: string; events: readonly PlayEvent[]; n: number; total: number }>([
    { situation: 'at the start the shortest way is counted', events: [], n: 1, total: 3 },
    {
      situation: 'a consequence belongs to its decision',
      events: way('promise: truth').slice(0, 1),
      n: 1,
      total: 3,
    },
    { situation: 'the next decision is the second', events: way('promise: truth'), n: 2, total: 3 },
    {
      situation: 'waiting leads to one decision more',
      events: way('promise: truth', 'hour: wait').slice(0, 3),
      n: 2,
      total: 4,
    },
    {
      situation: 'the morning is the third of four',
      events: way('promise: truth', 'hour: wait'),
      n: 3,
      total: 4,
    },
    {
      situation: 'without it the corridor is the third',
      events: way('promise: nod', 'hour: notify'),
      n: 3,
      total: 3,
    },
    {
      situation: 'at the end all have been taken',
      events: way('promise: nod', 'hour: wait', 'morning: ask', 'corridor: pass'),
      n: 4,
      total: 4,
    },
  ])('$situation', ({ events, n, total }) => {
    expect(countDecisions(forked, foldPlay(forked, events))).toEqual({ n, total })
  })

  test('where a play cannot go on, no more is promised', () => {
    const lost = { ...tiny, start: 'gone' }
    expect(countDecisions(lost, foldPlay(lost, []))).toEqual({ n: 1, total: 1 })
    const stuck = { ...tiny, steps: [decision('promise', [option('on', { next: 'gone' })]), ...endings] }
    const events = way('promise: on')
    expect(countDecisions(stuck, foldPlay(stuck, events))).toEqual({ n: 1, total: 1 })
  })

  test('a case is announced with the fewest and the most decisions it can have', () => {
    expect([tiny, forked].map(decisionRange)).toEqual([
      { from: 2, to: 2 },
      { from: 3, to: 4 },
    ])
  })

  test('a case without an ending announces none', () => {
    expect(decisionRange({ ...tiny, start: 'gone' })).toEqual({ from: 0, to: 0 })
  })
})

describe('the recommended play', () => {
  const wayOf = (play: Play) => play.taken.map(({ step, option: taken }) => `${step}: ${taken}`)

  test('takes the first good option each time', () => {
    const play = recommendedPlay(forked, null)
    expect(wayOf(play)).toEqual(['promise: truth', 'hour: notify', 'corridor: greet'])
    expect(play.position).toEqual({ at: 'ending', step: 'sound', tone: 'sound' })
  })

  test('stops where none is good, where an option leads nowhere, and where it would go in a circle', () => {
    const none = { ...tiny, steps: [decision('promise', [option('stay')]), judgement, ...endings] }
    expect(wayOf(recommendedPlay(none, null))).toEqual([])
    const nowhere = option('on', { quality: 'good', next: 'gone' })
    const stuck = { ...tiny, steps: [decision('promise', [nowhere]), judgement, ...endings] }
    expect(wayOf(recommendedPlay(stuck, null))).toEqual(['promise: on'])
    const circle = option('again', { quality: 'good', next: 'promise' })
    const round = { ...tiny, steps: [decision('promise', [circle]), judgement, ...endings] }
    expect(wayOf(recommendedPlay(round, null))).toEqual(['promise: again'])
  })
})
