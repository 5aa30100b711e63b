import { checkIds } from '#src/lib/check-ids.ts'
import type { Problem } from '#src/lib/problem.ts'
import type { Amount, Claim, Figure, FigureRange, FigureUnit } from '#src/sources/claim.ts'

/** What each kind of figure may be counted in. */
const UNITS_OF: Readonly<Record<Figure['kind'], readonly FigureUnit[]>> = {
  prison: ['days', 'weeks', 'months', 'years'],
  age: ['years'],
  term: ['days', 'weeks', 'months', 'years'],
  amount: ['lei', 'count', 'days', 'weeks', 'months', 'years'],
}

/** Days of one unit, near enough to put the ends of a range in order. */
const SIZE: Readonly<Record<FigureUnit, number>> = {
  days: 1,
  weeks: 7,
  months: 30,
  years: 365,
  lei: 1,
  count: 1,
}

/** Every fault of the figures of one claim: where each stands, in what it is counted, which end comes first. */
export function checkClaimFigures(claim: Claim): readonly Problem[] {
  const { figures = [] } = claim
  return [
    ...checkIds(
      `claim ${claim.id} › figures`,
      figures.map(({ id }) => id),
    ),
    ...figures.flatMap((figure) => checkFigure(claim, figure)),
  ]
}

function checkFigure(claim: Claim, figure: Figure): readonly Problem[] {
  const at = `claim ${claim.id} › figure ${figure.id}`
  const sides = [
    ['today', figure.today],
    ['in2017', figure.in2017],
  ] as const
  return [
    ...checkArticle(`${at} › article`, claim, figure),
    ...(figure.today === null && figure.in2017 === null
      ? [
          {
            where: at,
            what: 'says nothing of today and nothing of 2017; give the number or take the figure out',
          },
        ]
      : []),
    ...sides.flatMap(([side, range]) => (range ? checkRange(`${at} › ${side}`, figure.kind, range) : [])),
  ]
}

function checkArticle(
  where: string,
  { articles, confidence }: Claim,
  { article, kind, today }: Figure,
): Problem[] {
  if (article === '') {
    const mustStand = confidence === 'official' && kind !== 'amount'
    return mustStand ? [{ where, what: `is empty; name the article that fixes the ${kind}` }] : []
  }
  // A figure of 2017 alone may stand in an article that was repealed since, which no claim of today names.
  if (today === null || articles.some((one) => covers(one.article, article))) return []
  const named = articles.map((one) => one.article).join(', ') || 'none'
  return [
    { where, what: `"${article}" is not one of the claim's articles (${named}); correct one of the two` },
  ]
}

/** Article 374 covers its paragraph 374(1); a whole act covers all of its articles. */
function covers(named: string, article: string): boolean {
  return named === '' || article === named || article.startsWith(`${named}(`)
}

function checkRange(where: string, kind: Figure['kind'], { from, to, orFine }: FigureRange): Problem[] {
  const problems: Problem[] = []
  const ends = [from, to].filter((end) => end !== undefined)
  if (ends.length === 0) problems.push({ where, what: 'is empty; give from, to or both' })
  for (const [number, unit] of ends) {
    if (!Number.isFinite(number) || number < 0)
      problems.push({ where, what: `${number} is no number from 0 up; correct it` })
    if (!UNITS_OF[kind].includes(unit))
      problems.push({ where, what: `counts ${kind} in ${unit}; use ${UNITS_OF[kind].join(', ')}` })
  }
  if (from && to && !inOrder(from, to))
    problems.push({ where, what: `${say(from)} is more than ${say(to)}; put the smaller first` })
  if (orFine && kind !== 'prison')
    problems.push({ where, what: `a fine takes the place of prison, not of ${kind}; take orFine out` })
  return problems
}

function inOrder(from: Amount, to: Amount): boolean {
  return from[0] * SIZE[from[1]] <= to[0] * SIZE[to[1]]
}

function say([number, unit]: Amount): string {
  return `${number} ${unit}`
}
