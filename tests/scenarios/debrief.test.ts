import { describe, expect, test } from 'vitest'
import { debriefEndings, debriefRows } from '#src/scenarios/debrief.ts'
import { foldPlay, type Play, type PlayEvent } from '#src/scenarios/play.ts'
import { corridor, forked, night, truth, waited } from '#tests/fixtures/forked-scenario.ts'
import { decision, endings, hour, judgement, option, promise, tiny } from '#tests/fixtures/tiny-scenario.ts'

const on: PlayEvent = { kind: 'continued' }
const decided = (step: string, taken: string): PlayEvent => ({ kind: 'decided', step, option: taken })

/** Rows as `step: chosen / better`, with `=` where they are the same, and with the path where only one meets them. */
function told(events: readonly PlayEvent[], scenario = tiny): readonly string[] {
  return debriefRows(scenario, foldPlay(scenario, events)).map((row) => {
    if (row.on === 'recommended') return `${row.step}: ${row.better.id}, recommended only`
    const told = `${row.step}: ${row.chosen.id} ${row.same ? '=' : '/'} ${row.better.id}`
    return row.on === 'taken' ? `${told}, taken only` : told
  })
}

test.each<{ situation: string; events: readonly PlayEvent[]; rows: readonly string[] }>([
  {
    situation: 'nothing taken: only what the better path meets',
    events: [],
    rows: ['promise: truth, recommended only', 'hour: notify, recommended only'],
  },
  {
    situation: 'the better option beside the chosen one, in the order of the path',
    events: [decided('promise', 'truth'), on, decided('hour', 'wait'), on],
    rows: ['promise: truth = truth', 'hour: wait / notify'],
  },
  {
    situation: 'a decision taken again is told once, as it was taken last',
    events: [
      decided('promise', 'secret'),
      { kind: 'retook', step: 'promise' },
      decided('promise', 'nod'),
      on,
      decided('hour', 'notify'),
    ],
    rows: ['promise: nod / truth', 'hour: notify = notify'],
  },
])('$situation', ({ events, rows }) => {
  expect(told(events)).toEqual(rows)
})

test('with two good options, either counts as the same, and the first is shown to others', () => {
  const options = [...promise.options, option('honest', { quality: 'good', next: 'hour' })]
  const two = { ...tiny, steps: [decision('promise', options), hour, judgement, ...endings] }
  expect(told([decided('promise', 'honest')], two)).toContain('promise: honest = honest')
  expect(told([decided('promise', 'nod')], two)).toContain('promise: nod / truth')
})

describe('where the paths part', () => {
  const first = decided('promise', 'truth')
  const parted = [first, on, decided('hour', 'wait'), on, decided('morning', 'ask'), on]

  test('a decision that only the path taken meets stands where it was met', () => {
    expect(told([...parted, decided('corridor', 'pass'), on], forked)).toEqual([
      'promise: truth = truth',
      'hour: wait / notify',
      'morning: ask / call, taken only',
      'corridor: pass / greet',
    ])
  })

  test('a decision that only the better path meets stands before the next one on both', () => {
    const routes = [{ when: { kind: 'not', of: waited } as const, to: 'morning' }]
    const turned = { ...night, routes }
    const other = { ...forked, steps: forked.steps.map((step) => (step === night ? turned : step)) }
    const events = [first, on, decided('hour', 'wait'), on, decided('corridor', 'pass'), on]
    expect(told(events, other)).toEqual([
      'promise: truth = truth',
      'hour: wait / notify',
      'morning: call, recommended only',
      'corridor: pass / greet',
    ])
    const notYet = events.slice(0, 4)
    expect(told(notYet, other).slice(2)).toEqual([
      'morning: call, recommended only',
      'corridor: greet, recommended only',
    ])
  })

  test('the better option is one that was shown there', () => {
    const later = decision('corridor', [
      option('gate', { quality: 'good', when: truth }),
      option('greet', { quality: 'good' }),
      option('pass'),
    ])
    const other = { ...forked, steps: forked.steps.map((step) => (step === corridor ? later : step)) }
    const from = (promised: string) => [
      decided('promise', promised),
      on,
      decided('hour', 'notify'),
      on,
      decided('corridor', 'pass'),
      on,
    ]
    expect(told(from('nod'), other)).toContain('corridor: pass / greet')
    expect(told(from('truth'), other)).toContain('corridor: pass / gate')
  })

  test('both endings are told, and none for a play that has not ended', () => {
    const sound = { id: 'sound', tone: 'sound' }
    expect(debriefEndings(forked, foldPlay(forked, []))).toEqual({ taken: null, recommended: sound })
    const events = [...parted, decided('corridor', 'pass'), on]
    expect(debriefEndings(forked, foldPlay(forked, events))).toEqual({
      taken: { id: 'repairable', tone: 'repairable' },
      recommended: sound,
    })
  })
})

test('what the case no longer has is left out', () => {
  const play: Play = {
    ...foldPlay(tiny, []),
    taken: [
      { step: 'gone', option: 'truth', helped: false },
      { step: 'promise', option: 'gone', helped: false },
      { step: 'hour', option: 'wait', helped: false },
    ],
  }
  expect(debriefRows(tiny, play).map(({ step }) => step)).toEqual(['hour'])
})
