import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { typedNumber } from '#src/quiz/typed-number.ts'

test.each<{ situation: string; typed: string; number: number | null }>([
  { situation: 'a whole number', typed: '24', number: 24 },
  { situation: 'nought', typed: '0', number: 0 },
  { situation: 'a decimal comma', typed: '1,5', number: 1.5 },
  { situation: 'a decimal point', typed: '1.5', number: 1.5 },
  { situation: 'noughts in front', typed: '007', number: 7 },
  { situation: 'spaces around', typed: '  4 ', number: 4 },
  { situation: 'a no-break space after it, as a phone pastes it', typed: '4\u00a0', number: 4 },
  { situation: 'nine digits and two decimals', typed: '123456789,12', number: 123456789.12 },
  { situation: 'a number below nought, which no item asks for', typed: '-1', number: null },
  { situation: 'what is a thousand to some and one to others', typed: '1.000', number: null },
  { situation: 'nothing', typed: '', number: null },
  { situation: 'spaces only', typed: '   ', number: null },
  { situation: 'a number with its unit', typed: '4 luni', number: null },
  { situation: 'a word', typed: 'patru', number: null },
  { situation: 'a point for thousands beside a decimal comma', typed: '1.000,5', number: null },
  { situation: 'two points', typed: '1.2.3', number: null },
  { situation: 'a space for thousands', typed: '1 000', number: null },
  { situation: 'a comma with nothing after it', typed: '4,', number: null },
  { situation: 'a point with nothing before it', typed: '.5', number: null },
  { situation: 'a sum with a power of ten', typed: '1e5', number: null },
  { situation: 'another base', typed: '0x10', number: null },
  { situation: 'digits of another script', typed: '٤', number: null },
  { situation: 'a plus', typed: '+4', number: null },
  { situation: 'a minus alone', typed: '-', number: null },
  { situation: 'two minuses', typed: '--1', number: null },
  { situation: 'a typographic minus', typed: '−1', number: null },
  { situation: 'a range', typed: '12-18', number: null },
  { situation: 'the word for no end', typed: 'Infinity', number: null },
  { situation: 'ten digits', typed: '1234567890', number: null },
  { situation: 'three decimals', typed: '0,125', number: null },
  { situation: 'ten thousand digits', typed: '9'.repeat(10_000), number: null },
  { situation: 'two lines', typed: '4\n5', number: null },
])('$situation', ({ typed, number }) => {
  expect(typedNumber(typed)).toBe(number)
})

describe('whatever is typed', () => {
  test('a number of at most two decimals comes back, with comma or point and spaces around', () => {
    fc.assert(
      fc.property(
        fc.nat(99_999_999_999),
        fc.constantFrom(',', '.'),
        fc.constantFrom('', ' ', '  '),
        (hundredths, mark, space) => {
          const digits = String(hundredths).padStart(3, '0')
          const typed = `${space}${digits.slice(0, -2)}${mark}${digits.slice(-2)}${space}`
          expect(typedNumber(typed)).toBe(hundredths / 100)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('it is a finite number or none, and nothing is thrown', () => {
    const near = fc.array(fc.constantFrom('0', '4', ',', '.', '-', 'e', ' ', 'x')).map((all) => all.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), near), (typed) => {
        const number = typedNumber(typed)
        expect(number === null || (number >= 0 && number < 1e9)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
