import type { ArticleRef } from '#src/sources/claim.ts'

/** Permanent key of a glossary term, for example `dgaspc`; texts link to it as `term:dgaspc`. */
export type TermKey = string

/** One word that a learner may look up. Words: namespace `terms`, under the same key (`term`, `definition`). */
export type Term = {
  key: TermKey
  /** Row of the legal glossary that the definition was rewritten from; null where the glossary has none. */
  glossary: string | null
  /** The articles the word belongs to, as in a claim; empty where it belongs to none. */
  articles: readonly ArticleRef[]
}
