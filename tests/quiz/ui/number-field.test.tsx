import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { UNITS } from '#src/quiz/quiz.ts'
import { NumberField } from '#src/quiz/ui/number-field.tsx'
import { tinyNumeric } from '#tests/fixtures/tiny-quiz.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

function Typed({ unit, error }: { unit: (typeof UNITS)[number]; error: string | null }) {
  const [typed, setTyped] = useState('')
  return <NumberField item={{ ...tinyNumeric, unit }} typed={typed} onTyped={setTyped} error={error} />
}

async function type(unit: (typeof UNITS)[number] = 'months', error: string | null = null) {
  const app = await renderApp(<Typed unit={unit} error={error} />)
  return { ...app, field: screen.getByRole<HTMLInputElement>('textbox') }
}

test.each(UNITS)('the label names the unit: %s', async (unit) => {
  const { t } = await type(unit)
  screen.getByRole('textbox', { name: t('quiz.numberLabel', { unit: t(`unitName.${unit}`) }) })
})

test('the unit stands in words and not as a key, in Romanian and in English', async () => {
  const { unmount } = await type('months')
  screen.getByRole('textbox', { name: /luni/u })
  unmount()
  await renderApp(<Typed unit="months" error={null} />, { language: 'en' })
  screen.getByRole('textbox', { name: /months/u })
})

test.each(['1,5', '1.5', 'abc', '-3'])('what is typed stays as it was typed: %s', async (text) => {
  const { user, field } = await type()
  await user.type(field, text)
  expect(field.value).toBe(text)
})

test('a phone shows figures and a comma, and no browser proposes an old answer', async () => {
  const { field } = await type()
  expect([field.type, field.inputMode, field.autocomplete]).toEqual(['text', 'decimal', 'off'])
})

test('without a message the field is valid and nothing describes it', async () => {
  const { field } = await type()
  screen.getByRole('textbox', { description: '' })
  expect(field.getAttribute('aria-invalid')).toBe('false')
})

test('a message describes the field, which is invalid', async () => {
  const { field } = await type('months', 'Scrieți un număr')
  screen.getByRole('textbox', { description: 'Scrieți un număr' })
  expect(field.getAttribute('aria-invalid')).toBe('true')
})
