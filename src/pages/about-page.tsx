import { formatDate } from '#src/i18n/format.ts'
import { useLanguage } from '#src/i18n/use-language.ts'
import { useWords } from '#src/i18n/use-words.ts'
import { LAW_CHECKED_ON, LAW_READ_AS_OF, VERSION } from '#src/lib/version.ts'
import { PageFrame } from '#src/pages/page-frame.tsx'
import { LabelMeanings } from '#src/ui/label-meanings.tsx'
import { NotedText } from '#src/ui/noted-text.tsx'

const SECTIONS = ['is', 'isNot', 'sources', 'version', 'kept'] as const

/** What Semnal is and is not, where its statements come from, and which version is being read. */
export function AboutPage() {
  const words = useWords('about')
  const language = useLanguage()
  const values = {
    version: VERSION,
    month: formatDate(LAW_READ_AS_OF, language),
    date: formatDate(LAW_CHECKED_ON, language),
  }
  return (
    <PageFrame title={[words('title')]} description={words('description')}>
      <h1>{words('title')}</h1>
      <p className="lead">{words('lead')}</p>
      {SECTIONS.map((section) => (
        <section key={section} className="flow" aria-labelledby={section}>
          <h2 id={section}>{words(`${section}.title`)}</h2>
          <NotedText text={words(`${section}.text`, values)} />
          {section === 'sources' && <LabelMeanings />}
        </section>
      ))}
    </PageFrame>
  )
}
