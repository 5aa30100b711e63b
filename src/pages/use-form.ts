import type { Form } from '#src/modules/form.ts'
import { formOf } from '#src/progress/form-of.ts'
import { useProgress } from '#src/progress/use-progress.ts'

/** The form in which the learner reads modules that have two, and the way to change it. */
export function useForm(): { form: Form; choose: (form: Form) => void } {
  const form = useProgress((state) => formOf(state.progress.preferences))
  const record = useProgress((state) => state.record)
  return { form, choose: (value) => record({ kind: 'preference', name: 'form', value }) }
}
