import type { Findings } from '#src/checks/check-sentences.ts'
import type { Content } from '#src/checks/content.ts'
import { claimHoldings, factHoldings, type Holding, holds } from '#src/checks/holdings.ts'
import { groundedTexts } from '#src/checks/grounded-texts.ts'
import { type LegalNumber, legalNumbers } from '#src/checks/legal-numbers.ts'
import { measure, sameMeasure } from '#src/checks/measure.ts'
import { placeOf, readTexts, type Texts, type WordFiles } from '#src/checks/words.ts'
import { inlineTargets } from '#src/lib/inline-text.ts'
import { type Language, LANGUAGES } from '#src/lib/language.ts'
import type { Problem } from '#src/lib/problem.ts'
import type { Item, Quiz } from '#src/quiz/quiz.ts'
import type { Claim } from '#src/sources/claim.ts'

/*
 * Every legal number of a text is held by a figure: of a claim, or of a fact of 2017, that the same block, item or
 * option names. What counts as a legal number: `legal-numbers.ts`. Which texts rest on which claims, and which may be
 * wrong on purpose: `grounded-texts.ts`. When a figure holds a number: `holdings.ts`.
 *
 * The words of a claim are held by its own figures: `title` and `today` by them alone, `in2017` and `detail` also by
 * those of its facts, and `detail` by those of a claim that it links to. A detail may tell of the law between 2017 and today, which has no figure: that is a remark.
 */

type TextsOf = (language: Language, namespace: string) => Texts
type Held = (claims: readonly string[], facts: readonly string[]) => readonly Holding[]

const NOT_HELD = 'which no figure of the claims and facts it names holds; correct the'
const WHAT_TO_DO = 'name the claim that holds it, or give that claim the figure'

/** Every legal number of the content and of the claims that no figure holds. Pure. */
export function checkFigures(content: Content, words: WordFiles): Findings {
  const textsOf: TextsOf = (language, namespace) =>
    readTexts(words[language][namespace] ?? {}, placeOf(language, namespace)).texts
  const held: Held = (claims, facts) => [
    ...content.claims.filter(({ id }) => claims.includes(id)).flatMap(claimHoldings),
    ...content.facts.filter(({ id }) => facts.includes(id)).flatMap(factHoldings),
  ]
  const ofClaims = LANGUAGES.flatMap((language) =>
    content.claims.map((claim) => checkClaimWords(language, claim, textsOf, held)),
  )
  return {
    problems: [
      ...LANGUAGES.flatMap((language) => checkContentTexts(language, content, words, held)),
      ...content.quizzes.flatMap((quiz) => checkNumericItems(quiz, held)),
      ...ofClaims.flatMap(({ problems }) => problems),
    ],
    remarks: [
      ...ofClaims.flatMap(({ remarks }) => remarks),
      ...LANGUAGES.flatMap((language) => remarkTerms(language, content, textsOf(language, 'terms'))),
    ],
  }
}

function checkContentTexts(language: Language, content: Content, words: WordFiles, held: Held): Problem[] {
  const texts = groundedTexts(language, content, words)
  return texts.flatMap(({ namespace, key, text, claims, facts, story, applied, also }) =>
    legalNumbers(language, text, story)
      .filter((number) => !number.measures.every((one) => also.some((other) => sameMeasure(one, other))))
      .filter((number) => !holds(held(claims, facts), number, applied))
      .map(({ said }) => ({
        where: placeOf(language, namespace, key),
        what: `states "${said}", ${NOT_HELD} number, ${WHAT_TO_DO}`,
      })),
  )
}

/** A definition names no claim, so that any may hold its numbers. */
function remarkTerms(language: Language, { terms, claims }: Content, texts: Texts): Problem[] {
  const holdings = claims.flatMap(claimHoldings)
  return terms.flatMap(({ key }) =>
    legalNumbers(language, texts.get(`${key}.definition`) ?? '', false)
      .filter((number) => !holds(holdings, number, false))
      .map(({ said }) => ({
        where: placeOf(language, 'terms', `${key}.definition`),
        what: `states "${said}", which no figure of any claim holds; see whether it is still the law`,
      })),
  )
}

