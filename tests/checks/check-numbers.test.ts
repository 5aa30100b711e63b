import { expect, test } from 'vitest'
import { checkNumbers } from '#src/checks/check-numbers.ts'
import type { Language } from '#src/lib/language.ts'
import { sayProblem } from '#src/lib/problem.ts'
import { textNumbers } from '#src/checks/text-numbers.ts'

const said = (ro: string, en: string) =>
  checkNumbers({ ro: { m0: { text: ro } }, en: { m0: { text: en } } }).map(sayProblem)

test.each([
  ['a range in words and in digits', 'Închisoare de la un an la 5 ani.', '1 to 5 years in prison.'],
  ['an age without its unit', 'Copilul are 14 ani.', 'The child is 14.'],
  ['one length in two units', 'Cel mult 24 de luni.', 'At most 2 years.'],
  ['an article that is a number after all', 'Cel mult o lună.', 'At most 1 month.'],
  ['thousands and decimals', '1.194 de semnale, 1,5 puncte', '1,194 reports, 1.5 points'],
  ['the number of an act', 'Ordinul 6.235/2023', 'Order 6.235/2023'],
  ['a date in full and one in short', '1.7.2024, din 9 martie', '1 Jul 2024, since 9 March'],
  ['a month with its year', 'Din noiembrie 2025.', 'Since November 2025.'],
  ['a verb that is no month', 'De la 16 ani poate răspunde.', 'From 16 may be liable.'],
  ['new copies and pronouns', 'O copie nouă, apoi alta.', 'One new copy, and then another one.'],
  ['both for two', 'Cele două legi o cer.', 'Both laws ask for it.'],
  ['both as a conjunction', 'Și școala, și poliția știu.', 'Both the school and the police know.'],
  ['an ordinal', 'Copilul de la etajul doi', 'The child on the second floor'],
  ['a class', 'Aveți o clasă a VIII-a.', 'You have an eighth-year class.'],
  ['an index', 'art. 374 alin. (3²)', 'art. 374(3²)'],
  ['the numbers of links and placeholders', '[aici](tel:116111) {{n2}}', '[here](law:x-3)'],
])('%s is the same in both languages', (_what, ro, en) => {
  expect(said(ro, en)).toEqual([])
})

test.each([
  [
    'another limit',
    'De la 6 luni la 2 ani.',
    '6 months to 3 years.',
    '"6 luni la 2 ani" only in ro; "6 months to 3 years" only in en',
  ],
  ['another unit', 'Cel mult 4 luni.', 'At most 4 weeks.', '"4 luni" only in ro; "4 weeks" only in en'],
  ['another article', 'art. 374 și 375', 'art. 374 and 374', '"375" only in ro; "374" only in en'],
  [
    'another month',
    'Din 1 iulie 2024.',
    'Since 1 June 2024.',
    '"1 iulie 2024" only in ro; "1 June 2024" only in en',
  ],
  [
    'another day of the same month',
    '9.3.2023',
    '3 Mar 2023',
    '"9.3.2023" only in ro; "3 Mar 2023" only in en',
  ],
  ['another hour', 'La 14:10.', 'At 2.10 p.m.', '"14:10" only in ro; "2.10" only in en'],
  [
    'a number in words',
    'Trei copii tac.',
    'Four children are silent.',
    '"trei" only in ro; "four" only in en',
  ],
  ['a number that one language leaves out', 'Doi copii tac.', 'Children are silent.', '"doi" only in ro'],
  ['a number told once too often', 'Una din 3.', '3 of 3.', '"3" only in en'],
  ['more than one loose word can tell', 'Cele două și cele două.', 'Both of them.', '"două" only in ro'],
  ['another index', 'alin. (3²)', 'paragraph (3¹)', '"²" only in ro; "¹" only in en'],
])('%s is named with both numbers', (_what, ro, en, differences) => {
  expect(said(ro, en)).toEqual([
    `ro/m0.json › text and en: the numbers differ (${differences}); state the same in both`,
  ])
})

test('a plural form that only Romanian has is held against the general one', () => {
  const words = (few: string) => ({
    ro: { m0: { days_one: '1', days_few: few, days_other: 'din 7' } },
    en: { m0: { days_one: '1', days_other: 'of 7' } },
  })
  expect(checkNumbers(words('din 7'))).toEqual([])
  expect(checkNumbers(words('din 8'))).toHaveLength(1)
})

test('a text that English lacks is told elsewhere', () => {
  expect(checkNumbers({ ro: { m0: { text: '3' }, m1: { text: '3' } }, en: { m0: {} } })).toEqual([])
})

test.each<[Language, string, readonly (readonly [value: string, unit: string | null])[]]>([
  [
    'ro',
    'De la 3 luni la 1.000 de zile, din 1.7.2024.',
    [
      ['2024-07-01', null],
      ['3', 'months'],
      ['1000', 'days'],
    ],
  ],
])('%s: %s', (language, text, numbers) => {
  expect(textNumbers(language, text).firm.map(({ value, unit }) => [value, unit])).toEqual(numbers)
})
