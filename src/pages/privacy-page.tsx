import { useWords } from '#src/i18n/use-words.ts'
import { VERSION } from '#src/lib/version.ts'
import { PageFrame } from '#src/pages/page-frame.tsx'
import { NotedText } from '#src/ui/noted-text.tsx'

/** What is kept comes before who could see it, and both before what the learner can do about it. */
const SECTIONS = [
  'stored',
  'where',
  'why',
  'howLong',
  'who',
  'server',
  'others',
  'realCases',
  'erase',
  'beyond',
  'rights',
  'changes',
] as const

/** Names of the browser's two stores: the same in every language. */
const STORES = { database: 'IndexedDB', settings: 'local storage' } as const

/** What stays on this device, where, why, for how long, who else could see it, and how to erase it. */
export function PrivacyPage() {
  const words = useWords('about')
  const values = { version: VERSION, ...STORES }
  return (
    <PageFrame title={[words('privacy.title')]} description={words('privacy.description')}>
      <h1>{words('privacy.title')}</h1>
      <p className="lead">{words('privacy.lead')}</p>
      {SECTIONS.map((section) => (
        <section key={section} className="flow" aria-labelledby={section}>
          <h2 id={section}>{words(`privacy.${section}.title`)}</h2>
          <NotedText text={words(`privacy.${section}.text`, values)} />
        </section>
      ))}
    </PageFrame>
  )
}
