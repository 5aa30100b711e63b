import '#src/ui/styles/tokens.css'
import '#src/ui/styles/pages.css'
import '#src/ui/styles/app-parts.css'
import '#src/ui/styles/module-parts.css'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from '#src/app/app.tsx'
import { isBorrowed, languageOf, preparePage } from '#src/app/prepare-page.ts'
import { sayNotLoaded } from '#src/app/say-not-loaded.ts'
import { createI18n } from '#src/i18n/create-i18n.ts'
import { startProgress } from '#src/progress/start-progress.ts'

/** Hosts give the page for `/ro//m2/` as well; its own address has single slashes. */
function tidyAddress(): void {
  const { pathname, search, hash } = window.location
  const tidy = pathname.replaceAll(/\/{2,}/gu, '/')
  if (tidy !== pathname) window.history.replaceState(null, '', tidy + search + hash)
}

/**
 * Takes over the page that the build wrote, once its words and code are here. Should they not come, the page stays
 * what it was: readable text with working links. The page for unknown addresses, and one whose words stand in the other
 * language, is not taken over but drawn anew.
 */
async function start(root: HTMLElement): Promise<void> {
  tidyAddress()
  const words = createI18n(languageOf(window.location.pathname))
  const progress = startProgress()
  try {
    await preparePage(words, window.location.pathname)
  } catch {
    sayNotLoaded(words)
    return
  }
  // Within the site use-page-arrival scrolls, once the page is here; a reload stays with the browser.
  window.history.scrollRestoration = 'manual'
  window.addEventListener('pagehide', () => (window.history.scrollRestoration = 'auto'))
  const app = (
    <BrowserRouter>
      <App words={words} progress={progress} />
    </BrowserRouter>
  )
  const written = root.dataset.draw !== 'anew' && root.childElementCount > 0
  // What the build wrote holds no borrowed words.
  if (written && !isBorrowed(words, window.location.pathname)) hydrateRoot(root, app)
  else createRoot(root).render(app)
}

const root = document.getElementById('root')
if (root) void start(root)
