import type { ComponentType } from 'react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { App } from '#src/app/app.tsx'
import { componentOf, preparePage } from '#src/app/prepare-page.ts'
import { allPages } from '#src/app/all-pages.ts'
import { routeAt } from '#src/app/routes.ts'
import { createI18n } from '#src/i18n/create-i18n.ts'
import { type Language, LANGUAGE_NAMES, LANGUAGES } from '#src/lib/language.ts'
import { addressOf } from '#src/lib/paths.ts'
import { createProgressStore } from '#src/progress/progress-store.ts'
import { type Head, HeadContext } from '#src/ui/head.ts'

export { allPages, LANGUAGES, addressOf }

/**
 * One page as the build writes it, with what it loads: its word files, its files of content and the source file of its
 * component.
 */
export type WrittenPage = {
  html: string
  head: Head
  words: readonly string[]
  content: readonly string[]
  source: string
}

/** A page component stands in the file that carries its name: `LessonPage` in `lesson-page.tsx`. */
function sourceOf(component: ComponentType): string {
  return `src/pages/${component.name.replace(/(?<=[a-z])(?=[A-Z])/gu, '-').toLowerCase()}.tsx`
}

/** Renders a page of the site (`m2/listen/`) in a language. Throws where a text is missing in both languages. */
export async function renderPage(page: string, language: Language): Promise<WrittenPage> {
  const address = addressOf(language, page)
  const words = createI18n(language)
  await preparePage(words, address)
  let head: Head = { title: '', description: '' }
  const html = renderToString(
    <HeadContext value={(told) => (head = told)}>
      <StaticRouter location={address}>
        <App words={words} progress={emptyProgressStore()} />
      </StaticRouter>
    </HeadContext>,
  )
  const found = routeAt(address)
  const component = found && componentOf(found.route)
  if (!component) throw new Error(`${address} has no page`)
  return {
    html,
    head,
    words: found.route.namespaces(found.params),
    content: found.route.contentFiles?.(found.params) ?? [],
    source: sourceOf(component),
  }
}

/** Texts of the two pages that belong to no language: the one at `/` and the one for unknown addresses. */
export function bilingualTexts() {
  return LANGUAGES.map((language) => {
    const t = createI18n(language).getFixedT(language, 'common')
    return {
      language,
      languageName: LANGUAGE_NAMES[language],
      home: addressOf(language, ''),
      name: t('app.name'),
      description: t('app.description'),
      notFound: t('notFound.title'),
      notFoundBody: t('notFound.body'),
      toHome: t('notFound.action'),
    }
  })
}

/** A record that never loads: what a reader sees before their own is here. */
function emptyProgressStore() {
  return createProgressStore({
    open: () => new Promise(() => undefined),
    channel: null,
    onReturn: () => undefined,
    now: () => new Date(0),
    newId: () => '',
    mirror: () => undefined,
  })
}
