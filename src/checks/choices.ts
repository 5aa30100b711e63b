import type { Choices } from '#src/checks/check-option-length.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { allLessons } from '#src/modules/all-lessons.ts'
import type { Module } from '#src/modules/module.ts'
import type { Item, Quiz } from '#src/quiz/quiz.ts'
import type { Scenario } from '#src/scenarios/scenario.ts'

function split(namespace: string, at: string, ids: readonly string[], right: readonly string[]): Choices {
  const keyOf = (id: string) => `${at}.${id}.text`
  return {
    namespace,
    right: ids.filter((id) => right.includes(id)).map(keyOf),
    others: ids.filter((id) => !right.includes(id)).map(keyOf),
  }
}

/** The questions of a quiz whose answers can be compared; steps, pairs and numbers have no wrong answer beside the right one. */
export function quizChoices(quiz: Quiz, namespace: string): readonly Choices[] {
  return quiz.items.flatMap((item) => itemChoices(item, namespace))
}

function itemChoices(item: Item, namespace: string): Choices[] {
  switch (item.kind) {
    case 'single':
      return [split(namespace, `${item.id}.options`, item.options, [item.key])]
    case 'multiple':
      return [split(namespace, `${item.id}.options`, item.options, item.keys)]
    case 'trueFalse':
      return [split(namespace, `${item.id}.reasons`, item.reasons, [item.key])]
    case 'vignette':
      return item.questions.map(({ id, options, key }) =>
        split(namespace, `${item.id}.questions.${id}.options`, options, [key]),
      )
    case 'order':
    case 'match':
    case 'numeric':
      return []
    default:
      return assertNever(item)
  }
}

/** The decisions of a case: the options that protect the child against the others. */
export function scenarioChoices(scenario: Scenario): readonly Choices[] {
  return scenario.steps.flatMap((step) =>
    step.kind === 'decision' ? [byQuality(scenario.id, `${step.id}.options`, step.options)] : [],
  )
}

/** The inline questions of a module's lessons. */
export function moduleChoices(module: Module): readonly Choices[] {
  return allLessons(module).flatMap((lesson) =>
    lesson.blocks.flatMap((block) =>
      block.kind === 'check' ? [byQuality(module.id, `${lesson.id}.${block.id}.options`, block.options)] : [],
    ),
  )
}

function byQuality(
  namespace: string,
  at: string,
  options: readonly { id: string; quality: 'good' | 'partly' | 'notYet' }[],
): Choices {
  const good = options.filter(({ quality }) => quality === 'good').map(({ id }) => id)
  return split(
    namespace,
    at,
    options.map(({ id }) => id),
    good,
  )
}
