import { expect, test } from 'vitest'
import { ROLES } from '#src/lib/role.ts'
import { modules } from '#src/modules/content/modules.ts'
import type { Module } from '#src/modules/module.ts'
import { pathOf } from '#src/modules/path.ts'
import { tinyModule } from '#tests/fixtures/tiny-module.ts'

const one: Module = { ...tinyModule, id: 'one', required: ['teacher', 'police'], optional: ['magistrate'] }
const two: Module = { ...tinyModule, id: 'two', required: ['magistrate'], optional: ['teacher'] }
const ids = (list: readonly Module[]) => list.map(({ id }) => id)

test.each([
  { role: undefined, required: ['one', 'two'], optional: [] },
  { role: 'teacher', required: ['one'], optional: ['two'] },
  { role: 'police', required: ['one'], optional: [] },
  { role: 'magistrate', required: ['two'], optional: ['one'] },
  { role: 'counsellor', required: [], optional: [] },
] as const)('the path of $role: $required to pass, $optional on offer', ({ role, required, optional }) => {
  const path = pathOf([one, two], role)
  expect({ required: ids(path.required), optional: ids(path.optional) }).toEqual({ required, optional })
})

test.each(ROLES)('%s has every published module on the path', (role) => {
  const { required, optional } = pathOf(modules, role)
  expect(ids([...required, ...optional]).sort()).toEqual(ids(modules).sort())
})
