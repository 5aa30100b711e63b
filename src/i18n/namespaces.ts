/**
 * The word files under `public/locales/{ro,en}/`. `common` (the frame of a page, the way to help, what can fail) and `now`
 * are always at hand in both languages; the others are loaded with the page that needs them: `parts` with every page that
 * teaches or asks, `pages` with all but lessons. A module, a quiz and a case each have one of their own.
 */
export const PAGE_NAMESPACES = [
  'parts',
  'pages',
  'catalogue',
  'law',
  'law-reporting',
  'law-images',
  'law-offences',
  'law-juvenile',
  'law-hearing',
  'law-identification',
  'law-practice',
  'terms',
  'changes',
  'sources',
  'about',
  'm2',
  'm2-quiz',
  'm3',
  'm3-quiz',
  'm4',
  'm4-quiz',
  'm7',
  'm7-quiz',
  'm8',
  'm8-quiz',
  'sc1',
  'sc2',
  'sc5',
  'sc10',
  'sc11',
  'sc12',
  'sc13',
] as const
export type PageNamespace = (typeof PAGE_NAMESPACES)[number]
/** The words of one lesson out of its module's file: `m2#listen`. They are read in the namespace of the module. */
export type LessonPart = `${PageNamespace}#${string}`
/** What a page loads: a word file, or one lesson's part of it. */
export type WordPart = PageNamespace | LessonPart
export type Namespace = 'common' | 'now' | PageNamespace

/** True for a namespace that has word files; content ids are checked with it before words are asked for. */
export function isPageNamespace(value: string): value is PageNamespace {
  return PAGE_NAMESPACES.some((namespace) => namespace === value)
}
