import { describe, expect, test } from 'vitest'
import { createI18n } from '#src/i18n/create-i18n.ts'
import { loadWords } from '#src/i18n/load-words.ts'
import { LANGUAGES } from '#src/lib/language.ts'
import { formatDate, formatPoints, formatShare } from '#src/i18n/format.ts'

test.each([
  { iso: '2026-11-24', ro: '24 noiembrie 2026', en: '24 November 2026' },
  { iso: '2024-05-01', ro: '1 mai 2024', en: '1 May 2024' },
  { iso: '2026-02', ro: 'februarie 2026', en: 'February 2026' },
  { iso: '2019', ro: '2019', en: '2019' },
  { iso: '2026-01-01T00:30:00.000Z', ro: '1 ianuarie 2026', en: '1 January 2026' },
  { iso: '', ro: '', en: '' },
  { iso: 'no date', ro: 'no date', en: 'no date' },
  { iso: '2026-13-40', ro: '2026-13-40', en: '2026-13-40' },
])('the day $iso', ({ iso, ro, en }) => {
  expect(formatDate(iso, 'ro')).toBe(ro)
  expect(formatDate(iso, 'en')).toBe(en)
})

test.each([
  { share: 0, ro: '0\u00A0%', en: '0%' },
  { share: 0.8, ro: '80\u00A0%', en: '80%' },
  { share: 2 / 3, ro: '66\u00A0%', en: '66%' },
  { share: 0.7999, ro: '79\u00A0%', en: '79%' },
  { share: 0.1 + 0.2, ro: '30\u00A0%', en: '30%' },
  { share: 1, ro: '100\u00A0%', en: '100%' },
])('the share $share', ({ share, ro, en }) => {
  expect(formatShare(share, 'ro')).toBe(ro)
  expect(formatShare(share, 'en')).toBe(en)
})

test.each([
  { points: 0, ro: '0', en: '0' },
  { points: 8, ro: '8', en: '8' },
  { points: 7.5, ro: '7,5', en: '7.5' },
  { points: 2 / 3, ro: '0,66', en: '0.66' },
  { points: 7.95, ro: '7,95', en: '7.95' },
  { points: 12, ro: '12', en: '12' },
])('$points points', ({ points, ro, en }) => {
  expect(formatPoints(points, 'ro')).toBe(ro)
  expect(formatPoints(points, 'en')).toBe(en)
})

describe('a number takes the form that its language asks for', () => {
  test.each([
    { count: 0, ro: '0 minute', en: '0 minutes' },
    { count: 1, ro: 'un minut', en: '1 minute' },
    { count: 2, ro: '2 minute', en: '2 minutes' },
    { count: 19, ro: '19 minute', en: '19 minutes' },
    { count: 20, ro: '20 de minute', en: '20 minutes' },
    { count: 100, ro: '100 de minute', en: '100 minutes' },
    { count: 101, ro: '101 minute', en: '101 minutes' },
    { count: 120, ro: '120 de minute', en: '120 minutes' },
  ])('$count', async ({ count, ro, en }) => {
    const words = createI18n('ro')
    for (const language of LANGUAGES) await loadWords(words, language, ['parts', 'pages'])
    // Which of the spaces may break is a matter of the words, not of the form.
    expect(words.t('state.minutes', { count }).replaceAll('\u00A0', ' ')).toBe(ro)
    expect(words.t('state.minutes', { count, lng: 'en' })).toBe(en)
  })
})
