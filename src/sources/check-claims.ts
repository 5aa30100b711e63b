import type { Problem } from '#src/lib/problem.ts'
import { checkCitations } from '#src/sources/check-citations.ts'
import { checkClaimFigures } from '#src/sources/check-claim-figures.ts'
import type { Claim } from '#src/sources/claim.ts'
import type { Fact, FactId } from '#src/sources/fact.ts'
import { needsRecheck } from '#src/sources/needs-recheck.ts'

type Input = {
  claims: readonly Claim[]
  facts: readonly Fact[]
  /** Ids that lessons, items and cases name. */
  usedClaims: ReadonlySet<string>
  usedFacts: ReadonlySet<string>
  /** ISO day, for example `2026-11-24`. */
  today: string
}

/**
 * Every fault of the two registers, gathered; an empty list means sound. Pure: the day is an argument.
 * It does not judge the law: it holds that each claim can be traced, is dated and is still fresh.
 */
export function checkClaims({ claims, facts, usedClaims, usedFacts, today }: Input): readonly Problem[] {
  const claimIds = claims.map((claim) => claim.id)
  const factIds = new Set(facts.map((fact) => fact.id))
  return [
    ...duplicates('claims', claimIds),
    ...duplicates(
      'facts',
      facts.map((fact) => fact.id),
    ),
    ...unknown('claims', usedClaims, new Set(claimIds)),
    ...unknown('facts', usedFacts, factIds),
    ...claims.flatMap((claim) => [
      ...checkSource(claim),
      ...checkDates(claim, today),
      ...checkFacts(claim, factIds),
      ...checkClaimFigures(claim),
      ...checkUse(claim, usedClaims),
    ]),
  ]
}

/** The core facts that no lesson, item or case names yet: what the modules still owe the reply. */
export function coreFactsNotTaught(facts: readonly Fact[], usedFacts: ReadonlySet<FactId>): readonly Fact[] {
  return facts.filter((fact) => fact.teach === 'core' && !usedFacts.has(fact.id))
}

const placeOf = ({ id }: Claim, field: keyof Claim) => `claim ${id} › ${field}`

function problem(claim: Claim, field: keyof Claim, what: string): Problem {
  return { where: placeOf(claim, field), what }
}

function duplicates(register: string, ids: readonly string[]): Problem[] {
  const repeated = new Set(ids.filter((id, place) => ids.indexOf(id) !== place))
  return [...repeated].map((id) => ({
    where: `${register} › ${id} › id`,
    what: 'stands twice in the register; give one of the two a new id',
  }))
}

function unknown(register: string, used: ReadonlySet<string>, known: ReadonlySet<string>): Problem[] {
  return [...used]
    .filter((id) => !known.has(id))
    .map((id) => ({
      where: `${register} › ${id}`,
      what: 'is named in content but is not in the register; correct the id or add the record',
    }))
}

/** A rule needs its article; good practice and the page of an institution must not borrow the weight of one. A telephone line has none. */
function checkSource(claim: Claim): Problem[] {
  const problems: Problem[] = []
  if (!/^https:\/\/[^/\s]+\.[^/\s]+/u.test(claim.address))
    problems.push(
      problem(claim, 'address', `"${claim.address}" is not an https address; give the address of the text`),
    )
  const isLaw = claim.confidence === 'official' || claim.confidence === 'reading'
  if (isLaw && claim.articles.length === 0)
    problems.push(problem(claim, 'articles', 'is empty; name the article the claim rests on'))
  const isNoLaw = claim.confidence === 'practice' || claim.confidence === 'institution'
  if (isNoLaw && claim.articles.length > 0)
    problems.push(
      problem(
        claim,
        'articles',
        'names an article, but good practice and the page of an institution are no law; leave it empty',
      ),
    )
  return [...problems, ...checkCitations(placeOf(claim, 'articles'), claim.articles)]
}

function checkDates(claim: Claim, today: string): Problem[] {
  const days = [
    ['inForceSince', claim.inForceSince],
    ['checkedOn', claim.checkedOn],
    ['reviewBy', claim.reviewBy],
  ] as const
  const malformed = days.flatMap(([field, day]) =>
    day === null || isIsoDay(day)
      ? []
      : [problem(claim, field, `"${day}" is not a day; write it like "2026-11-24"`)],
  )
  if (claim.readVersion !== null && !isIsoDay(`${claim.readVersion}-01`))
    malformed.push(
      problem(claim, 'readVersion', `"${claim.readVersion}" is not a month; write it like "2026-02"`),
    )
  return malformed.length > 0 ? malformed : checkOrder(claim, today)
}

/** ISO days compare as text, so no clock and no time zone enters here. */
function checkOrder(claim: Claim, today: string): Problem[] {
  const { inForceSince, readVersion, checkedOn, reviewBy } = claim
  const problems: Problem[] = []
  if (inForceSince !== null && inForceSince > checkedOn)
    problems.push(
      problem(
        claim,
        'inForceSince',
        `${inForceSince} is after checkedOn ${checkedOn}; teach only law already in force`,
      ),
    )
  if (readVersion !== null && readVersion > checkedOn.slice(0, 7))
    problems.push(
      problem(claim, 'readVersion', `${readVersion} is after checkedOn ${checkedOn}; correct one of the two`),
    )
  if (checkedOn > today)
    problems.push(
      problem(claim, 'checkedOn', `${checkedOn} is after today, ${today}; give the day it was checked`),
    )
  if (reviewBy <= checkedOn)
    problems.push(
      problem(
        claim,
        'reviewBy',
        `${reviewBy} is not after checkedOn ${checkedOn}; set a later day of review`,
      ),
    )
  else if (needsRecheck(claim, today))
    problems.push(
      problem(claim, 'reviewBy', `${reviewBy} has passed; read the source again and set both dates anew`),
    )
  return problems
}

function checkFacts(claim: Claim, known: ReadonlySet<string>): Problem[] {
  return claim.facts2017
    .filter((id) => !known.has(id))
    .map((id) => problem(claim, 'facts2017', `"${id}" is not in the register of facts; correct the id`))
}

function checkUse(claim: Claim, usedClaims: ReadonlySet<string>): Problem[] {
  if (usedClaims.has(claim.id)) return []
  return [problem(claim, 'id', 'is used nowhere; name it in a lesson, an item or a case, or retire it')]
}

/** True for a real calendar day written `2026-11-24`; 30 February is not one. */
export function isIsoDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return false
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
