import { expect, test } from 'vitest'
import { componentOf, languageOf, preparePage } from '#src/app/prepare-page.ts'
import { routeAt } from '#src/app/routes.ts'
import { createI18n } from '#src/i18n/create-i18n.ts'

test.each([
  { address: '/ro/m2/', language: 'ro' },
  { address: '/en/m2/', language: 'en' },
  { address: '/en', language: 'en' },
  { address: '/', language: 'ro' },
  { address: '', language: 'ro' },
  { address: '/fr/m2/', language: 'ro' },
  { address: '/EN/', language: 'ro' },
])('"$address" asks for $language', ({ address, language }) => {
  expect(languageOf(address)).toBe(language)
})

test('a prepared page has its code and its words, in its language', async () => {
  const words = createI18n('en')
  const route = routeAt('/en/about/')?.route
  expect(route && componentOf(route)).toBeUndefined()
  await preparePage(words, '/en/about/')
  expect(typeof (route && componentOf(route))).toBe('function')
  expect(words.hasResourceBundle('en', 'now')).toBe(true)
})

test('an address without a page needs nothing', async () => {
  await expect(preparePage(createI18n('ro'), '/ro/a/b/c/d/')).resolves.toBeUndefined()
})
