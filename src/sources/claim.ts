import type { Confidence } from '#src/lib/confidence.ts'
import type { FactId } from '#src/sources/fact.ts'

/** Permanent id of a claim, for example `notify-on-suspicion`. Words: namespace `law`, same id. */
export type ClaimId = string

/** One article of one act; index paragraphs are written 374(3^2) and shown as 374 alin. (3²). */
export type ArticleRef = {
  /** Short title as the law is cited in Romanian, for example `Legea 272/2004`, `Codul penal`. */
  act: string
  /** Article, paragraph, letter, for example `89(3)`, `65(7)`; empty where the whole act is meant. */
  article: string
}

/**
 * One legal or procedural statement as of a date.
 * Dates are ISO (`2023-09-03`); `readVersion` is the month of the text that was read (`2026-02`).
 */
export type Claim = {
  id: ClaimId
  confidence: Confidence
  articles: readonly ArticleRef[]
  /** Facts of the 2017 reply that this claim stands beside; empty when the reply is silent. */
  facts2017: readonly FactId[]
  /** Day the rule as told today came into force; null where no source we read gives it. */
  inForceSince: string | null
  /** Official address of the text (or of the guide, for `practice`). */
  address: string
  readVersion: string | null
  checkedOn: string
  reviewBy: string
}
