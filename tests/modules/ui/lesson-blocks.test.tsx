import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { DIAGRAM_LABELS } from '#src/modules/diagrams.ts'
import type { Block } from '#src/modules/module.ts'
import { ClaimCard } from '#src/modules/ui/claim-card.tsx'
import { LessonBlocks } from '#src/modules/ui/lesson-blocks.tsx'
import type { Claim } from '#src/sources/claim.ts'
import { claims } from '#src/sources/content/claims.ts'
import { firmClaim } from '#tests/fixtures/tiny-quiz.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

beforeEach(() => {
  vi.setSystemTime(new Date('2026-11-25T10:00:00Z'))
})

const around = { claims, ratingsOf: () => ({}), onRate: () => undefined }

/** The blocks of a lesson whose words are those given. */
async function read(blocks: readonly Block[], words: object) {
  return renderApp(<LessonBlocks namespace="m2" lesson="hear" blocks={blocks} {...around} />, {
    namespaces: ['law', 'law-reporting', 'terms'],
    ownWords: { m2: { hear: words } },
  })
}

describe('each kind of block says its words', () => {
  test('heading, paragraph and key point', async () => {
    const { t } = await read(
      [
        { kind: 'heading', id: 'first' },
        { kind: 'paragraph', id: 'intro' },
        { kind: 'keyPoint', id: 'keep' },
      ],
      { first: 'Ascultați', intro: 'Primul rând.\n\nAl doilea rând.', keep: 'Nu promiteți secretul.' },
    )
    screen.getByRole('heading', { level: 2, name: 'Ascultați' })
    for (const text of ['Primul rând.', 'Al doilea rând.']) screen.getByText(text, { selector: 'p' })
    screen.getByText(t('lesson.keyPoint'))
    screen.getByText('Nu promiteți secretul.')
  })

  test.each([
    { confidence: undefined, shown: 0 },
    { confidence: 'reading', shown: 1 },
  ] as const)('callout with label: $confidence', async ({ confidence, shown }) => {
    const block = {
      kind: 'callout',
      id: 'aside',
      tone: 'watch',
      ...(confidence ? { confidence } : {}),
    } as const
    const { t } = await read([block], { aside: { title: 'Atenție', text: 'Un rând.' } })
    screen.getByText('Atenție')
    screen.getByText('Un rând.')
    expect(screen.queryAllByText(t('law.label.reading'))).toHaveLength(shown)
  })

  test('steps, in order', async () => {
    const steps = {
      one: { title: 'Opriți-vă.', text: 'Ascultați.' },
      two: { title: 'Anunțați.', text: 'Azi.' },
    }
    await read([{ kind: 'steps', id: 'do', items: ['one', 'two'] }], { do: { items: steps } })
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent)
    expect(rows).toEqual(['Opriți-vă.Ascultați.', 'Anunțați.Azi.'])
  })

  test('a table has a caption and headers for its columns and rows', async () => {
    await read([{ kind: 'table', id: 'doors', columns: ['who', 'when'], rows: ['line'] }], {
      doors: {
        caption: 'Pe cine sunați',
        columns: { who: 'Cine', when: 'Când' },
        rows: { line: { who: 'Linia 119', when: '**Oricând**' } },
      },
    })
    const table = within(screen.getByRole('table', { name: 'Pe cine sunați' }))
    table.getByRole('columnheader', { name: 'Cine' })
    table.getByRole('columnheader', { name: 'Când' })
    table.getByRole('rowheader', { name: 'Linia 119' })
    expect(table.getByRole('cell', { name: 'Oricând' }).querySelector('strong')).not.toBeNull()
  })

  test('a drawing has a title and its description, shows every label, and has a caption', async () => {
    const labels = Object.fromEntries(DIAGRAM_LABELS['reporting-route'].map((label) => [label, `~${label}~`]))
    await read([{ kind: 'diagram', id: 'route', diagram: 'reporting-route' }], {
      route: { title: 'Drumul', description: 'Întâi copilul.', caption: 'Cine anunță', labels },
    })
    expect(screen.getAllByRole('img', { name: 'Drumul. Întâi copilul.' })).toHaveLength(2)
    const figure = screen.getByRole('figure')
    const missing = DIAGRAM_LABELS['reporting-route'].filter(
      (label) => !figure.textContent.includes(`~${label}~`),
    )
    expect(missing).toEqual([])
    within(figure).getByText('Cine anunță')
  })

  test('a worked case: the moment, what one does, and why', async () => {
    const { t } = await read([{ kind: 'workedCase', id: 'case', parts: ['call'] }], {
      case: { parts: { call: { moment: 'Ora 10', act: 'Ascultați.', why: 'Copilul vorbește greu.' } } },
    })
    const part = within(screen.getByRole('listitem'))
    for (const text of ['Ora 10', t('lesson.act'), 'Ascultați.', t('lesson.why'), 'Copilul vorbește greu.'])
      part.getByText(text)
  })

  test('a sample note is an example with nothing to type', async () => {
    const { t } = await read([{ kind: 'sampleNote', id: 'note', fields: ['when'] }], {
      note: { title: 'Nota', fields: { when: { label: 'Când', value: 'Luni, ora 10' } } },
    })
    const note = within(screen.getByRole('region', { name: 'Nota' }))
    for (const text of [t('lesson.sampleNote'), 'Când', 'Luni, ora 10']) note.getByText(text)
    expect(note.queryByRole('textbox')).toBeNull()
  })

  test('a question asks', async () => {
    const options = [{ id: 'a', quality: 'good' }] as const
    await read([{ kind: 'check', id: 'try', options }], {
      try: { stem: 'Ce faceți?', options: { a: { text: 'Ascult', why: 'Da.' } } },
    })
    screen.getByRole('group', { name: 'Ce faceți?' })
    screen.getByRole('radio', { name: 'Ascult' })
  })

  test('a law card is that of its claim; a claim that is not in the register leaves no hole', async () => {
    const { words } = await read(
      [
        { kind: 'lawCard', id: 'rule', claim: 'notify-on-suspicion' },
        { kind: 'lawCard', id: 'gone', claim: 'no-such-claim' },
      ],
      {},
    )
    const title: unknown = words.getResource('ro', 'law', 'notify-on-suspicion.title')
    expect(
      screen.getAllByRole('region').map((card) => within(card).getByRole('heading').textContent),
    ).toEqual([title])
  })
})

