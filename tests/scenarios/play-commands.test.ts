import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWordFiles } from '#src/checks/read-word-files.ts'
import { readTexts } from '#src/checks/words.ts'
import { LANGUAGES } from '#src/lib/language.ts'
import { type Role, ROLES } from '#src/lib/role.ts'
import { scenarios } from '#src/scenarios/content/scenarios.ts'
import { countDecisions, type DecisionCount } from '#src/scenarios/count-decisions.ts'
import { findDecision, findOption } from '#src/scenarios/find-step.ts'
import { addMeters, NO_METERS } from '#src/scenarios/meters.ts'
import { foldPlay, optionOrder, type Play, type PlayEvent } from '#src/scenarios/play.ts'
import { METERS, type Scenario } from '#src/scenarios/scenario.ts'

const WALKS = 2000
const { words } = readWordFiles(path.resolve(import.meta.dirname, '../../public/locales'))

/** What a walk must know of a play to foretell it: the path by what was pressed, told without the engine. */
type Model = {
  scenario: Scenario
  role: Role | null
  taken: readonly string[]
  at: Play['position']['at']
  step: string
  helped: boolean
}
/** The play as a browser holds it: its events, and the language of the page. */
type Learner = { events: readonly PlayEvent[]; language: (typeof LANGUAGES)[number] }
type Command = fc.Command<Model, Learner>

const playOf = ({ scenario, role }: Model, { events }: Learner) => foldPlay(scenario, events, role)
const pick = <T>(list: readonly T[], number: number): T => list[number % list.length]!
const wayOf = ({ taken }: Play) => taken.map(({ step, option }) => `${step}: ${option}`)

/** The texts of one case in one language, by key. */
const texts = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    Object.fromEntries(scenarios.map(({ id }) => [id, readTexts(words[language][id], id).texts])),
  ]),
)

/** The keys of every text that the page of this play shows. */
function keysShown({ scenario }: Model, play: Play): readonly string[] {
  const { position, options, echoes, taken } = play
  const rail = taken.flatMap(({ step, option }) => [`${step}.name`, `${step}.options.${option}.short`])
  const heard = echoes.map((id) => `${position.step}.echoes.${id}`)
  const of = (...parts: readonly string[]) => parts.map((part) => `${position.step}.${part}`)
  if (position.at === 'ending') return [...rail, ...of('title', 'text'), ...heard]
  if (position.at === 'consequence')
    return [...rail, ...of(...['text', 'happens', 'why'].map((part) => `options.${position.option}.${part}`))]
  const { said, options: all } = findDecision(scenario, position.step)!
  return [
    ...rail,
    ...of('name', 'place', 'situation', 'ask', ...(said ? ['said'] : [])),
    ...of(...options.map(({ id }) => `options.${id}.text`)),
    ...(play.helped && all.some(({ critical }) => critical) ? of('help') : []),
    ...heard,
  ]
}

/** What was found for a path before, so that 2,000 walks count and look ahead once from each place. */
const ends = new Map<string, boolean>()
const counts = new Map<string, DecisionCount>()
const placeOf = (scenario: Scenario, play: Play) =>
  JSON.stringify([scenario.id, play.role, play.position, wayOf(play)])

function countOf(scenario: Scenario, play: Play): DecisionCount {
  const key = placeOf(scenario, play)
  const count = counts.get(key) ?? countDecisions(scenario, play)
  counts.set(key, count)
  return count
}

/** Whether an ending can still be come to, by taking the first option shown. */
function canEnd(scenario: Scenario, role: Role | null, play: Play, events: readonly PlayEvent[]): boolean {
  const key = placeOf(scenario, play)
  const known = ends.get(key)
  if (known !== undefined) return known
  const { position, options } = play
  const next: PlayEvent | undefined =
    position.at === 'consequence'
      ? { kind: 'continued' }
      : options[0] && { kind: 'decided', step: position.step, option: options[0].id }
  const further = next ? [...events, next] : events
  const does =
    position.at === 'ending' ||
    (next !== undefined && canEnd(scenario, role, foldPlay(scenario, further, role), further))
  ends.set(key, does)
  return does
}

const seen = new Set<string>()

/** What holds of every play, wherever it stands; and that it stands where the model says. */
function expectSound(model: Model, learner: Learner): void {
  const { scenario, role } = model
  const play = playOf(model, learner)
  const { position, taken, meters, flagged, options } = play
  const chosen = taken.map(({ step, option }) => findOption(scenario, step, option)!)
  expect(wayOf(play)).toEqual(model.taken)
  expect([position.at, position.step, play.helped]).toEqual([model.at, model.step, model.helped])
  expect(meters).toEqual(chosen.map((option) => option.meters).reduce(addMeters, NO_METERS))
  expect(flagged).toBe(chosen.some(({ critical }) => critical))
  if (position.at === 'ending') {
    seen.add(`${scenario.id} ${position.tone}`)
    if (flagged) expect(position.tone).not.toBe('sound')
    if (position.tone === 'sound') expect(METERS.every((meter) => meters[meter] >= 0)).toBe(true)
  }
  if (position.at === 'decision') {
    expect(options.length).toBeGreaterThanOrEqual(3)
    expect(options.some(({ quality }) => quality === 'good')).toBe(true)
    const order = optionOrder(position.step, options, 'seed')
    expect([...order].sort()).toEqual(options.map(({ id }) => id).sort())
  }
  const { n, total } = countOf(scenario, play)
  expect(n >= 1 && n <= total).toBe(true)
  expect(canEnd(scenario, role, play, learner.events)).toBe(true)
  for (const key of keysShown(model, play))
    expect(
      texts[learner.language]?.[scenario.id]?.get(key),
      `${learner.language} ${scenario.id} ${key}`,
    ).toBeTruthy()
}

