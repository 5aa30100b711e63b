import { fireEvent, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { OrderField } from '#src/quiz/ui/order-field.tsx'
import { renderApp } from '#tests/ui/render-app.tsx'

const STEPS = ['Ascult', 'Anunț', 'Notez', 'Rămân']

function Ordered() {
  const [order, setOrder] = useState<readonly string[]>(STEPS)
  return <OrderField firstControl="first" order={order} textOf={(step) => step} onOrder={setOrder} />
}

async function order() {
  const app = await renderApp(<Ordered />)
  const up = (item: string) => screen.getByRole('button', { name: app.t('quiz.upItem', { item }) })
  const down = (item: string) => screen.getByRole('button', { name: app.t('quiz.downItem', { item }) })
  const steps = () =>
    screen.getAllByRole('listitem').map((row) => STEPS.find((step) => row.textContent.includes(step)))
  return { ...app, up, down, steps, spoken: () => screen.getByRole('status').textContent }
}

test('a step moves one place, which is spoken, and the focus stays on its button', async () => {
  const { t, user, up, steps, spoken } = await order()
  await user.click(up('Notez'))
  expect(steps()).toEqual(['Ascult', 'Notez', 'Anunț', 'Rămân'])
  expect(spoken()).toBe(t('quiz.moved', { item: 'Notez', n: 2, total: 4 }))
  await waitFor(() => expect(document.activeElement).toBe(up('Notez')))
})

test('a step moves down as it moves up', async () => {
  const { t, user, down, steps, spoken } = await order()
  await user.click(down('Ascult'))
  expect(steps()).toEqual(['Anunț', 'Ascult', 'Notez', 'Rămân'])
  expect(spoken()).toBe(t('quiz.moved', { item: 'Ascult', n: 2, total: 4 }))
  await waitFor(() => expect(document.activeElement).toBe(down('Ascult')))
})

test('the focus comes back where a browser takes it from the moved row', async () => {
  const { down, steps } = await order()
  down('Ascult').focus()
  fireEvent.click(down('Ascult'))
  // Browsers drop the focus of a row that is put elsewhere; jsdom keeps it.
  down('Ascult').blur()
  expect(steps()).toEqual(['Anunț', 'Ascult', 'Notez', 'Rămân'])
  await waitFor(() => expect(document.activeElement).toBe(down('Ascult')))
})

test('the keyboard alone carries a step from the last place to the first, and is told when it is there', async () => {
  const { t, user, up, steps, spoken } = await order()
  up('Rămân').focus()
  for (const place of [3, 2, 1]) {
    await user.keyboard('{Enter}')
    expect(spoken()).toBe(t('quiz.moved', { item: 'Rămân', n: place, total: 4 }))
    await waitFor(() => expect(document.activeElement).toBe(up('Rămân')))
  }
  await user.keyboard('{Enter}')
  expect(spoken()).toBe(t('quiz.first'))
  expect(document.activeElement).toBe(up('Rămân'))
  expect(steps()).toEqual(['Rămân', 'Ascult', 'Anunț', 'Notez'])
})

test('at the end the button stays where it is and says so', async () => {
  const { t, user, down, steps, spoken } = await order()
  await user.click(down('Rămân'))
  expect(spoken()).toBe(t('quiz.last'))
  expect(document.activeElement).toBe(down('Rămân'))
  expect(steps()).toEqual(STEPS)
})

test('nothing is spoken before something was moved', async () => {
  const { spoken } = await order()
  expect(spoken()).toBe('')
})
