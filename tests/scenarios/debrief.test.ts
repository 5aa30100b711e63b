import { expect, test } from 'vitest'
import { debriefRows } from '#src/scenarios/debrief.ts'
import { foldPlay, type Play, type PlayEvent } from '#src/scenarios/play.ts'
import { decision, endings, hour, judgement, option, promise, tiny } from '#tests/fixtures/tiny-scenario.ts'

const on: PlayEvent = { kind: 'continued' }
const decided = (step: string, taken: string): PlayEvent => ({ kind: 'decided', step, option: taken })

/** Rows as `step: chosen / better`, with `=` where they are the same. */
function told(events: readonly PlayEvent[], scenario = tiny): readonly string[] {
  return debriefRows(scenario, foldPlay(scenario, events)).map(
    ({ step, chosen, better, same }) => `${step}: ${chosen.id} ${same ? '=' : '/'} ${better.id}`,
  )
}

test.each<{ situation: string; events: readonly PlayEvent[]; rows: readonly string[] }>([
  { situation: 'nothing taken, nothing told', events: [], rows: [] },
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
  expect(told([decided('promise', 'honest')], two)).toEqual(['promise: honest = honest'])
  expect(told([decided('promise', 'nod')], two)).toEqual(['promise: nod / truth'])
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