const NAMES = { title: 'Obligația', cite: 'Legea 272/2004, art. 89' }
const CARD = {
  today: 'Sesizați azi.',
  in2017: 'Sesizați și atunci.',
  detail: 'Textul articolului.',
}

async function card(claim: Partial<Claim> = {}) {
  return renderApp(<ClaimCard claim={{ ...firmClaim, ...claim }} />, {
    ownWords: { law: { firm: NAMES }, 'law-reporting': { firm: CARD } },
  })
}

const facts = () =>
  Object.fromEntries(
    screen.getAllByRole('term').map((term) => [term.textContent, term.nextElementSibling?.textContent]),
  )

describe('a law card', () => {
  test('says today’s law before what was said in 2017, and keeps the article at hand', async () => {
    const { t } = await card()
    const region = screen.getByRole('region', { name: NAMES.title })
    const at = [t('law.today'), CARD.today, t('law.in2017'), CARD.in2017, t('law.show'), CARD.detail].map(
      (text) => region.textContent.indexOf(text),
    )
    expect(at).not.toContain(-1)
    expect(at).toEqual([...at].sort((a, b) => a - b))
  })

  test('names article, dates, address and how sure we are', async () => {
    const { t } = await card({
      inForceSince: '2024-05-10',
      address: 'https://legislatie.just.ro/Public/DetaliiDocument/156097',
    })
    expect(facts()).toEqual({
      [t('law.article')]: NAMES.cite,
      [t('law.since')]: '10 mai 2024',
      [t('law.source')]: 'legislatie.just.ro/Public/DetaliiDocument/156097',
      [t('law.version')]: t('law.versionText', { date: 'februarie 2026' }),
      [t('law.checked')]: '24 noiembrie 2026',
      [t('law.sure')]: t('law.label.official'),
    })
    const link = screen.getByRole('link', { name: /^legislatie/u })
    expect(link.getAttribute('href')).toBe('https://legislatie.just.ro/Public/DetaliiDocument/156097')
    expect(link.getAttribute('rel')).toBe('noreferrer noopener')
  })

  test('leaves out dates that no source gives, and shortens other addresses to their host', async () => {
    const { t } = await card({
      inForceSince: null,
      readVersion: null,
      address: 'https://example.org/a/long/path',
    })
    expect(Object.keys(facts())).not.toContain(t('law.since'))
    expect(Object.keys(facts())).not.toContain(t('law.version'))
    screen.getByRole('link', { name: 'example.org' })
  })

  test.each([
    { confidence: 'official', source: 'law.source' },
    { confidence: 'reading', source: 'law.source' },
    { confidence: 'secondary', source: 'law.otherSource' },
    { confidence: 'practice', source: 'law.guideSource' },
  ] as const)(
    '$confidence: the label stands in words, and the source is named for what it is',
    async (told) => {
      const { t } = await card({ confidence: told.confidence })
      expect(facts()[t('law.sure')]).toBe(t(`law.label.${told.confidence}`))
      expect(Object.keys(facts())).toContain(t(told.source))
    },
  )

  test('good practice is not called law', async () => {
    const { t } = await card({ confidence: 'practice' })
    const region = within(screen.getByRole('region'))
    region.getByText(t('law.todayPractice'))
    expect(region.queryByText(t('law.today'))).toBeNull()
    expect(region.queryByText(t('law.title'))).toBeNull()
    expect(Object.keys(facts())).not.toContain(t('law.article'))
  })

  test.each([
    { today: '2027-02-24', said: false, when: 'on its last day' },
    { today: '2027-02-25', said: true, when: 'the day after' },
  ])('$when of review: says that it is being re-checked: $said', async ({ today, said }) => {
    vi.setSystemTime(new Date(`${today}T08:00:00Z`))
    const { t } = await card()
    expect(screen.getByRole('region').textContent.includes(t('law.recheck'))).toBe(said)
  })
})
