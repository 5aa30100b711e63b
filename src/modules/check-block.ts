import { assertNever } from '#src/lib/assert-never.ts'
import { checkIds } from '#src/lib/check-ids.ts'
import type { Problem } from '#src/lib/problem.ts'
import { DIAGRAM_LABELS } from '#src/modules/diagrams.ts'
import type { Block, LaneStep, SortCard } from '#src/modules/module.ts'
import type { ClaimId } from '#src/sources/claim.ts'

/** One of two options is a guess; three are asked for, as in the cases. */
const FEWEST_OPTIONS = 3

/**
 * Faults of one block; `where` names module, lesson and block. `known` holds the ids of the registers.
 */
export function checkBlock(
  where: string,
  block: Block,
  known: { claims: ReadonlySet<string>; facts: ReadonlySet<string> },
): readonly Problem[] {
  const claims = claimsOfBlock(block)
  return [
    ...claims
      .filter((claim) => !known.claims.has(claim))
      .map((claim) => ({
        where: `${where} › claims`,
        what: `"${claim}" is not in the register; correct the id or add the claim`,
      })),
    ...(block.facts ?? [])
      .filter((fact) => !known.facts.has(fact))
      .map((fact) => ({
        where: `${where} › facts`,
        what: `"${fact}" is not in the register; correct the id`,
      })),
    ...listsOf(block).flatMap(([name, ids]) => checkList(`${where} › ${name}`, ids)),
    ...(block.kind === 'check' ? checkOptions(`${where} › options`, block.options) : []),
    ...(block.kind === 'lane' ? checkPlaces(`${where} › steps`, block.steps, block.lanes, 'lane') : []),
    ...(block.kind === 'sort' ? checkPlaces(`${where} › cards`, block.cards, block.bins, 'bin') : []),
    ...(block.kind === 'diagram' ? checkDiagram(`${where} › diagram`, block.diagram) : []),
  ]
}

/** Every claim of a block: those it names, the one a card shows, those whose figures are drawn. */
export function claimsOfBlock(block: Block): readonly ClaimId[] {
  const shown =
    block.kind === 'lawCard'
      ? [block.claim]
      : block.kind === 'penalties'
        ? block.rows.map(({ claim }) => claim)
        : []
  return [...(block.claims ?? []), ...shown]
}

/** A list that content must fill: it holds something, and its ids are sound. */
export function checkList(where: string, ids: readonly string[]): readonly Problem[] {
  return ids.length === 0 ? [{ where, what: 'is empty; fill it or remove it' }] : checkIds(where, ids)
}

/** The parts of a block that have ids of their own, by the name of the list. */
function listsOf(block: Block): readonly (readonly [string, readonly string[]])[] {
  switch (block.kind) {
    case 'steps':
      return [['items', block.items]]
    case 'table':
      return [
        ['columns', block.columns],
        ['rows', block.rows],
      ]
    case 'workedCase':
      return [['parts', block.parts]]
    case 'sampleNote':
      return [['fields', block.fields]]
    case 'penalties':
      return [['rows', block.rows.map(({ id }) => id)]]
    case 'lane':
      return [
        ['lanes', block.lanes],
        ['steps', block.steps.map(({ id }) => id)],
      ]
    case 'sort':
      return [
        ['bins', block.bins],
        ['cards', block.cards.map(({ id }) => id)],
      ]
    case 'checklist':
      return [['items', block.items]]
    case 'check':
      return [['options', block.options.map(({ id }) => id)]]
    case 'heading':
    case 'paragraph':
    case 'keyPoint':
    case 'callout':
    case 'lawCard':
    case 'diagram':
      return []
    default:
      return assertNever(block)
  }
}

function checkOptions(where: string, options: readonly { quality: string }[]): Problem[] {
  const good = options.filter(({ quality }) => quality === 'good').length
  const problems: Problem[] = []
  if (options.length > 0 && options.length < FEWEST_OPTIONS)
    problems.push({ where, what: `there are ${options.length}; give at least ${FEWEST_OPTIONS}` })
  if (options.length > 0 && good !== 1)
    problems.push({ where, what: `${good} are good; exactly one must be the better answer` })
  return problems
}

