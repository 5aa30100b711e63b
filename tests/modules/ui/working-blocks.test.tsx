import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { Block } from '#src/modules/module.ts'
import type { Ratings } from '#src/modules/ratings.ts'
import { LessonBlocks } from '#src/modules/ui/lesson-blocks.tsx'
import type { Claim } from '#src/sources/claim.ts'
import { firmClaim } from '#tests/fixtures/tiny-quiz.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

type Given = { claims?: readonly Claim[]; ratings?: Ratings; onRate?: (...rated: readonly string[]) => void }

async function read(
  block: Block,
  words: object,
  { claims = [], ratings = {}, onRate = () => undefined }: Given = {},
) {
  return renderApp(
    <LessonBlocks
      namespace="m2"
      lesson="hear"
      blocks={[block]}
      claims={claims}
      ratingsOf={() => ratings}
      onRate={onRate}
    />,
    { namespaces: ['law', 'terms'], ownWords: { m2: { hear: { [block.id]: words } } } },
  )
}

describe('a scale of penalties', () => {
  const claim: Claim = {
    ...firmClaim,
    figures: [
      {
        id: 'base',
        kind: 'prison',
        article: '374(1)',
        today: { from: [3, 'years'], to: [10, 'years'] },
        in2017: { from: [3, 'months'], to: [3, 'years'], orFine: true },
      },
      {
        id: 'new',
        kind: 'prison',
        article: '374(3^2)',
        today: { from: [5, 'years'], to: [12, 'years'] },
        in2017: null,
      },
    ],
  }
  const block: Block = {
    kind: 'penalties',
    id: 'scale',
    rows: [
      { id: 'open', claim: 'firm', figure: 'base' },
      { id: 'ask', claim: 'firm', figure: 'new' },
      { id: 'gone', claim: 'firm', figure: 'none' },
    ],
  }
  const words = { caption: 'Pedepse', rows: { open: 'Deschide', ask: 'Cere', gone: 'Nimic' } }

  test('says in words what it draws: 2017, today, a fine, and what did not exist', async () => {
    const { t } = await read(block, words, { claims: [claim] })
    const table = within(screen.getByRole('table', { name: 'Pedepse' }))
    const cells = (name: string) =>
      within(table.getByRole('row', { name: new RegExp(name, 'u') }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent)
        .slice(0, 2)
    expect(cells('Deschide')).toEqual(['3 luni–3 ani sau amendă', '3–10 ani'])
    expect(cells('Cere')).toEqual([t('amount.none'), '5–12 ani'])
  })

  test('draws the longer length longer, and nothing for what did not exist', async () => {
    const { container } = await read(block, words, { claims: [claim] })
    const width = (bar: Element | null) => Number(bar?.getAttribute('width') ?? 0)
    const [open, ask] = container.querySelectorAll('.bars svg')
    expect(width(open!.querySelector('.now'))).toBeGreaterThan(width(open!.querySelector('.then')))
    expect(ask!.querySelector('.then')).toBeNull()
  })

  test('a figure that is not in the register leaves no row', async () => {
    await read(block, words, { claims: [claim] })
    expect(screen.queryByText('Nimic')).toBeNull()
  })
})

describe('cards to sort', () => {
  const block: Block = {
    kind: 'sort',
    id: 'prompts',
    bins: ['open', 'leading'],
    cards: [
      { id: 'tell', bin: 'open' },
      { id: 'was-it', bin: 'leading' },
    ],
  }
  const words = {
    stem: 'Sortați.',
    bins: { open: 'Deschis', leading: 'Sugestiv' },
    cards: {
      tell: { text: 'Povestește-mi.', why: 'Copilul alege.' },
      'was-it': { text: 'Era luni, nu?', why: 'Răspunsul e în întrebare.' },
    },
  }

  test('says what is to be done with them', async () => {
    const { t } = await read(block, words)
    screen.getByText(t('lesson.sortHint'))
  })

  test('can be sorted again from nothing, beginning at the first', async () => {
    const { t, user } = await read(block, words)
    const open = (name: string) =>
      within(screen.getByRole('group', { name })).getByRole('radio', { name: 'Deschis' })
    for (const name of ['Povestește-mi.', 'Era luni, nu?']) await user.click(open(name))
    await user.click(screen.getByRole('button', { name: t('quiz.check') }))
    await user.click(screen.getByRole('button', { name: t('lesson.again') }))
    expect(open('Povestește-mi.')).toBe(document.activeElement)
    expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([])
  })

  test('checking too soon says where one is missing, and goes there', async () => {
    const { t, user } = await read(block, words)
    await user.click(
      within(screen.getByRole('group', { name: 'Povestește-mi.' })).getByRole('radio', { name: 'Deschis' }),
    )
    await user.click(screen.getByRole('button', { name: t('quiz.check') }))
    const second = screen.getByRole('group', { name: 'Era luni, nu?', description: t('lesson.sortEmpty') })
    expect(within(second).getByRole('radio', { name: 'Deschis' })).toBe(document.activeElement)
    expect(screen.queryByText('Copilul alege.')).toBeNull()
  })

  test('once all are placed, every card says where it belongs and why', async () => {
    const { t, user } = await read(block, words)
    for (const name of ['Povestește-mi.', 'Era luni, nu?'])
      await user.click(within(screen.getByRole('group', { name })).getByRole('radio', { name: 'Deschis' }))
    await user.click(screen.getByRole('button', { name: t('quiz.check') }))
    const heading = screen.getByRole('heading', { name: t('lesson.sorted', { right: 1, total: 2 }) })
    expect(heading).toBe(document.activeElement)
    screen.getByText(t('lesson.sortRight', { bin: 'Deschis' }))
    screen.getByText(t('lesson.sortOther', { bin: 'Sugestiv', yours: 'Deschis' }))
    for (const why of ['Copilul alege.', 'Răspunsul e în întrebare.']) screen.getByText(why)
  })
})

describe('a checklist', () => {
  const block: Block = { kind: 'checklist', id: 'setting', items: ['room', 'team'] }
  const words = {
    title: 'La dumneavoastră',
    lead: 'Bifați.',
    items: { room: { title: 'Camera', text: 'Potrivită.' }, team: { title: 'Echipa', text: 'Împreună.' } },
  }

  test('shows what was said before, and what is still open', async () => {
    const { t } = await read(block, words, { ratings: { room: 'partly' } })
    const room = within(screen.getByRole('group', { name: 'Camera' }))
    expect(room.getByRole('radio', { name: t('checklist.rating.partly') })).toHaveProperty('checked', true)
    expect(screen.getByRole('status').textContent).toBe(
      t('checklist.sum', { met: 0, partly: 1, notYet: 0, open: 1 }),
    )
  })

  test('tells the page which item of which list was rated', async () => {
    const onRate = vi.fn()
    const { t, user } = await read(block, words, { onRate })
    const team = within(screen.getByRole('group', { name: 'Echipa' }))
    await user.click(team.getByRole('radio', { name: t('checklist.rating.met') }))
    expect(onRate.mock.calls).toEqual([['setting', 'team', 'met']])
  })
})

describe('a way through several hands', () => {
  const block: Block = {
    kind: 'lane',
    id: 'way',
    lanes: ['line', 'police'],
    steps: [
      { id: 'report', lane: 'line' },
      { id: 'find', lane: 'police' },
    ],
  }
  const step = (title: string) => ({
    title,
    text: `${title}, pe larg.`,
    may: 'Analistul.',
    mayNot: 'Școala.',
  })
  const words = {
    title: 'Drumul',
    lanes: { line: 'Linia', police: 'Poliția' },
    steps: { report: step('Semnalarea'), find: step('Identificarea') },
  }
  const shown = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)

  test('stands at its first step, with who may see and who may not', async () => {
    const { t } = await read(block, words)
    expect(shown()).toEqual(['Semnalarea'])
    for (const text of [t('lane.may'), t('lane.mayNot')])
      expect(screen.getAllByText(text).filter((term) => !term.closest('[hidden]'))).toHaveLength(1)
    screen.getByText(`${t('lane.step', { n: 1, total: 2 })} · Linia`)
  })

  test('a press or an arrow key leads on and back, and stops at the ends', async () => {
    const { t, user } = await read(block, words)
    await user.click(screen.getByRole('button', { name: t('lane.next') }))
    expect(shown()).toEqual(['Identificarea'])
    await user.keyboard('{ArrowRight}')
    expect(shown()).toEqual(['Identificarea'])
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(shown()).toEqual(['Semnalarea'])
    await user.click(screen.getByRole('button', { name: t('lane.back') }))
    expect(shown()).toEqual(['Semnalarea'])
  })

  test('up and down are left to the page, which scrolls with them', async () => {
    const { t } = await read(block, words)
    const next = screen.getByRole('button', { name: t('lane.next') })
    // False where something prevented it.
    expect(['ArrowDown', 'ArrowUp'].map((key) => fireEvent.keyDown(next, { key }))).toEqual([true, true])
    expect(shown()).toEqual(['Semnalarea'])
    expect(fireEvent.keyDown(next, { key: 'ArrowRight' })).toBe(false)
  })

  test('all steps can stand below one another, and then one at a time again', async () => {
    const { t, user } = await read(block, words)
    await user.click(screen.getByRole('button', { name: t('lane.next') }))
    await user.click(screen.getByRole('button', { name: t('lane.all') }))
    expect(shown()).toEqual(['Semnalarea', 'Identificarea'])
    expect(screen.queryByRole('button', { name: t('lane.next') })).toBeNull()
    const back = screen.getByRole('button', { name: t('lane.oneByOne') })
    expect(back).toBe(document.activeElement)
    await user.click(back)
    expect(shown()).toEqual(['Identificarea'])
  })
})

test('what only the full form holds is marked for the style sheet', async () => {
  await read({ kind: 'paragraph', id: 'more', form: 'full' }, {})
  expect(document.querySelector('.full-only')).not.toBeNull()
})
