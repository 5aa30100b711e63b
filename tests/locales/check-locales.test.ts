import { describe, expect, test } from 'vitest'
import { checkLocales } from '#src/checks/check-locales.ts'
import type { WordFiles } from '#src/checks/words.ts'
import { sayProblem } from '#src/lib/problem.ts'

const targets = {
  term: new Set(['grooming']),
  law: new Set(['notify-on-suspicion']),
  lesson: new Set(['m2/listen']),
  page: new Set(['now']),
}

/** Problems of one namespace, as an author reads them. */
const said = (ro: unknown, en: unknown, expected?: string[]) => {
  const words: WordFiles = { ro: { m2: ro }, en: { m2: en } }
  return checkLocales({ words, expected: expected ? { m2: expected } : {}, targets }).map(sayProblem)
}
const both = (text: string) => said({ a: text }, { a: text })

test('sound files have no problems', () => {
  const ro = {
    title: 'Întâi, ascultați',
    lead: '**Sunați** la [112](tel:112) și citiți [fișa](law:notify-on-suspicion), [lecția](lesson:m2/listen) sau [pagina](page:now).',
    link: 'Vedeți [formularul](https://exemplu.ro/a?b=1) și [termenul](term:grooming).',
    answers_one: '{{count, number}} răspuns din {{total}}',
    answers_few: '{{count, number}} răspunsuri din {{total}}',
    answers_other: '{{count, number}} de răspunsuri din {{total}}',
  }
  const en = {
    title: 'First, listen',
    lead: '**Call** [112](tel:112), read the [card](law:notify-on-suspicion), the [lesson](lesson:m2/listen) or the [page](page:now).',
    link: 'See the [form](https://exemplu.ro/a?b=1) and the [term](term:grooming).',
    answers_one: '{{count}} answer of {{total}}',
    answers_other: '{{count}} answers of {{total}}',
  }
  expect(said(ro, en, ['title', 'lead', 'link', 'answers'])).toEqual([])
})

describe('keys', () => {
  test.each([
    ['missing in one language', { a: 'x', b: 'y' }, { a: 'x' }, 'en/m2.json › b: is missing, but ro has it'],
    ['extra in one language', { a: 'x' }, { a: 'x', b: 'y' }, 'ro/m2.json › b: is missing, but en has it'],
    ['not a text', { a: 'x', b: 3 }, { a: 'x' }, 'ro/m2.json › b: is 3; only texts may stand here'],
    ['a list', { a: ['x'] }, { a: 'x' }, 'ro/m2.json › a: is ["x"]; only texts may stand here'],
    ['a dot in a key', { 'a.b': 'x' }, { a: { b: 'x' } }, 'holds a dot or a colon'],
  ])('%s', (_name, ro, en, message) => {
    expect(said(ro, en)).toContainEqual(expect.stringContaining(message))
  })

  test('keys are exactly those the content calls for', () => {
    expect(said({ a: 'x', c: 'z' }, { a: 'x', c: 'z' }, ['a', 'b'])).toEqual([
      'ro/m2.json › b: is missing, but the content calls for it; write it',
      'ro/m2.json › c: is not called for by the content; remove it or correct its id',
      'en/m2.json › b: is missing, but the content calls for it; write it',
      'en/m2.json › c: is not called for by the content; remove it or correct its id',
    ])
  })

  test('a missing file is one problem, not one for each key', () => {
    const words: WordFiles = { ro: { m2: { a: 'x', b: 'y' } }, en: {} }
    expect(checkLocales({ words, expected: { m2: ['a', 'b'] }, targets }).map(sayProblem)).toEqual([
      'en/m2.json: is missing; write the file',
    ])
  })
})

describe('plurals', () => {
  test('Romanian needs one, few, other; English one, other', () => {
    const ro = { n_one: '1', n_other: '2' }
    const en = { n_one: '1', n_few: '2', n_other: '3' }
    expect(said(ro, en)).toEqual([
      'ro/m2.json › n: has the plural forms one, other; ro needs exactly one, few, other',
      'en/m2.json › n: has the plural forms one, few, other; en needs exactly one, other',
    ])
  })
})

describe('texts', () => {
  test.each([
    ['an empty text', '', 'is empty'],
    ['spaces only', '  ', 'is empty'],
    ['a space at the end', 'Sunați ', 'begins or ends with a space'],
    ['a cedilla', 'Copiii şi părinții', 'with a cedilla'],
    ['a tag', 'Sunați <b>acum</b>', 'holds HTML'],
    ['an entity', 'Sunați&nbsp;acum', 'holds HTML'],
    ['letters not composed', 'Suna\u0163i'.normalize('NFD'), 'is not in NFC'],
    ['bold left open', '**Sunați acum', 'opens \\*\\* and does not close it'],
    ['an unknown term', '[a](term:groming)', 'links to term "groming", which does not exist'],
    ['an unknown claim', '[a](law:notify)', 'links to law "notify", which does not exist'],
    ['an unknown lesson', '[a](lesson:m2/hear)', 'links to lesson "m2/hear", which does not exist'],
    ['an unknown page', '[a](page:home)', 'links to page "home", which does not exist'],
    ['an unknown kind', '[a](mailto:a@b.ro)', 'link'],
    ['an unsafe address', '[a](http://b.ro)', 'link'],
    ['a script', '[a](javascript:alert)', 'link'],
    ['a number with a space', '[a](tel:116 111)', 'link|number'],
  ])('%s', (_name, text, message) => {
    expect(both(text)).toContainEqual(expect.stringMatching(message))
  })

  test('placeholders are the same in both', () => {
    expect(said({ a: '{{count, number}} din {{total}}' }, { a: '{{count}} of them' })).toEqual([
      'ro/m2.json › a and en: the placeholders differ (count, total against count); use the same in both',
    ])
  })

  test('a sentence is not the same in both', () => {
    expect(both('Ascultați, apoi notați ora.')).toEqual([
      'ro/m2.json › a and en: is the same text in both languages; translate it',
    ])
    expect(both('DGASPC, 119, esc_ABUZ')).toEqual([])
  })

  test('links lead to the same places in both', () => {
    expect(said({ a: '[a](term:grooming)' }, { a: '[a](page:now)' })).toEqual([
      'ro/m2.json › a and en: the links differ (term:grooming against page:now); use the same in both',
    ])
  })
})
