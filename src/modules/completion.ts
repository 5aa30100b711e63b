import { allLessons } from '#src/modules/all-lessons.ts'
import type { Module } from '#src/modules/module.ts'

/** What the learner has done in a module: ids of its lessons (the worked case too) and of cases played to an end. */
export type Done = {
  finishedLessons: readonly string[]
  /** Lessons that a check before the module showed to be known; not read, and not needed. */
  knownLessons: readonly string[]
  quizBegun: boolean
  quizPassed: boolean
  endedScenarios: readonly string[]
}

/** `lessonsTotal` counts the lessons and the worked case. */
export type ModuleProgress = {
  lessonsDone: number
  lessonsTotal: number
  state: 'notStarted' | 'inProgress' | 'passed'
}

/** A part of a module, by id: a lesson (the worked case too), a practice case or the quiz. */
export type NextPlace = { kind: 'lesson' | 'case' | 'quiz'; id: string }

/**
 * How far the learner is. The quiz alone decides a pass. Cases are practice: a learner may end one badly, or skip one
 * that touches too closely, and loses nothing by it. Lessons are not asked for either, since who already knows the
 * matter may show it at once. Ids that the module no longer has do not count.
 */
export function moduleProgress(module: Module, done: Done): ModuleProgress {
  const lessons = allLessons(module)
  const lessonsDone = lessons.filter(({ id }) => done.finishedLessons.includes(id)).length
  const begun =
    done.quizBegun || lessonsDone > 0 || module.scenarios.some((id) => done.endedScenarios.includes(id))
  return {
    lessonsDone,
    lessonsTotal: lessons.length,
    state: done.quizPassed ? 'passed' : begun ? 'inProgress' : 'notStarted',
  }
}

/**
 * Where the learner goes on: the first unfinished lesson that is not known already, then the worked case, which is for
 * everybody, then the first case not yet played to an end, then the quiz, which can always be taken again.
 */
export function nextPlace(module: Module, done: Done): NextPlace {
  const unknown = module.lessons.filter(({ id }) => !done.knownLessons.includes(id))
  const lesson = [...unknown, module.workedCase].find(({ id }) => !done.finishedLessons.includes(id))
  if (lesson) return { kind: 'lesson', id: lesson.id }
  const scenario = module.scenarios.find((id) => !done.endedScenarios.includes(id))
  return scenario === undefined ? { kind: 'quiz', id: module.quiz } : { kind: 'case', id: scenario }
}
