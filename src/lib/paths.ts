import type { Language } from '#src/lib/language.ts'
import type { Role } from '#src/lib/role.ts'

/**
 * The one place that knows addresses. A page is a path without its language (`m2/listen/`); both languages share
 * it, so a switch changes the prefix and nothing else. Addresses are neutral: they say nothing of the subject.
 */
export const PATTERNS = {
  language: '/:language',
  now: 'now',
  progress: 'progress',
  review: 'review',
  about: 'about',
  privacy: 'privacy',
  law: 'law',
  lawTopic: 'law/:topic',
  terms: 'terms',
  changes: 'changes',
  sources: 'sources',
  display: 'display',
  pause: 'pause',
  scenario: 'case/:scenarioId',
  instead: 'case/:scenarioId/instead',
  module: ':moduleId',
  quiz: ':moduleId/quiz',
  preCheck: ':moduleId/check',
  moduleReview: ':moduleId/review',
  card: ':moduleId/card/:role',
  lesson: ':moduleId/:lessonId',
} as const

export const pages = {
  home: '',
  now: 'now/',
  progress: 'progress/',
  review: 'review/',
  about: 'about/',
  privacy: 'privacy/',
  law: 'law/',
  lawTopic: (topic: string) => `law/${topic}/`,
  terms: 'terms/',
  changes: 'changes/',
  sources: 'sources/',
  display: 'display/',
  pause: 'pause/',
  module: (module: string) => `${module}/`,
  lesson: (module: string, lesson: string) => `${module}/${lesson}/`,
  quiz: (module: string) => `${module}/quiz/`,
  preCheck: (module: string) => `${module}/check/`,
  moduleReview: (module: string) => `${module}/review/`,
  card: (module: string, role: Role) => `${module}/card/${role}/`,
  scenario: (scenario: string) => `case/${scenario}/`,
  instead: (scenario: string) => `case/${scenario}/instead/`,
} as const

/** The address of a page in a language: `/ro/m2/listen/`. */
export function addressOf(language: Language, page: string): string {
  return `/${language}/${page}`
}

/** The page of an address, without language and with its closing slash; `/ro/m2/listen` gives `m2/listen/`. */
export function pageOf(address: string): string {
  const rest = address
    .split('/')
    .filter((part) => part !== '')
    .slice(1)
  return rest.length === 0 ? '' : `${rest.join('/')}/`
}
