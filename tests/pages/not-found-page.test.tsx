import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LANGUAGES } from '#src/lib/language.ts'
import { NotFoundPage } from '#src/pages/not-found-page.tsx'
import { renderApp } from '#tests/ui/render-app.tsx'

test.each(LANGUAGES)('in %s: says that there is no such page, and leads on', async (language) => {
  const { t } = await renderApp(<NotFoundPage />, { language, address: `/${language}/m9/` })
  screen.getByRole('heading', { level: 1, name: t('notFound.title') })
  screen.getByText(`/${language}/m9/`)
  expect(screen.getByRole('link', { name: t('notFound.action') }).getAttribute('href')).toBe(`/${language}/`)
  expect(screen.getByRole('link', { name: t('notFound.now') }).getAttribute('href')).toBe(`/${language}/now/`)
  expect(document.title).toContain(t('notFound.title'))
})

test('a very long address is shown cut, as text', async () => {
  const { container } = await renderApp(<NotFoundPage />, { address: `/ro/<script>${'x'.repeat(5000)}` })
  expect(container.querySelector('script')).toBeNull()
  expect(container.textContent.length).toBeLessThan(600)
})
