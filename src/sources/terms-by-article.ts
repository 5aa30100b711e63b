import type { Term, TermKey } from '#src/sources/term.ts'

/** The terms of one article; `article` is empty where a term belongs to the whole act. */
export type ArticleTerms = { article: string; terms: readonly TermKey[] }
export type ActTerms = { act: string; articles: readonly ArticleTerms[] }

/** `374(3^2)` as `[374, 0, 3, 2]` and then the letter, so that 219^1 comes after 219 and before 220. */
function placeOf(article: string): { numbers: readonly number[]; letter: string } {
  const parts = article.split(/[()]+/u).filter((part) => part !== '')
  const letter = parts.find((part) => /^\p{L}$/u.test(part)) ?? ''
  const numbers = parts
    .filter((part) => part !== letter)
    .flatMap((part) => {
      const [number = '0', index = '0'] = part.split('^')
      return [Number(number), Number(index)]
    })
  return { numbers, letter }
}

function compareArticles(one: string, two: string): number {
  const [first, second] = [placeOf(one), placeOf(two)]
  for (let at = 0; at < Math.max(first.numbers.length, second.numbers.length); at += 1) {
    const apart = (first.numbers[at] ?? -1) - (second.numbers[at] ?? -1)
    if (apart !== 0) return apart
  }
  return first.letter < second.letter ? -1 : first.letter > second.letter ? 1 : 0
}

/** The terms by the articles they belong to, each act with its articles in the order of the law; acts by their names. */
export function termsByArticle(terms: readonly Term[]): readonly ActTerms[] {
  const refs = terms.flatMap(({ key, articles }) => articles.map((ref) => ({ ...ref, key })))
  const acts = [...new Set(refs.map(({ act }) => act))].sort()
  return acts.map((act) => {
    const own = refs.filter((ref) => ref.act === act)
    const articles = [...new Set(own.map(({ article }) => article))].sort(compareArticles)
    return {
      act,
      articles: articles.map((article) => ({
        article,
        terms: own.filter((ref) => ref.article === article).map(({ key }) => key),
      })),
    }
  })
}
