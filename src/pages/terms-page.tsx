import { useTranslation } from 'react-i18next'
import { useCitation } from '#src/i18n/use-citation.ts'
import { useLanguage } from '#src/i18n/use-language.ts'
import { useWords } from '#src/i18n/use-words.ts'
import { useWordsIn } from '#src/i18n/use-words-in.ts'
import { otherLanguage } from '#src/lib/language.ts'
import { OnThisPage } from '#src/pages/on-this-page.tsx'
import { PageFrame } from '#src/pages/page-frame.tsx'
import { terms } from '#src/sources/content/terms.ts'
import { termsByArticle } from '#src/sources/terms-by-article.ts'

/** Every term by its name, with the term in the other language beside it and the articles it belongs to below. */
function ByName() {
  const words = useWords('terms')
  const language = useLanguage()
  const other = otherLanguage(language)
  const otherWords = useWordsIn(other, 'terms')
  const { cite } = useCitation()
  const named = terms
    .map(({ key, articles }) => {
      const definition = words(`${key}.definition`)
      const cited = cite(articles)
      return {
        key,
        definition,
        name: words(`${key}.term`),
        beside: otherWords?.(`${key}.term`),
        // A definition that cites the same in its own words need not be told twice.
        cited: definition.includes(cited) ? '' : cited,
      }
    })
    .sort((one, two) => one.name.localeCompare(two.name, language))
  return (
    <dl className="termlist">
      {named.map(({ key, name, beside, definition, cited }) => (
        <div key={key}>
          <dt id={key}>{name}</dt>
          {beside !== undefined && beside !== name && (
            <dt className="beside" lang={other}>
              {beside}
            </dt>
          )}
          <dd>
            {definition}
            {cited !== '' && <span className="under">{cited}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The same terms in the order of the law, each leading to its definition. */
function ByArticle() {
  const words = useWords('terms')
  const { act, article } = useCitation()
  return termsByArticle(terms).map(({ act: name, articles }) => (
    <section key={name}>
      <h3>{act(name)}</h3>
      <ul className="byarticle">
        {articles.map(({ article: number, terms: keys }) => (
          <li key={number}>
            {number !== '' && <span className="quiet">{article(number)}</span>}
            <span>
              {keys.map((key) => (
                <a key={key} href={`#${key}`}>
                  {words(`${key}.term`)}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  ))
}

/** Every term of the lessons, each with an anchor that texts lead to: by name, then by article. */
export function TermsPage() {
  const { t } = useTranslation()
  return (
    <PageFrame title={[t('terms.title')]} description={t('terms.lead')}>
      <h1>{t('terms.title')}</h1>
      <p className="lead">{t('terms.lead')}</p>
      <OnThisPage
        label={t('terms.onPage')}
        parts={[
          { id: 'by-name', title: t('terms.byName') },
          { id: 'by-article', title: t('terms.byArticle') },
        ]}
      />
      <section aria-labelledby="by-name">
        <h2 id="by-name">{t('terms.byName')}</h2>
        <ByName />
      </section>
      <section aria-labelledby="by-article">
        <h2 id="by-article">{t('terms.byArticle')}</h2>
        <ByArticle />
      </section>
    </PageFrame>
  )
}
