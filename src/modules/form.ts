import type { Role } from '#src/lib/role.ts'
import type { Lesson, Module } from '#src/modules/module.ts'

/** How much of a module is read: all of it, or what a school needs. */
export const FORMS = ['full', 'short'] as const
export type Form = (typeof FORMS)[number]

/** Who reads the short form unless they choose otherwise (practice.md A, "R (short)"). */
const SHORT_FORM_ROLES: readonly Role[] = ['teacher', 'counsellor']

/** True for a value that names a form (stored preferences are not trusted). */
export function isForm(value: unknown): value is Form {
  return FORMS.some((form) => form === value)
}

/** The form a learner reads where a module has two: what they chose, else what their role needs; full without a role. */
export function chosenForm(role: Role | undefined, chosen: Form | undefined): Form {
  return chosen ?? (role !== undefined && SHORT_FORM_ROLES.includes(role) ? 'short' : 'full')
}

/** True for a lesson, block or item that the form holds. */
export function inForm(part: { form?: 'full' }, form: Form): boolean {
  return form === 'full' || part.form === undefined
}

/** The module as that form shows it: lessons, blocks and cases are left out, never changed. A module without a short form is whole. */
export function moduleInForm(module: Module, form: Form): Module {
  if (form === 'full' || !module.shortForm) return module
  const short = (lesson: Lesson): Lesson => ({
    ...lesson,
    blocks: lesson.blocks.filter((block) => inForm(block, form)),
  })
  return {
    ...module,
    lessons: module.lessons.filter((lesson) => inForm(lesson, form)).map(short),
    workedCase: short(module.workedCase),
    scenarios: module.scenarios.filter((id) => !module.fullScenarios?.includes(id)),
  }
}
