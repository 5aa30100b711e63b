import { allLessons } from '#src/modules/all-lessons.ts'
import { type Form, moduleInForm } from '#src/modules/form.ts'
import { modules } from '#src/modules/content/modules.ts'
import { pages } from '#src/lib/paths.ts'
import { scenarios } from '#src/scenarios/content/scenarios.ts'

/** What a remembered place is, so that a page can name it in words; null for a place that no longer exists. */
export type Place =
  | { kind: 'lesson'; module: string; lesson: string; number: number; total: number }
  | { kind: 'quiz'; module: string }
  | { kind: 'case'; scenario: string; number: number }

/**
 * Reads a remembered page path (`m2/listen/`); never trusts it: unknown paths, and lessons that the form leaves out, give
 * null.
 */
export function placeOf(page: string | undefined, form: Form = 'full'): Place | null {
  for (const whole of modules) {
    const module = moduleInForm(whole, form)
    const lessons = allLessons(module)
    const at = lessons.findIndex((lesson) => pages.lesson(module.id, lesson.id) === page)
    const lesson = lessons[at]
    if (lesson)
      return { kind: 'lesson', module: module.id, lesson: lesson.id, number: at + 1, total: lessons.length }
    if (pages.quiz(module.id) === page) return { kind: 'quiz', module: module.id }
  }
  const scenario = scenarios.find((one) => pages.scenario(one.id) === page)
  return scenario ? { kind: 'case', scenario: scenario.id, number: scenario.number } : null
}
