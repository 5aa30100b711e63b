import type { Lesson, Module } from '#src/modules/module.ts'

/** Every lesson of a module in the order in which it is read: the worked case comes last. */
export function allLessons(module: Pick<Module, 'lessons' | 'workedCase'>): readonly Lesson[] {
  return [...module.lessons, module.workedCase]
}

/** How long the lessons of a module and its worked case take together, in minutes. */
export function readingMinutes(module: Pick<Module, 'lessons' | 'workedCase'>): number {
  return allLessons(module).reduce((sum, { minutes }) => sum + minutes, 0)
}
