import { applyTheme } from '#src/app/apply-theme.ts'
import { addressOf, pages } from '#src/lib/paths.ts'
import { readMirror } from '#src/progress/first-paint.ts'

/*
 * Runs before anything is drawn: sets the chosen colours, and on the page of the two languages goes on to the language
 * last chosen, Romanian at first. Built into one small classic script (scripts/build.mjs).
 */
const { language, theme } = readMirror()
applyTheme(theme)
if (document.documentElement.dataset.page === 'languages')
  window.location.replace(addressOf(language ?? 'ro', pages.home))
