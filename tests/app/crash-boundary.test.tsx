import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { CrashBoundary } from '#src/app/crash-boundary.tsx'
import { createI18n } from '#src/i18n/create-i18n.ts'
import { LANGUAGES } from '#src/lib/language.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

class BrokenPageError extends Error {
  override readonly name = 'BrokenPageError'
}

function BrokenPage(): never {
  throw new BrokenPageError('this page cannot be drawn')
}

/** React says on the console what it caught: expected here, and taken off the list that has to be empty. */
async function crash() {
  vi.mocked(console.error).mockImplementation(() => undefined)
  const app = await renderApp(
    <CrashBoundary words={createI18n('ro')}>
      <p>a neighbour</p>
      <BrokenPage />
    </CrashBoundary>,
  )
  expect(vi.mocked(console.error).mock.calls.flat()).toContainEqual(expect.any(BrokenPageError))
  vi.mocked(console.error).mockClear()
  return app
}

test('a page that works is shown', async () => {
  await renderApp(
    <CrashBoundary words={createI18n('ro')}>
      <p>the page</p>
    </CrashBoundary>,
  )
  screen.getByText('the page')
  expect(screen.queryByRole('main')).toBeNull()
})

describe('a page that stopped', () => {
  let texts: readonly {
    language: (typeof LANGUAGES)[number]
    t: ReturnType<ReturnType<typeof createI18n>['getFixedT']>
  }[]
  beforeEach(() => {
    texts = LANGUAGES.map((language) => ({ language, t: createI18n(language).getFixedT(language, 'common') }))
  })

  test('is said in both languages, each marked as what it is, and nothing of the page is left', async () => {
    await crash()
    const parts = screen.getAllByRole('heading', { level: 1 })
    expect(parts.map((heading) => heading.closest('[lang]')?.getAttribute('lang'))).toEqual(['ro', 'en'])
    expect(parts.map((heading) => heading.textContent)).toEqual(texts.map(({ t }) => t('crash.title')))
    for (const { t } of texts) screen.getByText(t('crash.body'))
    expect(screen.queryByText('a neighbour')).toBeNull()
  })

  test('offers, in each language, to load it again, the first page and the page for a real case', async () => {
    await crash()
    for (const { language, t } of texts) {
      const part = within(screen.getByText(t('crash.title')).closest<HTMLElement>('[lang]')!)
      part.getByRole('button', { name: t('crash.reload') })
      expect(part.getByRole('link', { name: t('crash.home') }).getAttribute('href')).toBe(`/${language}/`)
      expect(part.getByRole('link', { name: t('help.button') }).getAttribute('href')).toBe(
        `/${language}/now/`,
      )
    }
  })

  test('keeps what was recorded', async () => {
    const { progress } = await crash()
    progress.getState().record({ kind: 'finishedLesson', module: 'm2', lesson: 'listen' })
    expect(progress.getState().progress.finishedLessons).toEqual({ m2: ['listen'] })
  })
})
