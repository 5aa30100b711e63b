import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { usePageArrival } from '#src/ui/use-page-arrival.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

function Page() {
  usePageArrival()
  return (
    <details>
      <summary>…</summary>
      <p id="part">text</p>
    </details>
  )
}

test('the first page opens what the part named in its address is folded in, where the browser does not', async () => {
  const scrollIntoView = vi.fn()
  Element.prototype.scrollIntoView = scrollIntoView
  await renderApp(<Page />, { address: '/ro/changes/#part' })
  expect(screen.getByText('text').closest('details')?.open).toBe(true)
  expect(document.activeElement).toBe(screen.getByText('text'))
  expect(scrollIntoView).toHaveBeenCalledOnce()
})
