import type { Module } from '#src/modules/module.ts'
import { useProgress } from '#src/progress/use-progress.ts'

const NONE: readonly string[] = []

/** The lessons of a module that the learner has read, by id; a lesson needs to know no more of the record. */
export function useFinishedLessons(module: Module): readonly string[] {
  return useProgress((state) => state.progress.finishedLessons[module.id] ?? NONE)
}
