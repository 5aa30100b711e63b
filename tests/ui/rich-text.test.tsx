import { cleanup, screen } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '#src/lib/language.ts'
import { RichText } from '#src/ui/rich-text.tsx'
import { renderApp } from '#tests/ui/render-app.tsx'
import { markedText, plainText } from '#tests/ui/marked-text.ts'

async function read(text: string, language: Language = 'ro') {
  return renderApp(<RichText text={text} />, { language })
}

test('bold is strong text', async () => {
  const { container } = await read('Sunați **azi** la școală.')
  expect(container.textContent).toBe('Sunați azi la școală.')
  expect(screen.getByText('azi').tagName).toBe('STRONG')
})

describe('a link leads where its kind says, in the language being read', () => {
  test.each([
    { written: 'term:dgaspc', to: '/ro/terms/#dgaspc' },
    { written: 'law:notify-on-suspicion', to: '/ro/law/#notify-on-suspicion' },
    { written: 'lesson:m2/listen', to: '/ro/m2/listen/' },
    { written: 'page:now', to: '/ro/now/' },
    { written: 'tel:112', to: 'tel:112' },
    { written: 'https://example.org/a?b=c', to: 'https://example.org/a?b=c' },
  ])('$written', async ({ written, to }) => {
    await read(`Vedeți [aici](${written}).`)
    expect(screen.getByRole('link', { name: 'aici' }).getAttribute('href')).toBe(to)
  })

  test('in English', async () => {
    await read('See [here](lesson:m2/listen).', 'en')
    expect(screen.getByRole('link', { name: 'here' }).getAttribute('href')).toBe('/en/m2/listen/')
  })

  test('another site does not learn where the reader comes from', async () => {
    await read('[aici](https://example.org)')
    expect(screen.getByRole('link').getAttribute('rel')).toBe('noreferrer noopener')
  })

  test('a link may stand in bold', async () => {
    await read('**Sunați la [112](tel:112)**')
    expect(screen.getByRole('link', { name: '112' }).closest('strong')?.textContent).toBe('Sunați la 112')
  })

  test('a block that holds the definition says itself what a term does', async () => {
    await renderApp(<RichText text="[aici](term:cjrae)" term={(key, text) => <em>{`${key}: ${text}`}</em>} />)
    screen.getByText('cjrae: aici')
    expect(screen.queryByRole('link')).toBeNull()
  })
})

describe('nothing that is written becomes HTML', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '&lt;b&gt; &amp; &#39;',
    '[aici](javascript:alert(1))',
    '[aici](javascript:alert)',
    '[aici](data:text/html,x)',
    '[aici](http://example.org)',
    '[aici](//example.org)',
  ])('%s stays as it is', async (text) => {
    const { container } = await read(text)
    expect(container.textContent).toBe(text)
    expect(container.childElementCount).toBe(0)
  })

  test.each([
    { text: 'Nu-l întrebați, nu i-o cereți.', joined: ['Nu-l', 'i-o'] },
    { text: 'Răspunsul (Q6.1-04) și anii 2017–2026', joined: ['Q6.1-04'] },
    { text: 'fără cratimă', joined: [] },
  ])('a line does not break inside $joined', async ({ text, joined }) => {
    const { container } = await read(text)
    expect([...container.querySelectorAll('.nowrap')].map((span) => span.textContent)).toEqual(joined)
  })

  test('any text without marks is shown as it is', async () => {
    await fc.assert(
      fc.asyncProperty(plainText, async (text) => {
        const { container } = await read(text)
        expect(container.textContent).toBe(text)
        // The only element is ours: it holds together what a hyphen joins.
        expect(container.querySelectorAll(':not(span.nowrap)')).toHaveLength(0)
        cleanup()
      }),
      { numRuns: 100 },
    )
  })

  test('any text with marks is shown without them, and makes no element but ours', async () => {
    await fc.assert(
      fc.asyncProperty(markedText, async ({ text, shown }) => {
        const { container } = await read(text)
        expect(container.textContent).toBe(shown)
        const others = [...container.querySelectorAll('*')].filter(
          (element) => !['STRONG', 'SPAN', 'A'].includes(element.tagName),
        )
        expect(others).toEqual([])
        cleanup()
      }),
      { numRuns: 100 },
    )
  })
})

describe('the facts of the 2017 reply that a sentence rests on', () => {
  test('are a mark after it that says what it is and leads to the question', async () => {
    const { container, t } = await read('Trebuie dovedit (Q9.9-03). Și apoi?')
    expect(container.textContent).toBe('Trebuie doveditQ9.9-03. Și apoi?')
    const mark = screen.getByRole('link', { name: t('law.fact', { fact: 'Q9.9-03', question: '9.9', n: 3 }) })
    expect(mark.getAttribute('href')).toBe('/ro/sources/#q9-9')
  })

  test('are a mark each, several after one sentence', async () => {
    const { container, t } = await read('Așa a scris (Q11-01, Q9.10-02).')
    expect(container.textContent).toBe('Așa a scrisQ11-01 Q9.10-02.')
    expect(
      screen.getAllByRole('link').map((mark) => [mark.getAttribute('aria-label'), mark.getAttribute('href')]),
    ).toEqual([
      [t('law.fact', { fact: 'Q11-01', question: '11', n: 1 }), '/ro/sources/#q11'],
      [t('law.fact', { fact: 'Q9.10-02', question: '9.10', n: 2 }), '/ro/sources/#q9-10'],
    ])
  })

  test.each(['Q1.3-24', 'Q5-01', 'Q15-01', 'Q16.1-02'])(
    '%s, of a question that the page of sources does not tell of, leads to that page',
    async (fact) => {
      await read(`La școală (${fact}).`)
      expect(screen.getByRole('link').getAttribute('href')).toBe('/ro/sources/')
    },
  )

  test.each(['De la Q6.1-01 la Q6.1-15', 'Scrieți (întâi) data.', 'Nota (Q)', '(Q9.9-03)'])(
    '%s names none',
    async (text) => {
      const { container } = await read(text)
      expect(container.textContent).toBe(text)
      expect(screen.queryByRole('link')).toBeNull()
    },
  )
})
