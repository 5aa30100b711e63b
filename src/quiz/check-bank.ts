import type { Problem } from '#src/lib/problem.ts'
import type { Item, Quiz } from '#src/quiz/quiz.ts'

/** Items of a published bank: two attempts of ten should not ask the same (issue: "at least 16"). */
const FEWEST_ITEMS = 16
/** More is asked of a module whose rule has more parts (issue: liability, "at least 24"). */
const FEWEST_ITEMS_OF: Readonly<Record<string, number>> = { m4: 24 }
/** Of the seven kinds; fewer would measure one way of knowing. */
const FEWEST_KINDS = 5
/** Of an outcome that the short form measures at all; as for a whole bank (`check-quiz.ts`). */
const ITEMS_PER_OUTCOME = 2

/**
 * Whether a published bank is large and varied enough; `hasShort` says that somebody reads the module in its short
 * form, which then has to stand by itself. That each outcome has its items is held by `checkQuiz`.
 */
export function checkBank(quiz: Quiz, hasShort: boolean): readonly Problem[] {
  const { id, items, module } = quiz
  const where = `quiz ${id} › items`
  const fewest = FEWEST_ITEMS_OF[module] ?? FEWEST_ITEMS
  const kinds = [...new Set(items.map(({ kind }) => kind))]
  const problems: Problem[] = []
  if (items.length < fewest)
    problems.push({ where, what: `has ${items.length} of at least ${fewest} items; write what is missing` })
  if (kinds.length < FEWEST_KINDS)
    problems.push({
      where,
      what: `has ${kinds.length} of the seven kinds (${kinds.join(', ')}); use at least ${FEWEST_KINDS}`,
    })
  return [...problems, ...checkMustPass(where, items), ...(hasShort ? checkShort(quiz) : [])]
}

function checkMustPass(where: string, items: readonly Item[]): Problem[] {
  if (items.some(({ mustPass }) => mustPass)) return []
  return [{ where, what: 'has none that must be passed; mark what nobody may get wrong' }]
}

function checkShort({ id, items, draw, outcomes }: Quiz): readonly Problem[] {
  const where = `quiz ${id} › short form`
  const short = items.filter(({ form }) => form !== 'full')
  const few = `has ${short.length} items where ${draw} are drawn; write more or mark fewer as full`
  return [
    ...(short.length < draw ? [{ where, what: few }] : []),
    ...outcomes
      .map((outcome) => ({ outcome, size: short.filter((item) => item.outcome === outcome).length }))
      .filter(({ size }) => size > 0 && size < ITEMS_PER_OUTCOME)
      .map(({ outcome, size }) => ({
        where,
        what: `"${outcome}" has ${size} of at least ${ITEMS_PER_OUTCOME} items; write one more or mark it as full`,
      })),
    // What the whole bank lacks is told already.
    ...(items.some(({ mustPass }) => mustPass) ? checkMustPass(where, short) : []),
  ]
}
