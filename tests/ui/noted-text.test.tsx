import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { NotedText } from '#src/ui/noted-text.tsx'
import { renderApp } from '#tests/ui/render-app.tsx'

const TERMS = {
  dgaspc: { term: 'DGASPC', definition: 'Direcția din județ.' },
  cjrae: { term: 'CJRAE', definition: 'Centrul județean.' },
}
const TEXT = 'Anunțați [direcția](term:dgaspc).\n\nApoi [centrul](term:cjrae) și iar [DGASPC](term:dgaspc).'

async function read(text: string) {
  const app = await renderApp(<NotedText text={text} />, { ownWords: { terms: TERMS } })
  const term = (name: string) => screen.getByRole('link', { name })
  const close = () => screen.queryByRole('button', { name: app.t('lesson.closeTerm') })
  return { ...app, term, close }
}

test('text without terms is paragraphs and nothing else', async () => {
  const { container } = await read('Unul.\n\nDoi.')
  expect([...container.children].map((part) => `${part.tagName} ${part.textContent}`)).toEqual([
    'P Unul.',
    'P Doi.',
  ])
})

test('a term is a link to its definition, which stands once below the text', async () => {
  const { term, close } = await read(TEXT)
  const notes = screen.getAllByRole('note')
  expect(notes.map((note) => note.textContent.trim())).toEqual([
    'DGASPC Direcția din județ.',
    'CJRAE Centrul județean.',
  ])
  expect(term('direcția').getAttribute('href')).toBe(`#${notes[0]?.id ?? ''}`)
  expect(term('centrul').getAttribute('href')).toBe(`#${notes[1]?.id ?? ''}`)
  expect(close()).toBeNull()
})

test('a term opens its definition in place, the focus goes to it, and back to the term on closing', async () => {
  const { user, term, close } = await read(TEXT)
  await user.click(term('direcția'))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('note', { name: 'DGASPC' })))
  await user.click(close()!)
  expect(document.activeElement).toBe(term('direcția'))
  expect(close()).toBeNull()
})

test('the focus goes back to the very link that was followed', async () => {
  const { user, term, close } = await read(TEXT)
  await user.click(term('DGASPC'))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('note', { name: 'DGASPC' })))
  await user.click(close()!)
  expect(document.activeElement).toBe(term('DGASPC'))
})

test('the keyboard alone opens and closes', async () => {
  const { user, term, close } = await read(TEXT)
  term('centrul').focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('note', { name: 'CJRAE' })))
  await user.tab()
  expect(document.activeElement).toBe(close())
  await user.keyboard('{Enter}')
  expect(document.activeElement).toBe(term('centrul'))
})

test('one definition is open at a time', async () => {
  const { t, user, term } = await read(TEXT)
  await user.click(term('direcția'))
  await user.click(term('centrul'))
  expect(screen.getAllByRole('button', { name: t('lesson.closeTerm') })).toHaveLength(1)
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('note', { name: 'CJRAE' })))
})

test('two texts with the same term do not share a definition', async () => {
  await renderApp(
    <>
      <NotedText text="[una](term:dgaspc)" />
      <NotedText text="[alta](term:dgaspc)" />
    </>,
    { ownWords: { terms: TERMS } },
  )
  const [one, other] = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(one).not.toBe(other)
})
