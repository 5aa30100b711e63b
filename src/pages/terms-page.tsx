import { useTranslation } from 'react-i18next'
import { useLanguage } from '#src/i18n/use-language.ts'
import { useWords } from '#src/i18n/use-words.ts'
import { PageFrame } from '#src/pages/page-frame.tsx'
import { terms } from '#src/sources/content/terms.ts'

/** Every term of the lessons, each with an anchor that texts lead to. */
export function TermsPage() {
  const { t } = useTranslation()
  const words = useWords('terms')
  const language = useLanguage()
  const named = terms
    .map(({ key }) => ({ key, name: words(`${key}.term`) }))
    .sort((one, two) => one.name.localeCompare(two.name, language))
  return (
    <PageFrame title={[t('terms.title')]} description={t('terms.lead')}>
      <h1>{t('terms.title')}</h1>
      <p className="lead">{t('terms.lead')}</p>
      <dl className="termlist">
        {named.map(({ key, name }) => (
          <div key={key}>
            <dt id={key}>{name}</dt>
            <dd>{words(`${key}.definition`)}</dd>
          </div>
        ))}
      </dl>
    </PageFrame>
  )
}