/** Every step or card stands in a place that exists, and no place stays empty. */
function checkPlaces(
  where: string,
  things: readonly (LaneStep | SortCard)[],
  places: readonly string[],
  name: 'lane' | 'bin',
): Problem[] {
  const placeOf = (thing: LaneStep | SortCard) => ('lane' in thing ? thing.lane : thing.bin)
  return [
    ...things
      .filter((thing) => !places.includes(placeOf(thing)))
      .map((thing) => ({
        where: `${where} › ${thing.id}`,
        what: `"${placeOf(thing)}" is no ${name}; correct it`,
      })),
    ...places
      .filter((place) => !things.some((thing) => placeOf(thing) === place))
      .map((place) => ({ where, what: `nothing belongs to the ${name} "${place}"; fill it or take it out` })),
  ]
}

/** Content may reach here untyped, so the name is looked up although its type is closed. */
function checkDiagram(where: string, diagram: string): Problem[] {
  const names = Object.keys(DIAGRAM_LABELS)
  return names.includes(diagram)
    ? []
    : [{ where, what: `"${diagram}" is no drawing; name one of ${names.join(', ')}` }]
}

/** The base keys of one block, under `at`, the lesson's id and the block's. */
export function blockWords(at: string, block: Block): readonly string[] {
  const under = (...parts: readonly string[]) => parts.map((part) => `${at}.${part}`)
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'keyPoint':
      return [at]
    case 'callout':
      return under('title', 'text')
    case 'steps':
      return block.items.flatMap((item) => under(`items.${item}.title`, `items.${item}.text`))
    case 'table':
      return under(
        'caption',
        ...block.columns.map((column) => `columns.${column}`),
        ...block.rows.flatMap((row) => block.columns.map((column) => `rows.${row}.${column}`)),
      )
    case 'lawCard':
      return []
    case 'diagram':
      return under(
        'title',
        'description',
        'caption',
        ...DIAGRAM_LABELS[block.diagram].map((label) => `labels.${label}`),
      )
    case 'workedCase':
      return block.parts.flatMap((part) =>
        under(`parts.${part}.moment`, `parts.${part}.act`, `parts.${part}.why`),
      )
    case 'sampleNote':
      return under(
        'title',
        ...block.fields.flatMap((field) => [`fields.${field}.label`, `fields.${field}.value`]),
      )
    case 'penalties':
    case 'lane':
    case 'sort':
    case 'checklist':
      return workedWords(under, block)
    case 'check':
      return under('stem', ...block.options.flatMap(({ id }) => [`options.${id}.text`, `options.${id}.why`]))
    default:
      return assertNever(block)
  }
}

type Worked = Extract<Block, { kind: 'penalties' | 'lane' | 'sort' | 'checklist' }>

/** The words of blocks that a reader works with. */
function workedWords(
  under: (...parts: readonly string[]) => readonly string[],
  block: Worked,
): readonly string[] {
  switch (block.kind) {
    case 'penalties':
      return under('caption', ...block.rows.map(({ id }) => `rows.${id}`))
    case 'lane':
      return under(
        'title',
        ...block.lanes.map((lane) => `lanes.${lane}`),
        ...block.steps.flatMap(({ id }) =>
          ['title', 'text', 'may', 'mayNot'].map((word) => `steps.${id}.${word}`),
        ),
      )
    case 'sort':
      return under(
        'stem',
        ...block.bins.map((bin) => `bins.${bin}`),
        ...block.cards.flatMap(({ id }) => [`cards.${id}.text`, `cards.${id}.why`]),
      )
    case 'checklist':
      return under(
        'title',
        'lead',
        ...block.items.flatMap((item) => [`items.${item}.title`, `items.${item}.text`]),
      )
    default:
      return assertNever(block)
  }
}
