import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { MemoryRouter } from 'react-router'
import { createI18n } from '#src/i18n/create-i18n.ts'
import { loadWords } from '#src/i18n/load-words.ts'
import type { PageNamespace } from '#src/i18n/namespaces.ts'
import type { Language } from '#src/lib/language.ts'
import type { FactStore } from '#src/progress/fact-store.ts'
import type { LearningEvent } from '#src/progress/learning-fact.ts'
import { memoryFactStore } from '#src/progress/memory-fact-store.ts'
import { createProgressStore } from '#src/progress/progress-store.ts'
import { ArrivalContext } from '#src/ui/use-page-arrival.ts'
import { ProgressContext } from '#src/progress/use-progress.ts'

type Around = {
  language?: Language
  /** Word files beside those always at hand, those of pages and the catalogue. */
  namespaces?: readonly PageNamespace[]
  /** Words of a test's own, in place of a file. */
  ownWords?: Readonly<Partial<Record<PageNamespace, object>>>
  address?: string
  /** What the learner did before. */
  events?: readonly LearningEvent[]
  store?: FactStore
}

/** A record that holds what the learner did before, read and written before the first drawing. */
async function recordOf(store: FactStore, events: readonly LearningEvent[]) {
  let count = 0
  const progress = createProgressStore({
    open: () => Promise.resolve(store),
    channel: null,
    onReturn: () => undefined,
    now: () => new Date('2026-11-24T20:00:00Z'),
    newId: () => `tab-${(count += 1)}`,
    mirror: () => undefined,
  })
  for (const event of events) progress.getState().record(event)
  await new Promise<void>((resolve) => {
    const settled = () => progress.getState().status === 'ready' && progress.getState().saving !== 'saving'
    if (settled()) return resolve()
    const stop = progress.subscribe(() => {
      if (!settled()) return
      stop()
      resolve()
    })
  })
  return progress
}

/** Shows a component or a page as the app would: with words, an address and a record of the learner. */
export async function renderApp(content: ReactNode, around: Around = {}) {
  const { language = 'ro', namespaces = [], ownWords = {}, events = [] } = around
  const words = createI18n(language)
  for (const [namespace, texts] of Object.entries(ownWords))
    words.addResourceBundle(language, namespace, texts)
  await loadWords(words, language, ['parts', 'pages', 'catalogue', ...namespaces])
  const progress = await recordOf(around.store ?? memoryFactStore(), events)
  const shown = render(content, {
    wrapper: ({ children }) => (
      <I18nextProvider i18n={words}>
        <ProgressContext value={progress}>
          {/* Reached by a link: what an earlier test left half-way is not gone on with. */}
          <ArrivalContext value="PUSH">
            <MemoryRouter initialEntries={[around.address ?? `/${language}/`]}>{children}</MemoryRouter>
          </ArrivalContext>
        </ProgressContext>
      </I18nextProvider>
    ),
  })
  return { ...shown, words, t: words.getFixedT(language, 'common'), progress, user: userEvent.setup() }
}
