import { isRole } from '#src/lib/role.ts'
import { chosenForm, type Form, isForm } from '#src/modules/form.ts'
import type { Progress } from '#src/progress/fold.ts'

/** The form in which a learner reads modules that have two, from their preferences. */
export function formOf({ role, form }: Progress['preferences']): Form {
  return chosenForm(isRole(role) ? role : undefined, isForm(form) ? form : undefined)
}
