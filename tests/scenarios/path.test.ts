import { describe, expect, test } from 'vitest'
import { firstCrossed, judgedOn } from '#src/scenarios/path.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'
import { decision, endings, judgement, option, tiny } from '#tests/fixtures/tiny-scenario.ts'

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
