import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { matchOrder, optionOrder } from '#src/quiz/option-order.ts'
import { MatchField } from '#src/quiz/ui/match-field.tsx'
import { tinyMatch } from '#tests/fixtures/tiny-quiz.ts'
import { keyWords } from '#tests/ui/key-words.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

const SEED = 'seed'
type Pairs = Readonly<Record<string, string>>

function Paired({ start, errors }: { start: Pairs; errors: Readonly<Record<string, string>> }) {
  const [pairs, setPairs] = useState(start)
  return (
    <>
      <MatchField
        item={tinyMatch}
        words={keyWords}
        seed={SEED}
        pairs={pairs}
        onPairs={setPairs}
        errorOf={(row) => errors[row] ?? null}
      />
      <output>{JSON.stringify(pairs)}</output>
    </>
  )
}

async function pair(start: Pairs = {}, errors: Readonly<Record<string, string>> = {}) {
  const app = await renderApp(<Paired start={start} errors={errors} />)
  const row = (id: string) => screen.getByRole<HTMLSelectElement>('combobox', { name: `rows.${id}.text` })
  const textOf = (match: string) => `matches.${match}.text`
  const option = (id: string, name: string) =>
    within(row(id)).getByRole<HTMLOptionElement>('option', { name, hidden: true })
  return {
    ...app,
    row,
    textOf,
    option,
    choose: (id: string, match: string) => app.user.selectOptions(row(id), match),
    /** The note stands in the words of the option. */
    taken: (match: string) => app.t('quiz.matchTaken', { match: textOf(match) }),
    told: () => JSON.parse(screen.getByRole('status').textContent) as Pairs,
  }
}

describe('each row is a select with the name of the row', () => {
  test('in the order of the seed, each with every match in one order, and none chosen', async () => {
    const { t, textOf } = await pair()
    const rows = screen.getAllByRole<HTMLSelectElement>('combobox')
    const names = rows.map((row) => row.labels?.[0]?.textContent)
    expect(names).toEqual(optionOrder(tinyMatch, SEED).map((id) => `rows.${id}.text`))
    const offered = [t('quiz.matchNone'), ...matchOrder(tinyMatch, SEED).map(textOf)]
    for (const row of rows) {
      expect([...row.options].map(({ text }) => text)).toEqual(offered)
      expect(row.value).toBe('')
    }
  })

  test('what asks to choose cannot be chosen itself', async () => {
    const { t, option } = await pair()
    expect(option('danger', t('quiz.matchNone')).disabled).toBe(true)
    expect(option('danger', 'matches.n112.text').disabled).toBe(false)
  })

  test('a choice is told by ids, beside those already made', async () => {
    const { choose, told, row } = await pair({ talk: 'form' })
    await choose('danger', 'n112')
    expect(told()).toEqual({ talk: 'form', danger: 'n112' })
    expect(row('danger').value).toBe('n112')
    await choose('danger', 'group')
    expect(told()).toEqual({ talk: 'form', danger: 'group' })
  })
})

describe('a match that another row has taken', () => {
  test('says so in every other row, and not in its own', async () => {
    const { choose, option, taken, textOf } = await pair()
    await choose('danger', 'n112')
    for (const id of ['report', 'talk', 'page']) {
      option(id, taken('n112'))
      option(id, textOf('n119'))
    }
    option('danger', textOf('n112'))
  })

  test('stays choosable, and then both rows say so', async () => {
    const { choose, option, told, taken } = await pair({ danger: 'n112' })
    expect(option('talk', taken('n112')).disabled).toBe(false)
    await choose('talk', 'n112')
    expect(told()).toEqual({ danger: 'n112', talk: 'n112' })
    option('danger', taken('n112'))
    option('talk', taken('n112'))
  })

  test('is free again once the row has another one', async () => {
    const { choose, option, textOf, taken } = await pair({ danger: 'n112' })
    await choose('danger', 'form')
    option('talk', textOf('n112'))
    option('talk', taken('form'))
  })
})

describe('a row that has to be shown as missing', () => {
  test('is invalid and described by its message; the others are not', async () => {
    const { row } = await pair({}, { talk: 'Alegeți perechea' })
    screen.getByRole('combobox', { name: 'rows.talk.text', description: 'Alegeți perechea' })
    expect(row('talk').getAttribute('aria-invalid')).toBe('true')
    for (const id of ['danger', 'report', 'page']) {
      screen.getByRole('combobox', { name: `rows.${id}.text`, description: '' })
      expect(row(id).getAttribute('aria-invalid')).toBe('false')
    }
  })
})
