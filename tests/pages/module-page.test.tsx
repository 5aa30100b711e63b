import { screen, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { describe, expect, test } from 'vitest'
import { PATTERNS } from '#src/lib/paths.ts'
import { m2 } from '#src/modules/content/m2.ts'
import { m3 } from '#src/modules/content/m3.ts'
import { ModulePage } from '#src/pages/module-page.tsx'
import { renderApp } from '#tests/ui/render-app.tsx'

const open = (module: 'm2' | 'm3') =>
  renderApp(
    <Routes>
      <Route path={`${PATTERNS.language}/${PATTERNS.module}`} element={<ModulePage />} />
    </Routes>,
    { address: `/ro/${module}/`, namespaces: [module] },
  )

describe('the cases of a module', () => {
  const termsAtAGlance = (name: string) =>
    within(screen.getByRole('complementary', { name }))
      .getAllByRole('term')
      .map(({ textContent }) => textContent)

  test('are counted where there are some', async () => {
    const { t } = await open('m2')
    expect(m2.scenarios).not.toEqual([])
    expect(termsAtAGlance(t('module.glance'))).toContain(t('module.cases'))
    screen.getByRole('heading', { level: 2, name: t('module.practice') })
  })

  test('are not spoken of where there is none', async () => {
    const { t } = await open('m3')
    expect(m3.scenarios).toEqual([])
    expect(termsAtAGlance(t('module.glance'))).not.toContain(t('module.cases'))
    expect(screen.queryByRole('heading', { name: t('module.practice') })).toBeNull()
    screen.getByRole('heading', { level: 2, name: t('module.practiceNoCase') })
  })
})