/** The number that an item asks for is one of law like those that texts state. */
function checkNumericItems({ id, items }: Quiz, held: Held): Problem[] {
  return items.flatMap((item) => {
    const asked = askedNumber(item)
    if (asked === null || holds(held(item.claims, item.facts ?? []), asked, false)) return []
    const where = `quiz ${id} › item ${item.id} › range`
    return [{ where, what: `asks for ${asked.said}, ${NOT_HELD} range, ${WHAT_TO_DO}` }]
  })
}

function askedNumber(item: Item): LegalNumber | null {
  if (item.kind !== 'numeric' || item.unit === 'adults') return null
  const [lowest, highest] = item.range
  const ends = lowest === highest ? [lowest] : [lowest, highest]
  return {
    said: `${ends.join(' to ')} ${item.unit}`,
    range: ends.length > 1,
    measures: ends.map((number) => measure(number, item.unit === 'adults' ? 'count' : item.unit)),
    sentence: '',
  }
}

/** The law between two changes, told with a year: „până la 1 iulie 2024”, “between 2020 and 2024”. */
const YEAR = /(?<![\d/])20\d\d(?!\d)/u
const BYGONE =
  /(?<!\p{L})(?:până|înainte|între|era|erau|fusese|apare|introdus|mutat|until|before|between|was|were|had been|appear(?:s|ed)|enter(?:s|ed)|came|introduced|moved)(?!\p{L})/iu

function checkClaimWords(language: Language, claim: Claim, textsOf: TextsOf, held: Held): Findings {
  const topic = `law-${claim.topic}`
  const own = claimHoldings(claim)
  const withFacts = held([claim.id], claim.facts2017)
  const linked = held(linkedClaims(textsOf(language, topic).get(`${claim.id}.detail`) ?? ''), [])
  const read = (namespace: string, part: string) => {
    const text = textsOf(language, namespace).get(`${claim.id}.${part}`) ?? ''
    const where = placeOf(language, namespace, `${claim.id}.${part}`)
    return legalNumbers(language, text, false).map((number) => ({ ...number, where }))
  }
  const no = 'which is no figure of the claim;'
  const today = [...read('law', 'title'), ...read(topic, 'today')]
  const old = today.filter((number) => holds(own, number, false) && !holds(ofToday(own), number, false))
  const strange = (list: ReturnType<typeof read>, holdings: readonly Holding[]) =>
    list.filter((number) => !holds(holdings, number, false))
  const details = strange(read(topic, 'detail'), [...withFacts, ...linked])
  const passing = details.filter(({ sentence }) => YEAR.test(sentence) && BYGONE.test(sentence))
  const faults = [
    ...strange(today, own),
    ...details.filter((number) => !passing.includes(number)),
    ...strange(read(topic, 'in2017'), withFacts),
  ]
  return {
    problems: faults.map(({ where, said }) => ({
      where,
      what: `states "${said}", ${no} correct the number or add the figure`,
    })),
    remarks: [
      ...old.map(({ where, said }) => ({
        where,
        what: `states "${said}", which is a figure of 2017 and not of today; see whether the text says so`,
      })),
      ...passing.map(({ where, said }) => ({
        where,
        what: `states "${said}", ${no} see whether it is one of the law between 2017 and today`,
      })),
    ],
  }
}

/** The claims that a text leads to: `law:grooming-222`. */
function linkedClaims(text: string): readonly string[] {
  return inlineTargets(text)
    .filter((target) => target.startsWith('law:'))
    .map((target) => target.slice('law:'.length))
}

function ofToday(holdings: readonly Holding[]): readonly Holding[] {
  return holdings.filter(({ side }) => side === 'today')
}
