import { describe, expect, test } from 'vitest'
import type { Role } from '#src/lib/role.ts'
import { allLessons } from '#src/modules/all-lessons.ts'
import { chosenForm, type Form, inForm, isForm, moduleInForm } from '#src/modules/form.ts'
import type { Module } from '#src/modules/module.ts'
import { lesson, tinyModule } from '#tests/fixtures/tiny-module.ts'

const [listen, doors] = tinyModule.lessons
const withFull: Module = {
  ...tinyModule,
  shortForm: true,
  lessons: [
    lesson('listen', [
      { kind: 'paragraph', id: 'intro' },
      { kind: 'paragraph', id: 'for-courts', form: 'full' },
    ]),
    { ...doors!, form: 'full' },
  ],
}
const shape = (module: Module) =>
  allLessons(module).map(({ id, blocks }) => [id, ...blocks.map((block) => block.id)])

describe('which form is read', () => {
  test.each<{ role: Role | undefined; chosen: Form | undefined; form: Form }>([
    { role: undefined, chosen: undefined, form: 'full' },
    { role: 'teacher', chosen: undefined, form: 'short' },
    { role: 'counsellor', chosen: undefined, form: 'short' },
    { role: 'police', chosen: undefined, form: 'full' },
    { role: 'magistrate', chosen: undefined, form: 'full' },
    { role: 'teacher', chosen: 'full', form: 'full' },
    { role: 'magistrate', chosen: 'short', form: 'short' },
    { role: undefined, chosen: 'short', form: 'short' },
  ])('$role who chose $chosen reads the $form form', ({ role, chosen, form }) => {
    expect(chosenForm(role, chosen)).toBe(form)
  })

  test.each([
    ['full', true],
    ['short', true],
    ['long', false],
    [undefined, false],
    [1, false],
  ])('%o names a form: %o', (value, known) => {
    expect(isForm(value)).toBe(known)
  })
})

describe('the short form', () => {
  test('leaves out lessons and blocks of the full one, and changes nothing of the rest', () => {
    expect(shape(moduleInForm(withFull, 'short'))).toEqual([
      ['listen', 'intro'],
      ['evening', 'case'],
    ])
    expect(moduleInForm(withFull, 'short').lessons[0]?.minutes).toBe(listen?.minutes)
  })

  test('leaves out the cases that only the full form holds', () => {
    const module = { ...withFull, fullScenarios: ['other'] }
    expect(moduleInForm(module, 'short').scenarios).toEqual(['tiny'])
    expect(moduleInForm(module, 'full').scenarios).toEqual(['tiny', 'other'])
  })

  test('of a module that has none is the whole module', () => {
    expect(moduleInForm(tinyModule, 'short')).toBe(tinyModule)
  })

  test('does not touch the full one', () => {
    expect(moduleInForm(withFull, 'full')).toBe(withFull)
  })

  test.each([
    { part: {}, form: 'short', held: true },
    { part: { form: 'full' }, form: 'short', held: false },
    { part: { form: 'full' }, form: 'full', held: true },
  ] as const)('$part is in the $form form: $held', ({ part, form, held }) => {
    expect(inForm(part, form)).toBe(held)
  })
})
