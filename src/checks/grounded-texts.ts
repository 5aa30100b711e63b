import type { Content } from '#src/checks/content.ts'
import { type Measure, measure } from '#src/checks/measure.ts'
import { placeOf, readTexts, type WordFiles } from '#src/checks/words.ts'
import type { Language } from '#src/lib/language.ts'
import { quizNamespace } from '#src/checks/expected-words.ts'
import { allLessons } from '#src/modules/all-lessons.ts'
import { blockWords, claimsOfBlock } from '#src/modules/check-block.ts'
import { moduleCatalogueWords, moduleWords } from '#src/modules/check-module.ts'
import type { Block, Lesson, Module } from '#src/modules/module.ts'
import { quizWords } from '#src/quiz/check-quiz.ts'
import type { Item, Quiz } from '#src/quiz/quiz.ts'
import { scenarioWords } from '#src/scenarios/check-scenario.ts'
import type { Scenario, Step } from '#src/scenarios/scenario.ts'

/**
 * A text of the content with what its part names: the claims and facts that have to hold its numbers.
 * A text that belongs to no single part (a lead, a card, an ending) rests on all that its lesson, module or case names.
 */
export type GroundedText = {
  namespace: string
  key: string
  claims: readonly string[]
  facts: readonly string[]
  /** The text tells what happens to somebody, so that its days and ages may be of the story. */
  story: boolean
  /** The text applies a rule to somebody: 4 months are held by a rule of 2 to 6. */
  applied: boolean
  /** Numbers that are wrong in a known way and answered here. */
  also: readonly Measure[]
}

/** Every text of the content that rests on claims or facts, with its words; one that has none is told elsewhere. */
export function groundedTexts(
  language: Language,
  { modules, quizzes, scenarios }: Content,
  words: WordFiles,
): readonly (GroundedText & { text: string })[] {
  const all = [
    ...modules.flatMap(moduleTexts),
    ...quizzes.flatMap(quizTexts),
    ...scenarios.flatMap(scenarioTexts),
  ]
  const byNamespace = new Map(
    [...new Set(all.map(({ namespace }) => namespace))].map((name) => [
      name,
      readTexts(words[language][name] ?? {}, placeOf(language, name)).texts,
    ]),
  )
  return all.flatMap((one) => {
    const text = byNamespace.get(one.namespace)?.get(one.key)
    return text === undefined ? [] : [{ ...one, text }]
  })
}

type Grounds = { claims: readonly string[]; facts: readonly string[] }

const STORY = /(?:^|\.)(?:situation|place|said|happens|moment|value|echoes\.[\w-]+)$/u

function textOf(namespace: string, key: string, { claims, facts }: Grounds, applied = false): GroundedText {
  const story = STORY.test(key)
  return { namespace, key, claims, facts, story, applied: applied || story, also: [] }
}

function joined(grounds: readonly Grounds[]): Grounds {
  return {
    claims: grounds.flatMap(({ claims }) => claims),
    facts: grounds.flatMap(({ facts }) => facts),
  }
}

const groundsOfBlock = (block: Block): Grounds => ({
  claims: claimsOfBlock(block),
  facts: block.facts ?? [],
})

/** The texts of a module; an option of an inline question that is not the better one may say what is not so. */
function moduleTexts(module: Module): readonly GroundedText[] {
  const lessons = allLessons(module)
  const ofLessons = lessons.flatMap((lesson) => lessonTexts(module.id, lesson))
  const told = new Set(
    lessons.flatMap((lesson) => lesson.blocks.flatMap((block) => blockKeys(lesson, block))),
  )
  const own = new Set(ofLessons.map(({ key }) => key))
  const all = joined(lessons.flatMap(({ blocks }) => blocks.map(groundsOfBlock)))
  const others = moduleWords(module).filter((key) => !told.has(key) && !own.has(key))
  return [
    ...ofLessons,
    ...others.map((key) => textOf(module.id, key, all)),
    ...moduleCatalogueWords(module).map((key) => textOf('catalogue', key, all)),
  ]
}

