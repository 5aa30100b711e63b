import type { ComponentType } from 'react'
import { matchPath } from 'react-router'
import { lessonPart } from '#src/i18n/load-words.ts'
import { isPageNamespace, type PageNamespace, type WordPart } from '#src/i18n/namespaces.ts'
import { entryOf, entryOfCase } from '#src/app/contents.ts'
import { PATTERNS } from '#src/lib/paths.ts'
import { loadLessonContent } from '#src/pages/lesson-content.ts'
import type { ClaimTopic } from '#src/sources/claim.ts'
import { NowPage } from '#src/pages/now-page.tsx'

type Params = Readonly<Record<string, string | undefined>>

/** One kind of page: where it is and what it shows. */
export type Route = {
  /** Pattern below the language prefix, as react-router reads it; empty for the home page. */
  path: string
  load: () => Promise<ComponentType>
  /** The word files that the page reads; unknown ids in the address ask for none. */
  namespaces: (params: Params) => readonly WordPart[]
  /** Brings in content that the page does not import; pages that look at all of it need none. */
  content?: (params: Params) => Promise<void>
  /** The files that `content` asks for, by the names that vite.config.ts gives them: the page loads them at once. */
  contentFiles?: (params: Params) => readonly string[]
  /** Word files that the page reads in the other language as well (`i18n/use-words-in.ts`); it does without them. */
  alsoIn?: () => readonly PageNamespace[]
}

const known = (...names: readonly (string | undefined)[]): readonly PageNamespace[] =>
  names.flatMap((name) => (name !== undefined && isPageNamespace(name) ? [name] : []))

/** The words of a module's items, with its outcomes, the titles of its lessons and the law they rest on. */
function quizWords(moduleId: string | undefined): readonly PageNamespace[] {
  const module = entryOf(moduleId)?.module
  return module === undefined ? [] : known('parts', 'pages', 'catalogue', module, `${module}-quiz`, 'law')
}

const topicWords = (topics: readonly ClaimTopic[]) => known(...topics.map((topic) => `law-${topic}`))

