import fc from 'fast-check'

/** What an attacker or a slip of the keyboard may put between words. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
  fc.constantFrom(
    '<script>alert(1)</script>',
    '<b>',
    '&amp;',
    '"><img src=x onerror=x>',
    'javascript:',
    '\n\n',
  ),
)

const unmarked = (text: string) => text.replaceAll(/[*[\]()]/gu, '')

/** Text with none of the characters that our marks are made of. */
export const plainText: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 6 })
  .map((pieces) => unmarked(pieces.join(' ')))

const words = plainText.filter((text) => text !== '')
const target = fc.constantFrom(
  'term:dgaspc',
  'law:a',
  'lesson:m2/listen',
  'page:now',
  'tel:112',
  'https://example.org',
)

/** A piece as it is written, and as it is read. */
type Marked = { text: string; shown: string }

const link: fc.Arbitrary<Marked> = fc
  .tuple(words, target)
  .map(([shown, to]) => ({ text: `[${shown}](${to})`, shown }))
const bold: fc.Arbitrary<Marked> = fc
  .oneof(
    words.map((shown) => ({ text: shown, shown })),
    link,
  )
  .map(({ text, shown }) => ({ text: `**${text}**`, shown }))
const plain: fc.Arbitrary<Marked> = plainText.map((shown) => ({ text: shown, shown }))

/** Text with marks of every kind, built from its pieces, so that what is read is known without reading it. */
export const markedText: fc.Arbitrary<Marked> = fc
  .array(fc.oneof(plain, link, bold), { maxLength: 8 })
  .map((pieces) => ({
    text: pieces.map(({ text }) => text).join(' '),
    shown: pieces.map(({ shown }) => shown).join(' '),
  }))