function blockKeys(lesson: Lesson, block: Block): readonly string[] {
  return blockWords(`${lesson.id}.${block.id}`, block)
}

function lessonTexts(namespace: string, lesson: Lesson): readonly GroundedText[] {
  const all = joined(lesson.blocks.map(groundsOfBlock))
  return [
    ...['lead', 'short'].map((word) => textOf(namespace, `${lesson.id}.${word}`, all)),
    ...lesson.blocks.flatMap((block) => {
      const wrong = block.kind === 'check' ? block.options.filter(({ quality }) => quality !== 'good') : []
      const excused = wrong.map(({ id }) => `${lesson.id}.${block.id}.options.${id}.text`)
      return blockKeys(lesson, block)
        .filter((key) => !excused.includes(key))
        .map((key) => textOf(namespace, key, groundsOfBlock(block), block.kind === 'workedCase'))
    }),
  ]
}

/** The texts of a bank, but for what is wrong on purpose: options that are no key, spares, a statement that is false. */
function quizTexts(quiz: Quiz): readonly GroundedText[] {
  return quiz.items.flatMap((item) => {
    const wrong = wrongOnPurpose(item).map((word) => `${item.id}.${word}`)
    const grounds = { claims: item.claims, facts: item.facts ?? [] }
    return quizWords({ ...quiz, items: [item] })
      .filter((key) => !wrong.includes(key))
      .map((key) => ({ ...textOf(quizNamespace(quiz.id), key, grounds), also: confusedNumbers(item, key) }))
  })
}

function wrongOnPurpose(item: Item): readonly string[] {
  const not = (at: string, ids: readonly string[], right: readonly string[]) =>
    ids.filter((id) => !right.includes(id)).map((id) => `${at}.${id}.text`)
  switch (item.kind) {
    case 'single':
      return not('options', item.options, [item.key])
    case 'multiple':
      return not('options', item.options, item.keys)
    case 'trueFalse':
      return [...(item.verdict ? [] : ['statement']), ...not('reasons', item.reasons, [item.key])]
    case 'match':
      return not(
        'matches',
        item.matches,
        item.rows.map(({ key }) => key),
      )
    case 'vignette':
      return item.questions.flatMap(({ id, options, key }) => not(`questions.${id}.options`, options, [key]))
    case 'order':
    case 'numeric':
      return []
  }
}

function confusedNumbers(item: Item, key: string): readonly Measure[] {
  if (item.kind !== 'numeric') return []
  return item.confused
    .filter(({ unit }) => key === `${item.id}.confused.${unit}.feedback`)
    .flatMap(({ unit, range }) => (unit === 'adults' ? [] : range.map((number) => measure(number, unit))))
}

/** The texts of a case; what an option that is not good says may be wrong, what comes of it may not. */
function scenarioTexts(scenario: Scenario): readonly GroundedText[] {
  const all = joined(scenario.steps.map(groundsOfStep))
  const byStep = new Map(scenario.steps.map((step) => [step.id, step]))
  const named = ['title', 'lead'].map((word) => textOf('catalogue', `${scenario.id}.${word}`, all, true))
  const played = scenarioWords(scenario).flatMap((key) => {
    const [stepId = '', list, optionId, word] = key.split('.')
    const step = byStep.get(stepId)
    if (step?.kind !== 'decision') return [textOf(scenario.id, key, all, true)]
    const option = list === 'options' ? step.options.find(({ id }) => id === optionId) : undefined
    if (option === undefined) return [textOf(scenario.id, key, groundsOfStep(step), true)]
    const mayBeWrong = option.quality !== 'good' && (word === 'text' || word === 'short')
    return mayBeWrong
      ? []
      : [textOf(scenario.id, key, { claims: option.claims, facts: option.facts ?? [] }, true)]
  })
  return [...named.map((text) => ({ ...text, story: true })), ...played]
}

function groundsOfStep(step: Step): Grounds {
  if (step.kind !== 'decision') return { claims: [], facts: [] }
  return joined(step.options.map(({ claims, facts }) => ({ claims, facts: facts ?? [] })))
}
