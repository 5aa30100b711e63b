import type { Findings } from '#src/checks/check-sentences.ts'
import type { Content } from '#src/checks/content.ts'
import type { Problem } from '#src/lib/problem.ts'
import { allLessons } from '#src/modules/all-lessons.ts'
import type { Module } from '#src/modules/module.ts'
import type { Quiz } from '#src/quiz/quiz.ts'
import { decisionsOf } from '#src/scenarios/find-step.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'
import type { Claim } from '#src/sources/claim.ts'

/**
 * What the two forms of a module owe each other, and that no right answer stands on uncertain ground alone (items are
 * held to that by `checkItem`). Pure.
 *
 * Not held: that an outcome with a must-pass item in its full form has one in its short form too. What only a court
 * decides may be vital for a magistrate and no matter for a teacher; `checkBank` asks the short form for one must-pass.
 */
export function checkForms(content: Content): Findings {
  const { modules, quizzes, scenarios, claims } = content
  const leftOut = new Map(modules.map((module) => [module.id, lessonsLeftOut(module)]))
  return {
    problems: [
      ...quizzes.flatMap((quiz) => checkLessons(quiz, leftOut.get(quiz.module))),
      ...modules.flatMap((module) => checkInlineQuestions(module, claims)),
      ...scenarios.flatMap((scenario) => checkGoodOptions(scenario, claims)),
    ],
    remarks: [
      ...quizzes
        .filter(({ module }) => modules.some(({ id, shortForm }) => id === module && shortForm))
        .flatMap((quiz) => remarkSets(quiz, forAll(modules))),
      ...scenarios
        .filter(({ id }) => forAll(modules).has(id))
        .flatMap((scenario) => remarkLessons(scenario, leftOut.get(scenario.module))),
    ],
  }
}

/** The cases that both forms hold. */
function forAll(modules: readonly Module[]): ReadonlySet<string> {
  return new Set(
    modules.flatMap(({ scenarios, fullScenarios = [] }) =>
      scenarios.filter((id) => !fullScenarios.includes(id)),
    ),
  )
}

/** The lessons that the short form leaves out; none where nobody reads it. */
function lessonsLeftOut(module: Module): ReadonlySet<string> {
  if (!module.shortForm) return new Set()
  return new Set(
    allLessons(module)
      .filter(({ form }) => form === 'full')
      .map(({ id }) => id),
  )
}

function checkLessons({ id, items }: Quiz, leftOut: ReadonlySet<string> = new Set()): Problem[] {
  return items
    .filter(({ form, lesson }) => form !== 'full' && leftOut.has(lesson))
    .map((item) => ({
      where: `quiz ${id} › item ${item.id} › lesson`,
      what: `"${item.lesson}" is only in the full form; name a lesson that everybody reads, or mark the item as full`,
    }))
}

function remarkSets({ id, items, insteadOfCase }: Quiz, cases: ReadonlySet<string>): Problem[] {
  const full = new Set(items.filter(({ form }) => form === 'full').map((item) => item.id))
  return Object.entries(insteadOfCase).flatMap(([scenario, set]) => {
    if (!cases.has(scenario)) return []
    const only = set.filter((item) => full.has(item))
    if (only.length === 0) return []
    const left = set.length - only.length
    const verb = only.length === 1 ? 'is' : 'are'
    const what = `${only.join(', ')} ${verb} only in the full form; the short form has ${left} ${left === 1 ? 'item' : 'items'} of the set`
    return [{ where: `quiz ${id} › insteadOfCase › ${scenario}`, what }]
  })
}

function remarkLessons(scenario: Scenario, leftOut: ReadonlySet<string> = new Set()): Problem[] {
  return decisionsOf(scenario).flatMap((step) =>
    step.options
      .filter(({ lesson }) => leftOut.has(lesson))
      .map(({ id, lesson }) => ({
        where: `case ${scenario.id} › step ${step.id} › option ${id} › lesson`,
        what: `"${lesson}" is only in the full form; who reads the short form is not led back to it`,
      })),
  )
}

function checkGoodOptions(scenario: Scenario, claims: readonly Claim[]): Problem[] {
  return decisionsOf(scenario).flatMap((step) =>
    step.options
      .filter(({ quality, claims: named }) => quality === 'good' && areUncertain(named, claims))
      .map(({ id }) =>
        uncertain(`case ${scenario.id} › step ${step.id} › option ${id} › claims`, 'a good option'),
      ),
  )
}

/** An inline question may be purely practical and name nothing; what it names has to bear its better answer. */
function checkInlineQuestions(module: Module, claims: readonly Claim[]): Problem[] {
  return allLessons(module).flatMap((lesson) =>
    lesson.blocks
      .filter((block) => block.kind === 'check' && areUncertain(block.claims ?? [], claims))
      .map(({ id }) =>
        uncertain(`module ${module.id} › lesson ${lesson.id} › block ${id} › claims`, 'a better answer'),
      ),
  )
}

/** An unknown claim is a problem already, and corrected it may be the firm one. */
function areUncertain(named: readonly string[], claims: readonly Claim[]): boolean {
  const labels = named.map((id) => claims.find((claim) => claim.id === id)?.confidence)
  return labels.length > 0 && labels.every((label) => label === 'secondary' || label === 'reading')
}

function uncertain(where: string, what: string): Problem {
  return {
    where,
    what: `are all secondary or our own reading, too little for ${what}; add an official or practice claim`,
  }
}
