import { allLessons } from '#src/modules/all-lessons.ts'
import { claimsOfBlock } from '#src/modules/check-block.ts'
import type { Lesson, Module } from '#src/modules/module.ts'
import type { ClaimId } from '#src/sources/claim.ts'
import type { FactId } from '#src/sources/fact.ts'

/** A lesson by its ids, and the number of its module. */
export type LessonPlace = { module: string; number: number; lesson: string }

/** The claims that a lesson names, each once, in the order in which it names them. */
export function claimsOfLesson({ blocks }: Pick<Lesson, 'blocks'>): readonly ClaimId[] {
  return [...new Set(blocks.flatMap(claimsOfBlock))]
}

/** The facts of the reply that a lesson names itself. */
function factsOfLesson({ blocks }: Pick<Lesson, 'blocks'>): readonly FactId[] {
  return blocks.flatMap(({ facts = [] }) => facts)
}

/** The lessons, in the order of the course, that name one of the claims or one of the facts asked for. */
export function lessonsNaming(
  modules: readonly Module[],
  asked: { claim?: (id: ClaimId) => boolean; fact?: (id: FactId) => boolean },
): readonly LessonPlace[] {
  const { claim = () => false, fact = () => false } = asked
  return modules.flatMap((module) =>
    allLessons(module)
      .filter((lesson) => claimsOfLesson(lesson).some(claim) || factsOfLesson(lesson).some(fact))
      .map((lesson) => ({ module: module.id, number: module.number, lesson: lesson.id })),
  )
}
