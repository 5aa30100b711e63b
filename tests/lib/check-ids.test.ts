import { expect, test } from 'vitest'
import { checkIds } from '#src/lib/check-ids.ts'
import { sayProblem } from '#src/lib/problem.ts'

test.each<{ situation: string; ids: readonly string[]; taken?: readonly string[]; says: readonly string[] }>([
  { situation: 'sound ids', ids: ['a', 'first-hour', '112', 'm2'], says: [] },
  { situation: 'no ids', ids: [], says: [] },
  {
    situation: 'an id twice',
    ids: ['a', 'b', 'a'],
    says: ['"a" stands twice; give one of the two a new id'],
  },
  {
    situation: 'a name that is taken',
    ids: ['title'],
    taken: ['title', 'lead'],
    says: ['"title" already means something else here; choose another id'],
  },
  {
    situation: 'a name that every object has, so that nothing could be missing under it',
    ids: ['constructor'],
    says: ['"constructor" is a name that every object has; choose another id'],
  },
  ...['', 'a.b', 'a:b', 'Ab', 'a_one', '-a', 'a-', 'a--b', 'oră'].map((id) => ({
    situation: `"${id}"`,
    ids: [id],
    says: [`"${id}" is not an id; write small letters, digits and hyphens`],
  })),
])('$situation', ({ ids, taken, says }) => {
  expect(checkIds('steps', ids, taken).map(sayProblem)).toEqual(says.map((what) => `steps: ${what}`))
})
