import { checkIds } from '#src/lib/check-ids.ts'
import type { Problem } from '#src/lib/problem.ts'
import { ROLES } from '#src/lib/role.ts'
import { allLessons } from '#src/modules/all-lessons.ts'
import { blockWords, checkBlock, checkList } from '#src/modules/check-block.ts'
import type { Lesson, Module, RoleCard } from '#src/modules/module.ts'

/** Ids that a module may name: the registers, the banks and the cases. */
type Known = Readonly<Record<'claims' | 'facts' | 'quizzes' | 'scenarios', ReadonlySet<string>>>

/** A lesson is meant for a break of 5–7 minutes (see `Lesson`); one minute more or less is no fault. */
const FEWEST_MINUTES = 4
const MOST_MINUTES = 8

/** What still fits on one side of A5 in large type, for each of the three lists. */
const MOST_CARD_LINES = 6
const CARD_LISTS = ['hour', 'day', 'week'] as const

const MODULE_WORDS = ['contentNote'] as const
const LESSON_WORDS = ['lead', 'short'] as const
/** Beside the words of the module itself; `quiz` and `card` are addresses (`m2/quiz/`), see lib/paths.ts. */
const TAKEN_BY_MODULE = [...MODULE_WORDS, 'outcomes', 'cards', 'quiz', 'card']

/** Every fault of a module's structure, gathered; an empty list means sound. */
export function checkModule(module: Module, known: Known): readonly Problem[] {
  const at = `module ${module.id}`
  const lessons = allLessons(module)
  return [
    ...checkList(`${at} › outcomes`, module.outcomes),
    ...checkIds(
      `${at} › lessons`,
      lessons.map(({ id }) => id),
      TAKEN_BY_MODULE,
    ),
    ...lessons.flatMap((lesson) => checkLesson(`${at} › lesson ${lesson.id}`, lesson, known)),
    ...checkCards(at, module),
    ...checkNamed(`${at} › quiz`, [module.quiz], known.quizzes, 'bank'),
    // A module without a case is one whose worked case says enough (practice.md A, M3).
    ...checkIds(`${at} › scenarios`, module.scenarios),
    ...checkNamed(`${at} › scenarios`, module.scenarios, known.scenarios, 'case'),
    ...checkNamed(
      `${at} › fullScenarios`,
      module.fullScenarios ?? [],
      new Set(module.scenarios),
      'case of the module',
    ),
    ...checkList(`${at} › required`, module.required),
    ...checkRoles(at, module),
  ]
}

/** The base keys of the module's namespace: exactly the words that its lessons and cards call for. */
export function moduleWords(module: Module): readonly string[] {
  return [
    ...MODULE_WORDS,
    ...module.outcomes.map((outcome) => `outcomes.${outcome}`),
    ...allLessons(module).flatMap(lessonWords),
    ...module.cards.flatMap(cardWords),
    ...module.neverOnCards.map((id) => `cards.never.${id}`),
    'cards.foot',
  ]
}

/** The keys of the module in the catalogue, which pages that list modules read without the rest of their words. */
export function moduleCatalogueWords(module: Module): readonly string[] {
  return [
    'title',
    'lead',
    ...allLessons(module).map(({ id }) => `lessons.${id}`),
    ...[...module.required, ...module.optional].map((role) => `why.${role}`),
  ].map((word) => `${module.id}.${word}`)
}

function lessonWords({ id, blocks }: Lesson): readonly string[] {
  return [
    ...LESSON_WORDS.map((word) => `${id}.${word}`),
    ...blocks.flatMap((block) => blockWords(`${id}.${block.id}`, block)),
  ]
}

function cardWords(card: RoleCard): readonly string[] {
  const lines = CARD_LISTS.flatMap((list) => card[list].map((id) => `${list}.${id}`))
  return ['title', 'lead', ...lines].map((word) => `cards.${card.role}.${word}`)
}

function checkLesson(at: string, { minutes, blocks }: Lesson, known: Known): Problem[] {
  const inTime = minutes >= FEWEST_MINUTES && minutes <= MOST_MINUTES
  const time = `is ${minutes}; cut or join lessons so that each takes ${FEWEST_MINUTES} to ${MOST_MINUTES}`
  const ids = blocks.map(({ id }) => id)
  return [
    ...(inTime ? [] : [{ where: `${at} › minutes`, what: time }]),
    ...(blocks.length === 0
      ? [{ where: `${at} › blocks`, what: 'is empty; a lesson teaches something' }]
      : []),
    ...checkIds(`${at} › blocks`, ids, LESSON_WORDS),
    ...blocks.flatMap((block) => checkBlock(`${at} › block ${block.id}`, block, known)),
  ]
}

/** A role is required or offered, not both. */
function checkRoles(at: string, { required, optional }: Module): Problem[] {
  return required
    .filter((role) => optional.includes(role))
    .map((role) => ({ where: `${at} › optional`, what: `${role} is required already; keep one of the two` }))
}

function checkCards(at: string, { cards, neverOnCards }: Module): Problem[] {
  return [
    ...ROLES.flatMap((role) => {
      const found = cards.filter((card) => card.role === role).length
      const what = `there are ${found} for the role ${role}; write exactly one`
      return found === 1 ? [] : [{ where: `${at} › cards`, what }]
    }),
    ...cards.flatMap((card) =>
      CARD_LISTS.flatMap((list) => checkCardList(`${at} › card ${card.role} › ${list}`, card[list])),
    ),
    ...checkList(`${at} › neverOnCards`, neverOnCards),
  ]
}

function checkCardList(where: string, lines: readonly string[]): readonly Problem[] {
  const problems = checkList(where, lines)
  if (lines.length <= MOST_CARD_LINES) return problems
  return [
    ...problems,
    { where, what: `has ${lines.length} lines; keep to ${MOST_CARD_LINES}, or it does not fit` },
  ]
}

function checkNamed(
  where: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
  kind: string,
): Problem[] {
  return ids
    .filter((id) => !known.has(id))
    .map((id) => ({ where, what: `"${id}" is no ${kind}; correct the id or write the ${kind}` }))
}
