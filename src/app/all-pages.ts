import { pages, PATTERNS } from '#src/lib/paths.ts'
import { allLessons } from '#src/modules/all-lessons.ts'
import { modules } from '#src/modules/content/modules.ts'
import { scenarios } from '#src/scenarios/content/scenarios.ts'
import { CLAIM_TOPICS } from '#src/sources/claim.ts'

/** Every page by the pattern of its route: the build writes them, and the browser tests walk them. */
export const pagesByPattern: Readonly<Record<string, readonly string[]>> = {
  '': [pages.home],
  [PATTERNS.now]: [pages.now],
  [PATTERNS.progress]: [pages.progress],
  [PATTERNS.review]: [pages.review],
  [PATTERNS.about]: [pages.about],
  [PATTERNS.privacy]: [pages.privacy],
  [PATTERNS.law]: [pages.law],
  [PATTERNS.lawTopic]: CLAIM_TOPICS.map((topic) => pages.lawTopic(topic)),
  [PATTERNS.terms]: [pages.terms],
  [PATTERNS.changes]: [pages.changes],
  [PATTERNS.sources]: [pages.sources],
  [PATTERNS.display]: [pages.display],
  [PATTERNS.pause]: [pages.pause],
  [PATTERNS.scenario]: scenarios.map(({ id }) => pages.scenario(id)),
  [PATTERNS.instead]: scenarios.map(({ id }) => pages.instead(id)),
  [PATTERNS.module]: modules.map(({ id }) => pages.module(id)),
  [PATTERNS.quiz]: modules.map(({ id }) => pages.quiz(id)),
  [PATTERNS.preCheck]: modules.map(({ id }) => pages.preCheck(id)),
  [PATTERNS.moduleReview]: modules.map(({ id }) => pages.moduleReview(id)),
  [PATTERNS.card]: modules.flatMap(({ id, cards }) => cards.map(({ role }) => pages.card(id, role))),
  [PATTERNS.lesson]: modules.flatMap((module) =>
    allLessons(module).map((lesson) => pages.lesson(module.id, lesson.id)),
  ),
}

/** Every page of the site, without language. */
export const allPages: readonly string[] = Object.values(pagesByPattern).flat()
