import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { mirrorPreferences, readMirror } from '#src/progress/first-paint.ts'

/** What the browser keeps for this origin, beside what a neighbour on it keeps. */
let kept: Map<string, string>

beforeEach(() => {
  kept = new Map([['neighbour', 'mine']])
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
})

test('language and theme are copied, and nothing that the first paint does not need', () => {
  mirrorPreferences({ language: 'en', theme: 'dark', role: 'police', place: 'm2/' })
  expect([...kept]).toEqual([
    ['neighbour', 'mine'],
    ['semnal.language', 'en'],
    ['semnal.theme', 'dark'],
  ])
  expect(readMirror()).toEqual({ language: 'en', theme: 'dark' })
})

test.each([
  { preferences: { role: 'teacher' }, form: 'short' },
  { preferences: { role: 'teacher', form: 'full' }, form: undefined },
  { preferences: { role: 'magistrate' }, form: undefined },
  { preferences: { form: 'short' }, form: 'short' },
  { preferences: {}, form: undefined },
])('of $preferences the first paint knows the form $form', ({ preferences, form }) => {
  mirrorPreferences({ form: 'short' })
  mirrorPreferences(preferences)
  expect(readMirror().form).toBe(form)
})

test('a stored form that is not ours is not believed', () => {
  kept.set('semnal.form', 'full-only')
  expect(readMirror()).toEqual({})
})

test.each([
  ['are absent', {}],
  ['follow the device or are unknown', { language: 'de', theme: 'system' }],
])('the copy goes where language and theme %s, and what a neighbour keeps stays', (_, preferences) => {
  mirrorPreferences({ language: 'en', theme: 'contrast' })
  mirrorPreferences(preferences)
  expect([...kept]).toEqual([['neighbour', 'mine']])
  expect(readMirror()).toEqual({})
})

test.each([
  ['de', 'dark', { theme: 'dark' }],
  ['ro', 'system', { language: 'ro' }],
  ['<script>', 'pink', {}],
])('a stored language %s and theme %s are not simply believed', (language, theme, expected) => {
  kept.set('semnal.language', language).set('semnal.theme', theme)
  expect(readMirror()).toEqual(expected)
})

describe('where the browser denies storage', () => {
  test.each([
    ['has none', undefined],
    [
      'throws at each use',
      new Proxy(
        {},
        {
          get: () => {
            throw new DOMException('denied', 'SecurityError')
          },
        },
      ),
    ],
  ])('and %s, neither copying nor reading throws', (_, storage) => {
    vi.stubGlobal('localStorage', storage)
    expect(() => mirrorPreferences({ language: 'en' })).not.toThrow()
    expect(readMirror()).toEqual({})
  })
})