function command(
  name: string,
  can: (model: Model) => boolean,
  does: (model: Model, learner: Learner) => void,
): Command {
  return {
    check: (model) => can(model),
    run: (model, learner) => {
      seen.add(name)
      does(model, learner)
      expectSound(model, learner)
    },
    toString: () => name,
  }
}

/** Adds an event; where it leads is asked of the engine only after going on, which is the one thing it decides. */
function add(learner: Learner, event: PlayEvent): void {
  learner.events = [...learner.events, event]
}

/** Takes one of the options that the play shows and `among` lets through; one of them all where it lets through none. */
const chooseAmong = (name: string, among: (option: Play['options'][number]) => boolean) => (number: number) =>
  command(
    name,
    ({ at }) => at === 'decision',
    (model, learner) => {
      const { options } = playOf(model, learner)
      const wanted = options.filter(among)
      const { id } = pick(wanted.length > 0 ? wanted : options, number)
      add(learner, { kind: 'decided', step: model.step, option: id })
      model.taken = [...model.taken, `${model.step}: ${id}`]
      model.at = 'consequence'
    },
  )

const choose = chooseAmong('choose', () => true)
const chooseWell = chooseAmong('choose well', ({ quality }) => quality === 'good')
const chooseBadly = chooseAmong('choose badly', ({ quality }) => quality === 'notYet')

/** By chance alone few walks end well (in SC10 two of 1,152 paths do): one manner leads to each kind of ending. */
const MANNERS = [
  [choose, choose, choose, choose],
  [chooseWell, chooseWell, chooseWell, chooseWell],
  [chooseWell, chooseWell, choose, choose],
  [chooseBadly, chooseBadly, chooseBadly, chooseBadly],
]

/** A choice stored by an older case, of an option that is not shown here: nothing changes. */
const chooseUnseen = (number: number) =>
  command(
    'choose what is not shown',
    () => true,
    (model, learner) => {
      const { options } = playOf(model, learner)
      const hidden = (findDecision(model.scenario, model.step)?.options ?? []).filter(
        (option) => model.at !== 'decision' || !options.includes(option),
      )
      add(learner, {
        kind: 'decided',
        step: model.step,
        option: pick([...hidden, { id: 'gone' }], number).id,
      })
    },
  )

const goOn = command(
  'go on',
  ({ at }) => at === 'consequence',
  (model, learner) => {
    add(learner, { kind: 'continued' })
    const { position } = playOf(model, learner)
    expect(position.at).not.toBe('consequence')
    model.at = position.at
    model.step = position.step
    model.helped = false
  },
)

const stepBack = command(
  'step back',
  () => true,
  (model, learner) => {
    add(learner, { kind: 'steppedBack' })
    if (model.at !== 'consequence' || !findDecision(model.scenario, model.step)?.stepBack) return
    model.at = 'decision'
    model.taken = model.taken.slice(0, -1)
  },
)

const retake = (number: number) =>
  command(
    'take a decision again',
    ({ taken }) => taken.length > 0,
    (model, learner) => {
      const at = number % model.taken.length
      const step = model.taken[at]!.split(': ')[0]!
      add(learner, { kind: 'retook', step })
      if (model.at === 'decision') return
      model.at = 'decision'
      model.step = step
      model.taken = model.taken.slice(0, at)
      model.helped = true
    },
  )

const reload = command(
  'reload',
  () => true,
  (_model, learner) => {
    learner.events = JSON.parse(JSON.stringify(learner.events))
  },
)

const switchLanguage = command(
  'switch the language',
  () => true,
  (_model, learner) => {
    learner.language = learner.language === 'ro' ? 'en' : 'ro'
  },
)

const restart = command(
  'start again',
  ({ at }) => at === 'ending',
  (model, learner) => {
    learner.events = []
    Object.assign(model, modelOf(model.scenario, model.role))
  },
)

function modelOf(scenario: Scenario, role: Role | null): Model {
  return { scenario, role, taken: [], at: 'decision', step: scenario.start, helped: false }
}

test(
  `${WALKS} random walks with back, reload and another language break nothing`,
  { timeout: 60_000 },
  () => {
    const number = fc.nat({ max: 60 })
    // Choosing and going on are offered more often than going back, so that walks come to an end.
    const walkIn = (manner: (typeof MANNERS)[number]) =>
      fc.commands(
        [
          ...manner.map((choice) => number.map(choice)),
          fc.constant(goOn),
          fc.constant(goOn),
          fc.constant(goOn),
          fc.constant(stepBack),
          number.map(retake),
          number.map(chooseUnseen),
          fc.constant(reload),
          fc.constant(switchLanguage),
          fc.constant(restart),
        ],
        { maxCommands: 90, size: 'max' },
      )
    const commands = fc.oneof(...MANNERS.map(walkIn))
    const role = fc.constantFrom(null, ...ROLES)
    fc.assert(
      fc.property(fc.constantFrom(...scenarios), role, commands, (scenario, who, walk) => {
        const setup = () => {
          const learner: Learner = { events: [], language: 'ro' }
          return { model: modelOf(scenario, who), real: learner }
        }
        fc.modelRun(setup, walk)
      }),
      { numRuns: WALKS },
    )
    for (const scenario of scenarios)
      for (const tone of ['sound', 'repairable', 'harmful']) expect(seen).toContain(`${scenario.id} ${tone}`)
    expect([...seen]).toEqual(
      expect.arrayContaining(['choose', 'choose well', 'choose badly', 'choose what is not shown', 'go on']),
    )
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'step back',
        'take a decision again',
        'reload',
        'switch the language',
        'start again',
      ]),
    )
  },
)