/** The table of pages. Every address of a kind stands in `all-pages.ts`. */
export const routes: readonly Route[] = [
  {
    path: '',
    load: async () => (await import('#src/pages/home-page.tsx')).HomePage,
    namespaces: () => ['parts', 'pages', 'catalogue'],
  },
  {
    path: PATTERNS.now,
    // In the first bundle, words included: help must open when nothing more can be loaded.
    load: () => Promise.resolve(NowPage),
    namespaces: () => [],
  },
  {
    path: PATTERNS.progress,
    load: async () => (await import('#src/pages/progress-page.tsx')).ProgressPage,
    namespaces: () => ['parts', 'pages', 'catalogue'],
  },
  {
    path: PATTERNS.review,
    load: async () => (await import('#src/pages/review-page.tsx')).ReviewPage,
    namespaces: () => ['parts', 'pages', 'catalogue'],
  },
  {
    path: PATTERNS.about,
    load: async () => (await import('#src/pages/about-page.tsx')).AboutPage,
    namespaces: () => ['parts', 'pages', 'about', 'terms'],
  },
  {
    path: PATTERNS.privacy,
    load: async () => (await import('#src/pages/privacy-page.tsx')).PrivacyPage,
    namespaces: () => ['parts', 'pages', 'about', 'terms'],
  },
  {
    path: PATTERNS.law,
    load: async () => (await import('#src/pages/law-page.tsx')).LawPage,
    namespaces: () => ['parts', 'pages', 'law'],
  },
  {
    path: PATTERNS.lawTopic,
    load: async () => (await import('#src/pages/law-topic-page.tsx')).LawTopicPage,
    namespaces: ({ topic }) => known('parts', 'pages', 'law', `law-${topic}`, 'terms'),
  },
  {
    path: PATTERNS.terms,
    load: async () => (await import('#src/pages/terms-page.tsx')).TermsPage,
    namespaces: () => ['parts', 'pages', 'terms'],
    alsoIn: () => ['terms'],
  },
  {
    path: PATTERNS.changes,
    load: async () => (await import('#src/pages/changes-page.tsx')).ChangesPage,
    namespaces: () => ['parts', 'pages', 'changes', 'catalogue', 'law'],
  },
  {
    path: PATTERNS.sources,
    load: async () => (await import('#src/pages/sources-page.tsx')).SourcesPage,
    namespaces: () => ['parts', 'pages', 'sources', 'catalogue', 'law'],
  },
  {
    path: PATTERNS.display,
    load: async () => (await import('#src/pages/display-page.tsx')).DisplayPage,
    namespaces: () => ['parts', 'pages'],
  },
  {
    path: PATTERNS.pause,
    load: async () => (await import('#src/pages/pause-page.tsx')).PausePage,
    namespaces: () => [],
  },
  {
    path: PATTERNS.scenario,
    load: async () => (await import('#src/pages/scenario-page.tsx')).ScenarioPage,
    namespaces: ({ scenarioId }) => {
      const entry = entryOfCase(scenarioId)
      return entry ? known('parts', 'pages', 'catalogue', scenarioId, 'law') : []
    },
  },
  {
    path: PATTERNS.instead,
    load: async () => (await import('#src/pages/instead-page.tsx')).InsteadPage,
    namespaces: ({ scenarioId }) => {
      const entry = entryOfCase(scenarioId)
      return entry ? [...known(scenarioId), ...quizWords(entry.module)] : []
    },
  },
  {
    path: PATTERNS.module,
    load: async () => (await import('#src/pages/module-page.tsx')).ModulePage,
    namespaces: ({ moduleId }) => {
      const entry = entryOf(moduleId)
      return entry ? known('parts', 'pages', 'catalogue', entry.module) : []
    },
  },
  {
    path: PATTERNS.quiz,
    load: async () => (await import('#src/pages/quiz-page.tsx')).QuizPage,
    namespaces: ({ moduleId }) => quizWords(moduleId),
  },
  {
    path: PATTERNS.preCheck,
    load: async () => (await import('#src/pages/pre-check-page.tsx')).PreCheckPage,
    namespaces: ({ moduleId }) => quizWords(moduleId),
  },
  {
    path: PATTERNS.moduleReview,
    load: async () => (await import('#src/pages/module-review-page.tsx')).ModuleReviewPage,
    namespaces: ({ moduleId }) => quizWords(moduleId),
  },
  {
    path: PATTERNS.card,
    load: async () => (await import('#src/pages/card-page.tsx')).CardPage,
    namespaces: ({ moduleId }) => (entryOf(moduleId) ? known('parts', 'pages', 'catalogue', moduleId) : []),
  },
  {
    path: PATTERNS.lesson,
    load: async () => (await import('#src/pages/lesson-page.tsx')).LessonPage,
    content: async ({ moduleId }) => {
      const entry = entryOf(moduleId)
      if (entry) await loadLessonContent(entry.module, entry.law)
    },
    contentFiles: ({ moduleId }) => {
      const entry = entryOf(moduleId)
      return entry ? [entry.module, ...entry.law].map((name) => `content-${name}`) : []
    },
    namespaces: ({ moduleId, lessonId }) => {
      const entry = entryOf(moduleId)
      const own = known(entry?.module).flatMap((module) => lessonPart(module, lessonId) ?? [])
      return entry && own.length > 0
        ? [...known('parts', 'catalogue', 'law', 'terms'), ...own, ...topicWords(entry.law)]
        : []
    },
  },
]

/** The route of an address and the ids in it, or null where no page can be. The language is not looked at. */
export function routeAt(pathname: string): { route: Route; params: Params } | null {
  for (const route of routes) {
    const match = matchPath({ path: `${PATTERNS.language}/${route.path}`, end: true }, pathname)
    if (match) return { route, params: match.params }
  }
  return null
}
