import type { ComponentType } from 'react'
import { matchPath } from 'react-router'
import { isPageNamespace, type PageNamespace } from '#src/i18n/namespaces.ts'
import { pages, PATTERNS } from '#src/lib/paths.ts'
import { allLessons } from '#src/modules/all-lessons.ts'
import { modules } from '#src/modules/content/modules.ts'
import { moduleOf, scenarioOf } from '#src/pages/find-by-id.ts'
import { NowPage } from '#src/pages/now-page.tsx'
import { scenarios } from '#src/scenarios/content/scenarios.ts'

type Params = Readonly<Record<string, string | undefined>>

/** One kind of page: where it is, what it shows, and every address it has. */
export type Route = {
  /** Pattern below the language prefix, as react-router reads it; empty for the home page. */
  path: string
  load: () => Promise<ComponentType>
  /** The word files that the page reads; unknown ids in the address ask for none. */
  namespaces: (params: Params) => readonly PageNamespace[]
  /** Every page of this kind: the build writes them, and the browser tests walk them. */
  pages: readonly string[]
}

const known = (...names: readonly (string | undefined)[]): readonly PageNamespace[] =>
  names.flatMap((name) => (name !== undefined && isPageNamespace(name) ? [name] : []))

/** Titles of all modules and cases: pages that list them. */
const catalogueWords = known(...modules.map(({ id }) => id), ...scenarios.map(({ id }) => id))

/** The words of a module's items, with the titles of its lessons and the law they rest on. */
function quizWords(moduleId: string | undefined): readonly PageNamespace[] {
  const module = moduleOf(moduleId)
  return module ? known(module.id, `${module.quiz}-quiz`, 'law') : []
}

/** The table of pages. A new page joins the build and the walk of the browser tests by standing here. */
export const routes: readonly Route[] = [
  {
    path: '',
    load: async () => (await import('#src/pages/home-page.tsx')).HomePage,
    namespaces: () => catalogueWords,
    pages: [pages.home],
  },
  {
    path: PATTERNS.now,
    // In the first bundle, words included: help must open when nothing more can be loaded.
    load: () => Promise.resolve(NowPage),
    namespaces: () => [],
    pages: [pages.now],
  },
  {
    path: PATTERNS.progress,
    load: async () => (await import('#src/pages/progress-page.tsx')).ProgressPage,
    namespaces: () => catalogueWords,
    pages: [pages.progress],
  },
  {
    path: PATTERNS.review,
    load: async () => (await import('#src/pages/review-page.tsx')).ReviewPage,
    namespaces: () => known(...modules.map(({ id }) => id)),
    pages: [pages.review],
  },
  {
    path: PATTERNS.about,
    load: async () => (await import('#src/pages/about-page.tsx')).AboutPage,
    namespaces: () => ['about', 'terms'],
    pages: [pages.about],
  },
  {
    path: PATTERNS.privacy,
    load: async () => (await import('#src/pages/privacy-page.tsx')).PrivacyPage,
    namespaces: () => ['about', 'terms'],
    pages: [pages.privacy],
  },
  {
    path: PATTERNS.law,
    load: async () => (await import('#src/pages/law-page.tsx')).LawPage,
    namespaces: () => ['law', 'terms'],
    pages: [pages.law],
  },
  {
    path: PATTERNS.terms,
    load: async () => (await import('#src/pages/terms-page.tsx')).TermsPage,
    namespaces: () => ['terms'],
    pages: [pages.terms],
  },
  {
    path: PATTERNS.display,
    load: async () => (await import('#src/pages/display-page.tsx')).DisplayPage,
    namespaces: () => [],
    pages: [pages.display],
  },
  {
    path: PATTERNS.pause,
    load: async () => (await import('#src/pages/pause-page.tsx')).PausePage,
    namespaces: () => [],
    pages: [pages.pause],
  },
  {
    path: PATTERNS.scenario,
    load: async () => (await import('#src/pages/scenario-page.tsx')).ScenarioPage,
    namespaces: ({ scenarioId }) => {
      const scenario = scenarioOf(scenarioId)
      return known(scenario?.id, scenario?.module, scenario && 'law')
    },
    pages: scenarios.map(({ id }) => pages.scenario(id)),
  },
  {
    path: PATTERNS.instead,
    load: async () => (await import('#src/pages/instead-page.tsx')).InsteadPage,
    namespaces: ({ scenarioId }) => {
      const scenario = scenarioOf(scenarioId)
      return scenario ? [...known(scenario.id), ...quizWords(scenario.module)] : []
    },
    pages: scenarios.map(({ id }) => pages.instead(id)),
  },
  {
    path: PATTERNS.module,
    load: async () => (await import('#src/pages/module-page.tsx')).ModulePage,
    namespaces: ({ moduleId }) => known(moduleOf(moduleId)?.id, ...(moduleOf(moduleId)?.scenarios ?? [])),
    pages: modules.map(({ id }) => pages.module(id)),
  },
  {
    path: PATTERNS.quiz,
    load: async () => (await import('#src/pages/quiz-page.tsx')).QuizPage,
    namespaces: ({ moduleId }) => quizWords(moduleId),
    pages: modules.map(({ id }) => pages.quiz(id)),
  },
  {
    path: PATTERNS.preCheck,
    load: async () => (await import('#src/pages/pre-check-page.tsx')).PreCheckPage,
    namespaces: ({ moduleId }) => quizWords(moduleId),
    pages: modules.map(({ id }) => pages.preCheck(id)),
  },
  {
    path: PATTERNS.moduleReview,
    load: async () => (await import('#src/pages/module-review-page.tsx')).ModuleReviewPage,
    namespaces: ({ moduleId }) => quizWords(moduleId),
    pages: modules.map(({ id }) => pages.moduleReview(id)),
  },
  {
    path: PATTERNS.card,
    load: async () => (await import('#src/pages/card-page.tsx')).CardPage,
    namespaces: ({ moduleId }) => known(moduleOf(moduleId)?.id),
    pages: modules.flatMap(({ id, cards }) => cards.map(({ role }) => pages.card(id, role))),
  },
  {
    path: PATTERNS.lesson,
    load: async () => (await import('#src/pages/lesson-page.tsx')).LessonPage,
    namespaces: ({ moduleId }) => (moduleOf(moduleId) ? known(moduleId, 'law', 'terms') : []),
    pages: modules.flatMap((module) =>
      allLessons(module).map((lesson) => pages.lesson(module.id, lesson.id)),
    ),
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

/** Every page of the site, without language. */
export const allPages: readonly string[] = routes.flatMap((route) => route.pages)
