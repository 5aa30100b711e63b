import type { Content } from '#src/checks/content.ts'
import { groundedTexts } from '#src/checks/grounded-texts.ts'
import { type Measure, measure, sameMeasure } from '#src/checks/measure.ts'
import { readAmounts } from '#src/checks/read-amounts.ts'
import { placeOf, plainText, readTexts, type WordFiles } from '#src/checks/words.ts'
import { type Language, LANGUAGES } from '#src/lib/language.ts'
import type { Problem } from '#src/lib/problem.ts'
import type { Amount, Claim, FigureRange } from '#src/sources/claim.ts'

/*
 * Where a text tells a penalty from – to, it offers a fine in place of prison if and only if the figure says `orFine`.
 * `today` or `detail` of its claim has to tell the penalty of today so; of 2017 the reply may be silent. A text that
 * rests on claims may leave the fine out, but may not offer one that the law does not.
 */

type Penalty = { id: string; range: FigureRange }
type Told = { said: string; measures: readonly Measure[]; fine: boolean }

const SPACE = String.raw`[ \u00A0]`
const FINE: Readonly<Record<Language, { after: RegExp; before: RegExp }>> = {
  ro: {
    after: new RegExp(`^${SPACE}(?:sau|ori)${SPACE}(?:cu${SPACE})?amend[aă](?!\\p{L})`, 'iu'),
    before: new RegExp(
      `amend[aă]${SPACE}(?:sau|ori)${SPACE}(?:închisoarea?${SPACE})?(?:de${SPACE}la${SPACE})?$`,
      'iu',
    ),
  },
  en: {
    after: new RegExp(`^(?:${SPACE}in${SPACE}prison)?${SPACE}or${SPACE}(?:a${SPACE})?fine(?!\\p{L})`, 'iu'),
    before: new RegExp(`fine${SPACE}or${SPACE}(?:prison${SPACE})?(?:from${SPACE})?$`, 'iu'),
  },
}

/** Every penalty of the claims and of the texts that rest on them whose fine is told wrongly. Pure. */
export function checkFines(content: Content, words: WordFiles): readonly Problem[] {
  return LANGUAGES.flatMap((language) => [
    ...content.claims.flatMap((claim) => checkClaim(language, claim, words)),
    ...checkTexts(language, content, words),
  ])
}

function checkClaim(language: Language, claim: Claim, words: WordFiles): Problem[] {
  const topic = `law-${claim.topic}`
  const { texts } = readTexts(words[language][topic] ?? {}, topic)
  const told = (part: string) => toldPenalties(language, texts.get(`${claim.id}.${part}`) ?? '')
  const checkPart = (side: Side, part: string) => {
    const penalties = penaltiesOf(claim, side)
    return told(part).flatMap((one) => {
      const what = offeredWrongly(one, penalties) ?? leftOut(one, penalties)
      return what === null ? [] : [{ where: placeOf(language, topic, `${claim.id}.${part}`), what }]
    })
  }
  const ofToday = [...told('today'), ...told('detail')]
  return [
    ...checkPart('today', 'today'),
    ...checkPart('today', 'detail'),
    ...checkPart('in2017', 'in2017'),
    ...untold(placeOf(language, topic, claim.id), penaltiesOf(claim, 'today'), ofToday),
  ]
}

function untold(where: string, penalties: readonly Penalty[], told: readonly Told[]): Problem[] {
  return penalties
    .filter(({ range }) => range.orFine && !told.some((one) => one.fine && isOf(one, range)))
    .map(({ id }) => ({
      where,
      what: `tells neither in today nor in detail that a fine may take the place of the prison of figure ${id}; tell it, or take orFine out`,
    }))
}

function checkTexts(language: Language, content: Content, words: WordFiles): Problem[] {
  return groundedTexts(language, content, words).flatMap(({ namespace, key, text, claims: named }) => {
    const penalties = content.claims
      .filter(({ id }) => named.includes(id))
      .flatMap((claim) => [...penaltiesOf(claim, 'today'), ...penaltiesOf(claim, 'in2017')])
    return toldPenalties(language, text).flatMap((one) => {
      const what = offeredWrongly(one, penalties)
      return what === null ? [] : [{ where: placeOf(language, namespace, key), what }]
    })
  })
}

type Side = 'today' | 'in2017'

function penaltiesOf({ figures = [] }: Claim, side: Side): readonly Penalty[] {
  return figures.flatMap(({ id, kind, [side]: range }) => (kind === 'prison' && range ? [{ id, range }] : []))
}

function toldPenalties(language: Language, text: string): readonly Told[] {
  const plain = plainText(text)
  const { after, before } = FINE[language]
  return readAmounts(language, plain)
    .filter(({ form }) => form === 'range')
    .map(({ said, at, end, measures }) => ({
      said,
      measures,
      fine: after.test(plain.slice(end)) || before.test(plain.slice(0, at)),
    }))
}

function isOf({ measures }: Told, { from, to }: FigureRange): boolean {
  const [first = null, last = null] = measures
  return sameMeasure(measureOf(from), first) && sameMeasure(measureOf(to), last)
}

function measureOf(amount: Amount | undefined): Measure | null {
  return amount === undefined ? null : measure(...amount)
}

function offeredWrongly(told: Told, penalties: readonly Penalty[]): string | null {
  const meant = penalties.filter(({ range }) => isOf(told, range))
  if (!told.fine || meant.length === 0 || meant.some(({ range }) => range.orFine)) return null
  return `offers a fine in place of "${told.said}", and the figure (${idsOf(meant)}) does not; take the fine out, or give the figure orFine`
}

function leftOut(told: Told, penalties: readonly Penalty[]): string | null {
  const meant = penalties.filter(({ range }) => isOf(told, range))
  if (told.fine || meant.length === 0 || !meant.every(({ range }) => range.orFine)) return null
  return `tells "${told.said}" without the fine of the figure (${idsOf(meant)}); add the fine, or take orFine out`
}

function idsOf(penalties: readonly Penalty[]): string {
  return penalties.map(({ id }) => id).join(', ')
}
