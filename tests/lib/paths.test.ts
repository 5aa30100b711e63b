import { matchPath } from 'react-router'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#src/lib/language.ts'
import { addressOf, pageOf, pages, PATTERNS } from '#src/lib/paths.ts'

/** Each page as its builder writes it, with the pattern that has to know it again and the ids it then gives. */
const EACH = [
  { name: 'home', page: pages.home, pattern: '', params: {} },
  { name: 'now', page: pages.now, pattern: PATTERNS.now, params: {} },
  { name: 'progress', page: pages.progress, pattern: PATTERNS.progress, params: {} },
  { name: 'review', page: pages.review, pattern: PATTERNS.review, params: {} },
  {
    name: 'instead',
    page: pages.instead('sc1'),
    pattern: PATTERNS.instead,
    params: { scenarioId: 'sc1' },
  },
  {
    name: 'preCheck',
    page: pages.preCheck('m2'),
    pattern: PATTERNS.preCheck,
    params: { moduleId: 'm2' },
  },
  {
    name: 'moduleReview',
    page: pages.moduleReview('m2'),
    pattern: PATTERNS.moduleReview,
    params: { moduleId: 'm2' },
  },
  { name: 'about', page: pages.about, pattern: PATTERNS.about, params: {} },
  { name: 'privacy', page: pages.privacy, pattern: PATTERNS.privacy, params: {} },
  { name: 'law', page: pages.law, pattern: PATTERNS.law, params: {} },
  {
    name: 'lawTopic',
    page: pages.lawTopic('images'),
    pattern: PATTERNS.lawTopic,
    params: { topic: 'images' },
  },
  { name: 'terms', page: pages.terms, pattern: PATTERNS.terms, params: {} },
  { name: 'changes', page: pages.changes, pattern: PATTERNS.changes, params: {} },
  { name: 'sources', page: pages.sources, pattern: PATTERNS.sources, params: {} },
  { name: 'display', page: pages.display, pattern: PATTERNS.display, params: {} },
  { name: 'pause', page: pages.pause, pattern: PATTERNS.pause, params: {} },
  { name: 'module', page: pages.module('m2'), pattern: PATTERNS.module, params: { moduleId: 'm2' } },
  {
    name: 'lesson',
    page: pages.lesson('m2', 'listen'),
    pattern: PATTERNS.lesson,
    params: { moduleId: 'm2', lessonId: 'listen' },
  },
  { name: 'quiz', page: pages.quiz('m2'), pattern: PATTERNS.quiz, params: { moduleId: 'm2' } },
  {
    name: 'card',
    page: pages.card('m2', 'police'),
    pattern: PATTERNS.card,
    params: { moduleId: 'm2', role: 'police' },
  },
  {
    name: 'scenario',
    page: pages.scenario('sc1'),
    pattern: PATTERNS.scenario,
    params: { scenarioId: 'sc1' },
  },
]

test('every builder stands in the table below', () => {
  expect(EACH.map(({ name }) => name).sort()).toEqual(Object.keys(pages).sort())
})

describe.each(EACH)('$name', ({ page, pattern, params }) => {
  test.each(LANGUAGES)('in %s, the pattern knows what the builder wrote', (language) => {
    const match = matchPath(`${PATTERNS.language}/${pattern}`, addressOf(language, page))
    expect(match?.params).toEqual({ language, ...params })
  })

  test.each(LANGUAGES)('in %s, the page comes back from its address', (language) => {
    expect(pageOf(addressOf(language, page))).toBe(page)
  })

  test('an address says nothing of the subject', () => {
    expect(page).toMatch(/^[a-z0-9/-]*$/u)
  })
})

test.each([
  { address: '/ro/m2/listen', page: 'm2/listen/' },
  { address: '/ro//m2///listen/', page: 'm2/listen/' },
  { address: '/ro', page: '' },
  { address: '/', page: '' },
  { address: '', page: '' },
])('"$address" is the page "$page"', ({ address, page }) => {
  expect(pageOf(address)).toBe(page)
})
