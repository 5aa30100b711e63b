import { openFactStore } from '#src/progress/fact-store.ts'
import { mirrorPreferences } from '#src/progress/first-paint.ts'
import { newId } from '#src/progress/new-id.ts'
import { openChannel } from '#src/progress/open-channel.ts'
import { createProgressStore, type ProgressStore } from '#src/progress/progress-store.ts'

/** The learner's record of this browser, with the real store, clock and channel. Call once, in a browser. */
export function startProgress(): ProgressStore {
  return createProgressStore({
    open: openFactStore,
    channel: openChannel(),
    onReturn,
    now: () => new Date(),
    newId,
    mirror: mirrorPreferences,
  })
}

/** A tab shown again, and a page taken out of the back-forward cache, may have slept through any number of messages. */
function onReturn(callback: () => void): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') callback()
  })
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) callback()
  })
}
