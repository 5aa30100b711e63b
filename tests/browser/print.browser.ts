import { expect, test } from 'vitest'
import { LANGUAGES } from '#src/lib/language.ts'
import { addressOf, pages } from '#src/lib/paths.ts'
import { m2 } from '#src/modules/content/m2.ts'
import { goTo, openReader, useBrowser } from './pages.ts'

/** A5 in points, as a printer is told. */
const A5 = { width: 420, height: 595 }

const browser = useBrowser()
const cards = LANGUAGES.flatMap((language) => m2.cards.map(({ role }) => ({ language, role })))

test.each(cards)('the card of a $role in $language fits on one side of A5', async ({ language, role }) => {
  const { page, context } = await openReader(browser())
  await goTo(page, addressOf(language, pages.card(m2.id, role)))
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(paper.match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(1)
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/u.exec(paper) ?? []
  expect(Math.round(Number(width))).toBe(A5.width)
  expect(Math.round(Number(height))).toBe(A5.height)
  await context.close()
})
