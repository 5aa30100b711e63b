import { describe, expect, test } from 'vitest'
import { firstCrossed, judgedOn, lateDuty } from '#src/scenarios/path.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'
import { decision, endings, judgement, meters, option, tiny } from '#tests/fixtures/tiny-scenario.ts'

const took = (step: string, id: string) => ({ step, option: id, helped: false })

describe('what a path is judged by', () => {
  /** One decision with an option of each kind. */
  const kinds: Scenario = {
    ...tiny,
    start: 'one',
    steps: [
      decision('one', [
        option('good', { quality: 'good', next: 'two' }),
        option('partly', { quality: 'partly', next: 'two' }),
        option('owed', { quality: 'partly', gap: true, next: 'two' }),
        option('not-yet', { quality: 'notYet', next: 'two' }),
        option('crossed', { quality: 'notYet', critical: true, next: 'two' }),
      ]),
      decision('two', [option('good', { quality: 'good' }), option('partly'), option('again')]),
      judgement,
      ...endings,
    ],
  }

  test.each([
    { taken: 'good', gap: false, flagged: false },
    { taken: 'partly', gap: false, flagged: false },
    { taken: 'owed', gap: true, flagged: false },
    { taken: 'not-yet', gap: true, flagged: false },
    { taken: 'crossed', gap: true, flagged: true },
    { taken: 'gone', gap: false, flagged: false },
  ])('$taken: gap $gap, flagged $flagged, also after a good option', ({ taken, gap, flagged }) => {
    const path = { taken: [took('one', taken), took('two', 'good')], role: null }
    expect(judgedOn(kinds, path)).toMatchObject({ gap, flagged })
    expect(firstCrossed(kinds, path)).toBe(flagged ? 'one' : null)
  })

  test('nothing taken leaves nothing undone', () => {
    expect(judgedOn(kinds, { taken: [], role: null })).toMatchObject({ gap: false, flagged: false })
  })
})

describe('the duties, as they are told', () => {
  const late: Scenario = {
    ...tiny,
    start: 'one',
    steps: [
      decision('one', [
        option('good', { quality: 'good', meters: meters(0, 0, 0, 2), next: 'two' }),
        option('slow', { quality: 'partly', meters: meters(0, 0, 0, -1), next: 'two' }),
        option('owed', { quality: 'partly', gap: true, meters: meters(0, 0, 0, -1), next: 'two' }),
        option('not-yet', { quality: 'notYet', meters: meters(0, 0, 0, -1), next: 'two' }),
        option('gap-elsewhere', { quality: 'partly', gap: true, meters: meters(0, 0, -1, 0), next: 'two' }),
      ]),
      judgement,
      ...endings,
    ],
  }

  test.each([
    { taken: [], sum: 3, told: 3 },
    { taken: ['good'], sum: 3, told: 3 },
    { taken: ['slow'], sum: 3, told: 3 },
    { taken: ['gap-elsewhere'], sum: 3, told: 3 },
    { taken: ['owed'], sum: 3, told: -1 },
    { taken: ['good', 'not-yet'], sum: 3, told: -1 },
    { taken: ['owed'], sum: -4, told: -4 },
  ])('after $taken, a sum of $sum is told as $told', ({ taken, sum, told }) => {
    const path = taken.map((id) => took('one', id))
    expect(lateDuty(late, meters(1, 2, 3, sum), path)).toEqual(meters(1, 2, 3, told))
  })
})
