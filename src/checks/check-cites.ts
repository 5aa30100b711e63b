import { placeOf, readTexts, type WordFiles } from '#src/checks/words.ts'
import { type Language, LANGUAGES } from '#src/lib/language.ts'
import type { Problem } from '#src/lib/problem.ts'
import { RAISED_DIGITS, withRaisedIndex } from '#src/lib/raised-index.ts'
import type { ArticleRef, Claim } from '#src/sources/claim.ts'

/** Claims of law whose citation in words leaves out an article or an act that they rest on. Pure. */
export function checkCites(claims: readonly Claim[], words: WordFiles): readonly Problem[] {
  const law = claims.filter(({ confidence }) => confidence === 'official' || confidence === 'reading')
  return LANGUAGES.flatMap((language) => law.flatMap((claim) => checkCite(language, claim, words)))
}

function checkCite(language: Language, { id, articles }: Claim, words: WordFiles): Problem[] {
  const where = placeOf(language, 'law', `${id}.cite`)
  const cite = readTexts(words[language]['law'] ?? {}, where).texts.get(`${id}.cite`)
  if (cite === undefined) return []
  return [...new Set(articles.flatMap(numbersOf))]
    .filter((number) => !names(cite, number))
    .map((number) => ({
      where,
      what: `does not name ${number}, on which the claim rests; name it or take the article out of the claim`,
    }))
}

/** What has to be read: `374` of 374(3^2), `3¹` of 3^1(3), `272/2004` of the act. Paragraphs may be told as a range. */
function numbersOf({ act, article }: ArticleRef): readonly string[] {
  const base = withRaisedIndex(article.replace(/\(.*$/u, ''))
  const numbered = /\d[\d.]*\/\d{4}/u.exec(act)?.[0]
  return [base, numbered ?? ''].filter((number) => number !== '')
}

/** As a number of its own: 374 is not in 1374, 374¹ or 374/2004, nor 3¹ in „alin. (3¹)”. */
function names(cite: string, number: string): boolean {
  const before = String.raw`(?<![\d/.(])`
  const after = `(?![\\d${RAISED_DIGITS}/]|\\.\\d)`
  if (inRange(cite, number)) return true
  return new RegExp(before + number.replaceAll('.', String.raw`\.`) + after, 'u').test(cite)
}

/** „art. 24–27” names 25 and 26 as well. */
function inRange(cite: string, number: string): boolean {
  const wanted = Number(number)
  return [...cite.matchAll(/(?<![\d/.(])(\d+)–(\d+)(?![\d/])/gu)].some(
    ([, from, to]) => wanted >= Number(from) && wanted <= Number(to),
  )
}
