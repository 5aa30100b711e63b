import { describe, expect, test } from 'vitest'
import { sayProblem } from '#src/lib/problem.ts'
import { checkModule, moduleCatalogueWords, moduleWords } from '#src/modules/check-module.ts'
import { DIAGRAM_LABELS } from '#src/modules/diagrams.ts'
import type { Block, Module } from '#src/modules/module.ts'
import { lesson, question, tinyModule } from '#tests/fixtures/tiny-module.ts'

const known = {
  claims: new Set(['duty']),
  facts: new Set(['Q6.1-04']),
  quizzes: new Set(['m0']),
  scenarios: new Set(['tiny', 'other']),
}
const said = (change: Partial<Module>) => checkModule({ ...tinyModule, ...change }, known).map(sayProblem)
const withBlocks = (...blocks: readonly Block[]) => ({ lessons: [lesson('listen', blocks)] })

const [teacher, ...others] = tinyModule.cards
const withCard = (change: object) => ({ cards: [{ ...teacher!, ...change }, ...others] })
const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

const EVERY_BLOCK: readonly Block[] = [
  { kind: 'heading', id: 'top' },
  { kind: 'paragraph', id: 'intro' },
  { kind: 'keyPoint', id: 'point' },
  { kind: 'callout', id: 'aside', tone: 'note', confidence: 'reading' },
  { kind: 'steps', id: 'path', items: ['one'] },
  { kind: 'table', id: 'grid', columns: ['who', 'when'], rows: ['first'] },
  { kind: 'lawCard', id: 'rule', claim: 'duty' },
  { kind: 'diagram', id: 'map', diagram: 'reporting-route' },
  { kind: 'workedCase', id: 'story', parts: ['call'] },
  { kind: 'sampleNote', id: 'sheet', fields: ['date'] },
  { kind: 'penalties', id: 'scale', rows: [{ id: 'keep', claim: 'duty', figure: 'base' }] },
  {
    kind: 'lane',
    id: 'way',
    lanes: ['line', 'police'],
    steps: [
      { id: 'report', lane: 'line' },
      { id: 'find', lane: 'police' },
    ],
  },
  {
    kind: 'sort',
    id: 'prompts',
    bins: ['open', 'leading'],
    cards: [
      { id: 'tell', bin: 'open' },
      { id: 'was-it', bin: 'leading' },
    ],
  },
  { kind: 'checklist', id: 'setting', items: ['room'] },
  question,
]

test('a sound module has no problems, with a block of every kind', () => {
  expect(said({})).toEqual([])
  expect(said(withBlocks(...EVERY_BLOCK))).toEqual([])
})

describe('a fault of the module is named with its place and what to do', () => {
  test.each<{ fault: string; change: Partial<Module>; says: string }>([
    {
      fault: 'no outcomes',
      change: { outcomes: [] },
      says: 'module m0 › outcomes: is empty; fill it or remove it',
    },
    {
      fault: 'an outcome twice',
      change: { outcomes: ['note', 'note'] },
      says: 'module m0 › outcomes: "note" stands twice; give one of the two a new id',
    },
    {
      fault: 'the worked case under the id of a lesson',
      change: { workedCase: { ...tinyModule.workedCase, id: 'listen' } },
      says: 'module m0 › lessons: "listen" stands twice; give one of the two a new id',
    },
    {
      fault: 'a lesson at the address of the quiz',
      change: { workedCase: { ...tinyModule.workedCase, id: 'quiz' } },
      says: 'module m0 › lessons: "quiz" already means something else here; choose another id',
    },
    {
      fault: 'no card for a role',
      change: { cards: others },
      says: 'module m0 › cards: there are 0 for the role teacher; write exactly one',
    },
    {
      fault: 'two cards for a role',
      change: { cards: [...tinyModule.cards, teacher!] },
      says: 'module m0 › cards: there are 2 for the role teacher; write exactly one',
    },
    {
      fault: 'a case of the full form that is none of the module',
      change: { fullScenarios: ['elsewhere'] },
      says: 'module m0 › fullScenarios: "elsewhere" is no case of the module; correct the id or write the case of the module',
    },
    {
      fault: 'a role that must and may',
      change: { optional: ['teacher'] },
      says: 'module m0 › optional: teacher is required already; keep one of the two',
    },
    {
      fault: 'an empty list on a card',
      change: withCard({ day: [] }),
      says: 'module m0 › card teacher › day: is empty; fill it or remove it',
    },
    {
      fault: 'seven lines on a card',
      change: withCard({ week: seven }),
      says: 'module m0 › card teacher › week: has 7 lines; keep to 6, or it does not fit',
    },
    {
      fault: 'a line twice on a card',
      change: withCard({ hour: ['stay', 'stay'] }),
      says: 'module m0 › card teacher › hour: "stay" stands twice; give one of the two a new id',
    },
    {
      fault: 'nothing to warn of on the cards',
      change: { neverOnCards: [] },
      says: 'module m0 › neverOnCards: is empty; fill it or remove it',
    },
    {
      fault: 'an unknown bank',
      change: { quiz: 'm9' },
      says: 'module m0 › quiz: "m9" is no bank; correct the id or write the bank',
    },
    {
      fault: 'an unknown case',
      change: { scenarios: ['tiny', 'sc9'] },
      says: 'module m0 › scenarios: "sc9" is no case; correct the id or write the case',
    },
    {
      fault: 'a case twice',
      change: { scenarios: ['tiny', 'tiny'] },
      says: 'module m0 › scenarios: "tiny" stands twice; give one of the two a new id',
    },
    {
      fault: 'required of nobody',
      change: { required: [] },
      says: 'module m0 › required: is empty; fill it or remove it',
    },
  ])('$fault', ({ change, says }) => {
    expect(said(change)).toEqual([says])
  })

  test('six lines on a card still fit', () => {
    expect(said(withCard({ week: seven.slice(1) }))).toEqual([])
  })
})

