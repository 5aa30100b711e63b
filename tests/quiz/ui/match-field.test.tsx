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
  const row = (id: string) => screen.getByRole('group', { name: `rows.${id}.text` })
  const textOf = (match: string) => `matches.${match}.text`
  const match = (id: string, name: string) => within(row(id)).getByRole<HTMLInputElement>('radio', { name })
  return {
    ...app,
    row,
    match,
    textOf,
    choose: (id: string, chosen: string) => app.user.click(match(id, textOf(chosen))),
    /** The note stands in the name of the match. */
    taken: (name: string) => `${textOf(name)} ${app.t('quiz.matchTaken')}`,
    told: () => JSON.parse(screen.getByRole('status').textContent) as Pairs,
  }
}

describe('each row is a group with the name of the row', () => {
  test('in the order of the seed, each with every match in one order, all words in sight, none chosen', async () => {
    const { textOf } = await pair()
    const rows = screen.getAllByRole('group')
    const names = rows.map((row) => row.querySelector('legend')?.textContent)
    expect(names).toEqual(optionOrder(tinyMatch, SEED).map((id) => `rows.${id}.text`))
    const offered = matchOrder(tinyMatch, SEED).map(textOf)
    for (const row of rows) {
      const matches = within(row).getAllByRole<HTMLInputElement>('radio')
      expect(matches.map(({ labels }) => labels?.[0]?.textContent.trim())).toEqual(offered)
      expect(matches.filter(({ checked }) => checked)).toEqual([])
    }
  })

  test('a choice is told by ids, beside those already made', async () => {
    const { choose, told, match } = await pair({ talk: 'form' })
    await choose('danger', 'n112')
    expect(told()).toEqual({ talk: 'form', danger: 'n112' })
    expect(match('danger', 'matches.n112.text').checked).toBe(true)
    await choose('danger', 'group')
    expect(told()).toEqual({ talk: 'form', danger: 'group' })
  })

  test('the Tab key leads from row to row, and Space chooses', async () => {
    const { user, told } = await pair()
    const [first = '', second = ''] = optionOrder(tinyMatch, SEED)
    const [one] = matchOrder(tinyMatch, SEED)
    await user.tab()
    await user.keyboard(' ')
    await user.tab()
    await user.keyboard(' ')
    expect(told()).toEqual({ [first]: one, [second]: one })
  })
})

describe('a match that another row has taken', () => {
  test('says so in every other row, and not in its own', async () => {
    const { choose, match, taken, textOf } = await pair()
    await choose('danger', 'n112')
    for (const id of ['report', 'talk', 'page']) {
      match(id, taken('n112'))
      match(id, textOf('n119'))
    }
    match('danger', textOf('n112'))
  })

  test('stays choosable, and then both rows say so', async () => {
    const { user, match, told, taken } = await pair({ danger: 'n112' })
    await user.click(match('talk', taken('n112')))
    expect(told()).toEqual({ danger: 'n112', talk: 'n112' })
    match('danger', taken('n112'))
    match('talk', taken('n112'))
  })

  test('is free again once the row has another one', async () => {
    const { choose, match, textOf, taken } = await pair({ danger: 'n112' })
    await choose('danger', 'form')
    match('talk', textOf('n112'))
    match('talk', taken('form'))
  })
})

test('a row that has to be shown as missing is described by its message; the others are not', async () => {
  await pair({}, { talk: 'Alegeți perechea' })
  screen.getByRole('group', { name: 'rows.talk.text', description: 'Alegeți perechea' })
  for (const id of ['danger', 'report', 'page'])
    screen.getByRole('group', { name: `rows.${id}.text`, description: '' })
})
