import type { i18n } from 'i18next'
import { useEffect } from 'react'
import { I18nextProvider } from 'react-i18next'
import { Pages } from '#src/app/pages.tsx'
import { CrashBoundary } from '#src/app/crash-boundary.tsx'
import type { ProgressStore } from '#src/progress/progress-store.ts'
import { ProgressContext } from '#src/progress/use-progress.ts'

type AppProps = { words: i18n; progress: ProgressStore }

/** Everything inside the router; the same in the browser and on the build machine. */
export function App({ words, progress }: AppProps) {
  // A mark for tests and for the page itself: from here on its buttons work.
  useEffect(() => document.documentElement.setAttribute('data-ready', ''), [])
  return (
    <I18nextProvider i18n={words}>
      <ProgressContext value={progress}>
        <CrashBoundary words={words}>
          <Pages words={words} />
        </CrashBoundary>
      </ProgressContext>
    </I18nextProvider>
  )
}
