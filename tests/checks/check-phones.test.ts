import { expect, test } from 'vitest'
import { checkPhones } from '#src/checks/check-phones.ts'
import { sayProblem } from '#src/lib/problem.ts'

const found = (text: string) => checkPhones({ ro: {}, en: { m0: { lead: text } } }).map(sayProblem)

test.each([
  '[112](tel:112), [116\u00A0111](tel:116111) și **la [119](tel:119)**',
  'Call [the town hall on 0250\u00A0773\u00A0081](tel:0250773081).',
  'Order 1112, art. 11(2), 1.119 lei, Q16.1-12, [law](law:number-116111)',
])('%s is sound', (text) => {
  expect(found(text)).toEqual([])
})

test('a link shows the number that it calls', () => {
  expect(found('**Call [112](tel:119)** or [us](tel:119).')).toEqual([
    'en/m0.json › lead: shows "112" and calls 119; correct one of the two',
    'en/m0.json › lead: shows "us" and calls 119; correct one of the two',
  ])
})

test.each([
  ['116111', '116\u00A0111'],
  ['116 111', '116\u00A0111'],
  ['116.111', '116\u00A0111'],
  ['1-1-2', '112'],
  ['11 9', '119'],
])('%s is written as everywhere', (wrong, right) => {
  expect(found(`Call ${wrong}, day and night.`)).toEqual([
    `en/m0.json › lead: writes "${wrong}"; write "${right}", and a space in it as a no-break space`,
  ])
})
