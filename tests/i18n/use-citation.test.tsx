import { describe, expect, test } from 'vitest'
import { useCitation } from '#src/i18n/use-citation.ts'
import type { Language } from '#src/lib/language.ts'
import { changes } from '#src/sources/content/changes.ts'
import { claims } from '#src/sources/content/claims.ts'
import { terms } from '#src/sources/content/terms.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

async function citing(language: Language) {
  let citation: ReturnType<typeof useCitation> | undefined
  function Probe() {
    citation = useCitation()
    return null
  }
  await renderApp(<Probe />, { language })
  if (!citation) throw new Error('The probe was not shown.')
  return citation
}

test.each([
  { act: 'Codul penal', en: 'Criminal Code' },
  { act: 'Codul de procedură penală', en: 'Code of Criminal Procedure' },
  { act: 'Convenția de la Lanzarote', en: 'Lanzarote Convention' },
  { act: 'Legea 272/2004', en: 'Law 272/2004' },
  { act: 'Ordinul 6.235/2023', en: 'Order 6.235/2023' },
  { act: 'OUG 24/2019', en: 'GEO 24/2019' },
  { act: 'HG 49/2011', en: 'GD 49/2011' },
  { act: 'Regulamentul (UE) 2022/2065', en: 'Regulation (EU) 2022/2065' },
  { act: 'Decizia ICCJ 17/2020', en: 'High Court ruling 17/2020' },
])('$act is $en in English, and stays in Romanian', async ({ act, en }) => {
  expect((await citing('ro')).act(act)).toBe(act)
  expect((await citing('en')).act(act)).toBe(en)
})

test.each([
  { article: '374', ro: 'art. 374', en: 'art. 374' },
  { article: '218^1', ro: 'art. 218¹', en: 'art. 218¹' },
  { article: '3^9(7)', ro: 'art. 3⁹ alin. (7)', en: 'art. 3⁹(7)' },
  { article: '89(3)', ro: 'art. 89 alin. (3)', en: 'art. 89(3)' },
  { article: '374(3^2)', ro: 'art. 374 alin. (3²)', en: 'art. 374(3²)' },
  { article: '98(b)', ro: 'art. 98 lit. b)', en: 'art. 98(b)' },
  { article: '121(1)(g)', ro: 'art. 121 alin. (1) lit. g)', en: 'art. 121(1)(g)' },
])('$article is "$ro" and "$en"', async ({ article, ro, en }) => {
  // Within a citation no line may break; nowhere else does the difference matter.
  const spaces = (text: string) => text.replaceAll(/(?<=art\.|alin\.|lit\.) /gu, '\u00A0')
  expect((await citing('ro')).article(article)).toBe(spaces(ro))
  expect((await citing('en')).article(article)).toBe(spaces(en))
})

test('several articles stand after their act, act by act; a whole act stands alone', async () => {
  const { cite } = await citing('en')
  expect(
    cite([
      { act: 'Codul penal', article: '153' },
      { act: 'Legea 272/2004', article: '' },
      { act: 'Codul penal', article: '154' },
    ]),
  ).toBe('Criminal Code, art.\u00A0153, art.\u00A0154; Law 272/2004')
  expect(cite([])).toBe('')
})

describe('every act and article that content cites', () => {
  const refs = [...claims, ...changes, ...terms].flatMap(({ articles }) => articles)
  const acts = [...refs.map(({ act }) => act), ...changes.flatMap(({ act }) => act ?? [])]

  test('has an English name', async () => {
    const { act } = await citing('en')
    expect([...new Set(acts)].filter((one) => act(one) === one)).toEqual([])
  })

  test('is understood: nothing of the way it is written stays', async () => {
    const { article } = await citing('ro')
    const written = [...new Set(refs.map((ref) => ref.article))].filter((one) => one !== '')
    expect(written.map(article).filter((one) => !one.startsWith('art.\u00A0') || one.includes('^'))).toEqual(
      [],
    )
  })
})
