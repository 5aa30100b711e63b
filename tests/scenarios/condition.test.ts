import { describe, expect, test } from 'vitest'
import { holds, partsOf } from '#src/scenarios/condition.ts'
import { sayCondition } from '#src/scenarios/say-condition.ts'
import type { Condition } from '#src/scenarios/scenario.ts'
import { meters } from '#tests/fixtures/tiny-scenario.ts'

/** A play in which the truth was told, trust stands at 2, wellbeing at -1, and a counsellor plays. */
const memory = {
  taken: [{ step: 'promise', option: 'truth' }],
  meters: meters(-1, 2, 0, 0),
  role: 'counsellor',
} as const

const yes: Condition = { kind: 'chose', step: 'promise', option: 'truth' }
const no: Condition = { kind: 'chose', step: 'promise', option: 'secret' }

test.each<{ condition: Condition; says: string; is: boolean }>([
  { condition: yes, says: 'promise: truth', is: true },
  { condition: no, says: 'promise: secret', is: false },
  { condition: { kind: 'chose', step: 'hour', option: 'truth' }, says: 'hour: truth', is: false },
  { condition: { kind: 'meter', meter: 'trust', atLeast: 2 }, says: 'trust at least 2', is: true },
  { condition: { kind: 'meter', meter: 'trust', atLeast: 3 }, says: 'trust at least 3', is: false },
  { condition: { kind: 'meter', meter: 'wellbeing', atMost: -1 }, says: 'wellbeing at most -1', is: true },
  { condition: { kind: 'meter', meter: 'wellbeing', atMost: -2 }, says: 'wellbeing at most -2', is: false },
  {
    condition: { kind: 'meter', meter: 'trust', atLeast: 2, atMost: 2 },
    says: 'trust at least 2 and at most 2',
    is: true,
  },
  {
    condition: { kind: 'role', roles: ['police', 'counsellor'] },
    says: 'role police or counsellor',
    is: true,
  },
  { condition: { kind: 'role', roles: ['police'] }, says: 'role police', is: false },
  { condition: { kind: 'not', of: no }, says: 'not (promise: secret)', is: true },
  { condition: { kind: 'not', of: yes }, says: 'not (promise: truth)', is: false },
  { condition: { kind: 'all', of: [yes, no] }, says: 'promise: truth, and promise: secret', is: false },
  { condition: { kind: 'all', of: [yes, yes] }, says: 'promise: truth, and promise: truth', is: true },
  { condition: { kind: 'any', of: [no, yes] }, says: 'promise: secret, or promise: truth', is: true },
  { condition: { kind: 'any', of: [no, no] }, says: 'promise: secret, or promise: secret', is: false },
  { condition: { kind: 'all', of: [] }, says: '', is: true },
  { condition: { kind: 'any', of: [] }, says: '', is: false },
])('"$says" is $is', ({ condition, says, is }) => {
  expect(holds(condition, memory)).toBe(is)
  expect(sayCondition(condition)).toBe(says)
})

describe('a play without a role', () => {
  test('fulfils no condition on the role', () => {
    const roles = ['teacher', 'counsellor', 'police', 'magistrate'] as const
    expect(holds({ kind: 'role', roles }, { ...memory, role: null })).toBe(false)
  })
})

test('the parts of a condition are those inside it, and itself last', () => {
  const inner: Condition = { kind: 'not', of: no }
  const whole: Condition = { kind: 'any', of: [yes, inner] }
  expect(partsOf(whole)).toEqual([yes, no, inner, whole])
})
