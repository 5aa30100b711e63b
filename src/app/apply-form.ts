import type { Form } from '#src/modules/form.ts'

/** Marks the page for the short form, in which the style sheet leaves out what only the full one holds (`.full-only`). */
export function applyForm(form: Form): void {
  const root = document.documentElement
  if (form === 'short') root.dataset.form = form
  else delete root.dataset.form
}
