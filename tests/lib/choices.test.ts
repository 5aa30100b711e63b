import { describe, expect, test } from 'vitest'
import { isLanguage, LANGUAGES, otherLanguage } from '#src/lib/language.ts'
import { isRole, ROLES } from '#src/lib/role.ts'
import { isTheme, THEMES } from '#src/lib/theme.ts'

/** Things that storage or an address may hold in place of a choice. */
const STRANGERS = ['', 'RO', 'fr', 'constructor', '__proto__', 0, null, undefined, ['ro'], {}]

describe.each([
  { name: 'language', is: isLanguage, members: LANGUAGES },
  { name: 'role', is: isRole, members: ROLES },
  { name: 'theme', is: isTheme, members: THEMES },
])('a $name', ({ is, members }) => {
  test.each([...members])('is %s', (member) => {
    expect(is(member)).toBe(true)
  })

  test.each(STRANGERS.map((stranger) => [stranger]))('is not %o', (stranger) => {
    expect(is(stranger)).toBe(false)
  })
})

test.each([
  { language: 'ro', other: 'en' },
  { language: 'en', other: 'ro' },
] as const)('the other language of $language is $other', ({ language, other }) => {
  expect(otherLanguage(language)).toBe(other)
})