describe('the minutes of a lesson', () => {
  test.each([
    { minutes: 3, sound: false },
    { minutes: 4, sound: true },
    { minutes: 8, sound: true },
    { minutes: 9, sound: false },
    { minutes: Number.NaN, sound: false },
  ])('$minutes minutes: $sound', ({ minutes, sound }) => {
    const says = `module m0 › lesson listen › minutes: is ${minutes}; cut or join lessons so that each takes 4 to 8`
    expect(said({ lessons: [lesson('listen', [question], minutes)] })).toEqual(sound ? [] : [says])
  })

  test('count for the worked case too', () => {
    expect(said({ workedCase: { ...tinyModule.workedCase, minutes: 12 } })).toEqual([
      'module m0 › lesson evening › minutes: is 12; cut or join lessons so that each takes 4 to 8',
    ])
  })
})

describe('a fault of a block is named with lesson, block and field', () => {
  const at = 'module m0 › lesson listen'
  const [a, b, c] = question.options
  test.each<{ fault: string; blocks: readonly Block[]; says: readonly string[] }>([
    {
      fault: 'a lesson without blocks',
      blocks: [],
      says: [`${at} › blocks: is empty; a lesson teaches something`],
    },
    {
      fault: 'two blocks of one id',
      blocks: [question, { kind: 'heading', id: 'try' }],
      says: [`${at} › blocks: "try" stands twice; give one of the two a new id`],
    },
    {
      fault: 'a block with the name of a text of the lesson',
      blocks: [{ kind: 'heading', id: 'lead' }],
      says: [`${at} › blocks: "lead" already means something else here; choose another id`],
    },
    {
      fault: 'an unknown claim',
      blocks: [{ kind: 'paragraph', id: 'intro', claims: ['dutty'] }],
      says: [`${at} › block intro › claims: "dutty" is not in the register; correct the id or add the claim`],
    },
    {
      fault: 'a law card of an unknown claim',
      blocks: [{ kind: 'lawCard', id: 'rule', claim: 'dutty' }],
      says: [`${at} › block rule › claims: "dutty" is not in the register; correct the id or add the claim`],
    },
    {
      fault: 'an unknown fact',
      blocks: [{ kind: 'paragraph', id: 'intro', facts: ['Q0-01'] }],
      says: [`${at} › block intro › facts: "Q0-01" is not in the register; correct the id`],
    },
    {
      fault: 'steps without a step',
      blocks: [{ kind: 'steps', id: 'path', items: [] }],
      says: [`${at} › block path › items: is empty; fill it or remove it`],
    },
    {
      fault: 'a table without columns and with a row twice',
      blocks: [{ kind: 'table', id: 'grid', columns: [], rows: ['x', 'x'] }],
      says: [
        `${at} › block grid › columns: is empty; fill it or remove it`,
        `${at} › block grid › rows: "x" stands twice; give one of the two a new id`,
      ],
    },
    {
      fault: 'a worked case without parts',
      blocks: [{ kind: 'workedCase', id: 'story', parts: [] }],
      says: [`${at} › block story › parts: is empty; fill it or remove it`],
    },
    {
      fault: 'a note whose field would break its word keys',
      blocks: [{ kind: 'sampleNote', id: 'sheet', fields: ['Who.1'] }],
      says: [`${at} › block sheet › fields: "Who.1" is not an id; write small letters, digits and hyphens`],
    },
    {
      fault: 'a question with two options',
      blocks: [{ ...question, options: [a, b] }],
      says: [`${at} › block try › options: there are 2; give at least 3`],
    },
    {
      fault: 'a question without options',
      blocks: [{ ...question, options: [] }],
      says: [`${at} › block try › options: is empty; fill it or remove it`],
    },
    {
      fault: 'a question with two good options',
      blocks: [{ ...question, options: [a, { ...b, quality: 'good' }, c] }],
      says: [`${at} › block try › options: 2 are good; exactly one must be the better answer`],
    },
    {
      fault: 'a question without a good option',
      blocks: [{ ...question, options: [{ ...a, quality: 'partly' }, b, c] }],
      says: [`${at} › block try › options: 0 are good; exactly one must be the better answer`],
    },
    {
      fault: 'a scale of an unknown claim',
      blocks: [{ kind: 'penalties', id: 'scale', rows: [{ id: 'keep', claim: 'rumour', figure: 'base' }] }],
      says: [
        `${at} › block scale › claims: "rumour" is not in the register; correct the id or add the claim`,
      ],
    },
    {
      fault: 'a step in no lane, and a lane without a step',
      blocks: [{ kind: 'lane', id: 'way', lanes: ['line'], steps: [{ id: 'find', lane: 'police' }] }],
      says: [
        `${at} › block way › steps › find: "police" is no lane; correct it`,
        `${at} › block way › steps: nothing belongs to the lane "line"; fill it or take it out`,
      ],
    },
    {
      fault: 'a card that belongs nowhere, and an empty bin',
      blocks: [{ kind: 'sort', id: 'prompts', bins: ['open'], cards: [{ id: 'tell', bin: 'shut' }] }],
      says: [
        `${at} › block prompts › cards › tell: "shut" is no bin; correct it`,
        `${at} › block prompts › cards: nothing belongs to the bin "open"; fill it or take it out`,
      ],
    },
    {
      fault: 'a drawing that nobody draws',
      blocks: [{ kind: 'diagram', id: 'map', diagram: 'stairs' as 'reporting-route' }],
      says: [
        `${at} › block map › diagram: "stairs" is no drawing; name one of ${Object.keys(DIAGRAM_LABELS).join(', ')}`,
      ],
    },
  ])('$fault', ({ blocks, says }) => {
    expect(said(withBlocks(...blocks))).toEqual(says)
  })
})

