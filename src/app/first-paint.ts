import { applyForm } from '#src/app/apply-form.ts'
import { applyTheme } from '#src/app/apply-theme.ts'
import { addressOf, pages } from '#src/lib/paths.ts'
import { readMirror } from '#src/progress/first-paint.ts'

/*
 * Runs before anything is drawn: holds forms back, sets the chosen colours and form, and on the page of the two languages goes
 * on to the language last chosen, Romanian at first. Built into one small classic script (scripts/build.mjs).
 */
// A form sent before the app is here would load the page anew; the app listens for itself once it is.
document.addEventListener('submit', (event) => event.preventDefault())

// What only scripts can do is shown only where they run (`scripted` in the style sheet).
document.documentElement.dataset.scripted = ''

const { language, theme, form } = readMirror()
applyTheme(theme)
applyForm(form ?? 'full')
if (document.documentElement.dataset.page === 'languages')
  window.location.replace(addressOf(language ?? 'ro', pages.home))
