import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type InlineNode,
  type InlineTarget,
  inlineTargets,
  parseInline,
  splitParagraphs,
} from '#src/lib/inline-text.ts'
import { markedText, plainText } from '#tests/ui/marked-text.ts'

const text = (of: string): InlineNode => ({ kind: 'text', text: of })
const strong = (...children: readonly InlineNode[]): InlineNode => ({ kind: 'strong', children })
const link = (of: string, target: InlineTarget): InlineNode => ({ kind: 'link', text: of, target })
const EMERGENCY: InlineTarget = { kind: 'tel', number: '112' }

/** The text as a reader sees it. */
function shown(nodes: readonly InlineNode[]): string {
  return nodes.map((node) => (node.kind === 'strong' ? shown(node.children) : node.text)).join('')
}

describe('every kind of link has its target', () => {
  test.each<{ written: string; target: InlineTarget }>([
    { written: 'term:case-manager', target: { kind: 'term', key: 'case-manager' } },
    { written: 'law:notify-on-suspicion', target: { kind: 'law', claim: 'notify-on-suspicion' } },
    { written: 'lesson:m2/listen', target: { kind: 'lesson', module: 'm2', lesson: 'listen' } },
    { written: 'page:now', target: { kind: 'page', page: 'now' } },
    { written: 'tel:112', target: EMERGENCY },
    { written: 'https://example.org/a:b', target: { kind: 'web', address: 'https://example.org/a:b' } },
  ])('$written', ({ written, target }) => {
    expect(parseInline(`[aici](${written})`)).toEqual([link('aici', target)])
  })
})

describe('what is no mark of ours stays text', () => {
  test.each([
    'fără semne',
    'un * singur, **două',
    '****',
    '[fără țintă]',
    '[aici]()',
    '[](term:dgaspc)',
    '[aici](term:)',
    '[aici](:dgaspc)',
    '[aici](dgaspc)',
    '[aici](other:dgaspc)',
    '[aici](Term:dgaspc)',
    '[aici](term:două cuvinte)',
    '[aici](lesson:m2)',
    '[aici](lesson:m2/)',
    '[aici](lesson:/listen)',
    '[aici](lesson:m2/listen/more)',
    '[aici](tel:12)',
    '[aici](tel:112a)',
    '[aici](http://example.org)',
    '[aici](https:example.org)',
    '[aici](https:/example.org)',
    '[aici](javascript:alert)',
    '[aici](constructor:x)',
    '[aici] (term:dgaspc)',
    '<b>aici</b>',
  ])('%s', (written) => {
    expect(parseInline(written)).toEqual([text(written)])
    expect(parseInline(`Vedeți ${written} azi.`)).toEqual([text(`Vedeți ${written} azi.`)])
  })
})

describe('marks among text', () => {
  test.each<{ situation: string; written: string; nodes: readonly InlineNode[] }>([
    { situation: 'nothing', written: '', nodes: [] },
    { situation: 'bold alone', written: '**azi**', nodes: [strong(text('azi'))] },
    {
      situation: 'bold and link in a sentence',
      written: 'Sunați **azi** la [112](tel:112).',
      nodes: [text('Sunați '), strong(text('azi')), text(' la '), link('112', EMERGENCY), text('.')],
    },
    {
      situation: 'a link in bold',
      written: '**la [112](tel:112)**',
      nodes: [strong(text('la '), link('112', EMERGENCY))],
    },
    {
      situation: 'two bold words are not one',
      written: '**a** b **c**',
      nodes: [strong(text('a')), text(' b '), strong(text('c'))],
    },
    {
      situation: 'a link that leads nowhere, before one that does',
      written: '[a](x:y) [112](tel:112)',
      nodes: [text('[a](x:y) '), link('112', EMERGENCY)],
    },
    {
      situation: 'a bracket before a link',
      written: '[vezi [112](tel:112)',
      nodes: [text('[vezi '), link('112', EMERGENCY)],
    },
    { situation: 'bold over two lines', written: '**a\nb**', nodes: [strong(text('a\nb'))] },
  ])('$situation', ({ written, nodes }) => {
    expect(parseInline(written)).toEqual(nodes)
  })
})

describe('whatever is written', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom('*', '**', '[', ']', '(', ')', ':', '/', 'tel:112', 'a', '\n'),
      maxLength: 40,
    }),
  )

  test('reading never throws, and shows nothing that was not written', () => {
    fc.assert(
      fc.property(anything, (written) => {
        let at = 0
        for (const character of shown(parseInline(written))) {
          at = written.indexOf(character, at) + character.length
          expect(at).toBeGreaterThanOrEqual(character.length)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    {
      what: 'text without marks is shown whole',
      arbitrary: plainText.map((text) => ({ text, shown: text })),
    },
    { what: 'text with marks is shown whole but for the marks', arbitrary: markedText },
  ])('$what', ({ arbitrary }) => {
    fc.assert(
      fc.property(arbitrary, (marked) => {
        expect(shown(parseInline(marked.text))).toBe(marked.shown)
      }),
      { numRuns: 2000 },
    )
  })

  test('every link that is read is among the targets, so that checks see it', () => {
    const targetsOf = (nodes: readonly InlineNode[]): number =>
      nodes.reduce(
        (sum, node) =>
          sum + (node.kind === 'strong' ? targetsOf(node.children) : Number(node.kind === 'link')),
        0,
      )
    fc.assert(
      fc.property(anything, (written) => {
        expect(targetsOf(parseInline(written))).toBeLessThanOrEqual(inlineTargets(written).length)
      }),
      { numRuns: 2000 },
    )
  })
})

test('targets are told as written, in order, also of kinds that do not exist', () => {
  const written = '**[a](term:x)** și [b](nowhere:y), [c](law:z), [d]'
  expect(inlineTargets(written)).toEqual(['term:x', 'nowhere:y', 'law:z'])
})

test.each([
  { situation: 'one paragraph', written: 'a\nb', parts: ['a\nb'] },
  { situation: 'two paragraphs', written: 'a\n\nb', parts: ['a', 'b'] },
  { situation: 'more blank lines than needed', written: '\n\na\n\n\n\nb\n\n', parts: ['a', 'b'] },
  { situation: 'nothing', written: ' \n\n ', parts: [] },
])('paragraphs: $situation', ({ written, parts }) => {
  expect(splitParagraphs(written)).toEqual(parts)
})
