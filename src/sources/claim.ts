import type { Confidence } from '#src/lib/confidence.ts'
import type { FactId } from '#src/sources/fact.ts'

/** Permanent id of a claim, for example `notify-on-suspicion`. */
export type ClaimId = string

/**
 * What a claim is about; each topic has a file of claims and a file of words, so that a lesson loads only its own.
 * The order is that of the page of law.
 */
export const CLAIM_TOPICS = [
  'reporting',
  'images',
  'offences',
  'juvenile',
  'hearing',
  'identification',
  'practice',
] as const
export type ClaimTopic = (typeof CLAIM_TOPICS)[number]

/** One article of one act; index paragraphs are written 374(3^2) and shown as 374 alin. (3²). */
export type ArticleRef = {
  /** Short title as the law is cited in Romanian, for example `Legea 272/2004`, `Codul penal`. */
  act: string
  /** Article, paragraph, letter, for example `89(3)`, `65(7)`; empty where the whole act is meant. */
  article: string
}

export const FIGURE_UNITS = ['days', 'weeks', 'months', 'years', 'lei', 'count'] as const
export type FigureUnit = (typeof FIGURE_UNITS)[number]
/** A number with its unit, for example `[3, 'months']`. */
export type Amount = readonly [number, FigureUnit]

/** From – to, both included; `orFine` where the law lets a fine take the place of prison. */
export type FigureRange = { from?: Amount; to?: Amount; orFine?: true }

/**
 * A number that a claim holds: a length of prison, an age, the length of a measure or a time limit, another amount.
 * `today` or `in2017` is null where the rule did not exist then. Texts may state no other legal number
 * (`src/checks/check-figures.ts`), and the drawings of penalties take theirs from here.
 */
export type Figure = {
  /** Unique within the claim. */
  id: string
  kind: 'prison' | 'age' | 'term' | 'amount'
  /** As in `ArticleRef`, without the act; empty where the figure stands in no article (a count of hotlines). */
  article: string
  today: FigureRange | null
  in2017: FigureRange | null
}

/**
 * One legal or procedural statement as of a date.
 * Dates are ISO (`2023-09-03`); `readVersion` is the month of the text that was read (`2026-02`).
 * Words: `law.json` holds `title` and `cite` under the id, `law-<topic>.json` holds `today`, `detail` and `in2017`.
 */
export type ClaimRecord = {
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
  figures?: readonly Figure[]
}

/** A claim in the register. */
export type Claim = ClaimRecord & { topic: ClaimTopic }
