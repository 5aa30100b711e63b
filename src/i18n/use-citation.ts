import { useTranslation } from 'react-i18next'
import { withRaisedIndex } from '#src/lib/raised-index.ts'

/** An article of an act, as content writes it (`Codul penal`, `374(3^2)(a)`). */
type Cited = { act: string; article: string }

/** How the acts are cited, from their Romanian short titles. An organisation's name stands as it is. */
const ACTS = [
  { form: /^Codul penal$/u, key: 'cite.criminalCode' },
  { form: /^Codul de procedură penală$/u, key: 'cite.procedureCode' },
  { form: /^Convenția de la Lanzarote$/u, key: 'cite.convention' },
  { form: /^Legea (?<number>.+)$/u, key: 'cite.law' },
  { form: /^Ordinul (?<number>.+)$/u, key: 'cite.order' },
  { form: /^OUG (?<number>.+)$/u, key: 'cite.emergency' },
  { form: /^HG (?<number>.+)$/u, key: 'cite.government' },
  { form: /^Regulamentul \(UE\) (?<number>.+)$/u, key: 'cite.regulation' },
  { form: /^Decizia ICCJ (?<number>.+)$/u, key: 'cite.ruling' },
] as const

const ARTICLE = /^(?<article>[\d^]+)(?:\((?<paragraph>[\d^]+)\))?(?:\((?<letter>\p{L})\))?$/u

/**
 * Says an act and an article in the language of the page: "Legea 272/2004", "art. 89 alin. (3)" / "Law 272/2004",
 * "art. 89(3)". `cite` joins the articles of one act after it, act by act.
 */
export function useCitation() {
  const { t } = useTranslation()
  const act = (written: string): string => {
    for (const { form, key } of ACTS) {
      const match = form.exec(written)
      if (match) return t(key, { number: match.groups?.['number'] ?? '' })
    }
    return written
  }
  const article = (written: string): string => {
    const parts = ARTICLE.exec(written)?.groups
    if (!parts) return written
    const values = {
      article: withRaisedIndex(parts['article'] ?? ''),
      paragraph: withRaisedIndex(parts['paragraph'] ?? ''),
      letter: parts['letter'] ?? '',
    }
    if (values.paragraph !== '')
      return values.letter === '' ? t('cite.paragraph', values) : t('cite.paragraphLetter', values)
    return values.letter === '' ? t('cite.article', values) : t('cite.letter', values)
  }
  const cite = (refs: readonly Cited[]): string =>
    [...new Set(refs.map((ref) => ref.act))]
      .map((one) =>
        [
          act(one),
          ...refs.filter((ref) => ref.act === one && ref.article !== '').map((ref) => article(ref.article)),
        ].join(', '),
      )
      .join('; ')
  return { act, article, cite }
}