describe('the words of a module', () => {
  const words = moduleWords({ ...tinyModule, ...withBlocks(...EVERY_BLOCK) })

  test('in the catalogue are its titles, and why it is on the path of each role', () => {
    const module = { ...tinyModule, optional: ['police'] } as const satisfies Module
    expect(moduleCatalogueWords(module)).toEqual(
      [
        'title',
        'lead',
        'lessons.listen',
        'lessons.doors',
        'lessons.evening',
        'why.teacher',
        'why.police',
      ].map((word) => `m0.${word}`),
    )
  })

  test('are those of the module, its lessons, blocks and cards, each once', () => {
    expect(new Set(words).size).toBe(words.length)
    const ofTeacher = words.filter((key) => key.startsWith('cards.teacher.'))
    expect(ofTeacher).toEqual(
      ['title', 'lead', 'hour.stay', 'day.write', 'week.ask'].map((part) => `cards.teacher.${part}`),
    )
    expect(
      words.filter((key) => !key.startsWith('listen.') && !/^cards\.[a-z]+\.(?!look)/u.test(key)),
    ).toEqual([
      'contentNote',
      'outcomes.first-steps',
      'evening.lead',
      'evening.short',
      'evening.case.parts.call.moment',
      'evening.case.parts.call.act',
      'evening.case.parts.call.why',
      'cards.never.look',
      'cards.foot',
    ])
  })

  test.each<{ block: string; parts: readonly string[] }>([
    { block: 'top', parts: [''] },
    { block: 'intro', parts: [''] },
    { block: 'point', parts: [''] },
    { block: 'aside', parts: ['.title', '.text'] },
    { block: 'path', parts: ['.items.one.title', '.items.one.text'] },
    {
      block: 'grid',
      parts: ['.caption', '.columns.who', '.columns.when', '.rows.first.who', '.rows.first.when'],
    },
    { block: 'rule', parts: [] },
    { block: 'story', parts: ['.parts.call.moment', '.parts.call.act', '.parts.call.why'] },
    { block: 'sheet', parts: ['.title', '.fields.date.label', '.fields.date.value'] },
    { block: 'scale', parts: ['.caption', '.rows.keep'] },
    {
      block: 'way',
      parts: [
        '.title',
        '.lanes.line',
        '.lanes.police',
        ...['report', 'find'].flatMap((step) =>
          ['title', 'text', 'may', 'mayNot'].map((word) => `.steps.${step}.${word}`),
        ),
      ],
    },
    {
      block: 'prompts',
      parts: [
        '.stem',
        '.bins.open',
        '.bins.leading',
        '.cards.tell.text',
        '.cards.tell.why',
        '.cards.was-it.text',
        '.cards.was-it.why',
      ],
    },
    { block: 'setting', parts: ['.title', '.lead', '.items.room.title', '.items.room.text'] },
    {
      block: 'try',
      parts: [
        '.stem',
        '.options.a.text',
        '.options.a.why',
        '.options.b.text',
        '.options.b.why',
        '.options.c.text',
        '.options.c.why',
      ],
    },
  ])('of the block $block', ({ block, parts }) => {
    const at = `listen.${block}`
    const found = words.filter((key) => key === at || key.startsWith(`${at}.`))
    expect(found).toEqual(parts.map((part) => `${at}${part}`))
  })
})
