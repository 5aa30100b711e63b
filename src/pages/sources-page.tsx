import { useWords } from '#src/i18n/use-words.ts'
import { OnThisPage } from '#src/pages/on-this-page.tsx'
import { OutsideSources } from '#src/pages/outside-sources.tsx'
import { PageFrame } from '#src/pages/page-frame.tsx'
import { QuestionSection } from '#src/pages/question-section.tsx'
import { questions } from '#src/sources/content/questions.ts'

const PARTS = [
  { id: 'document', key: 'page.document' },
  { id: 'questions', key: 'page.questions' },
  { id: 'outside', key: 'page.outside' },
] as const

const all = questions.flatMap(({ parts }) => parts)
const TOTAL = all.reduce((sum, { facts }) => sum + facts, 0)
const CORE = all.reduce((sum, { core }) => sum + core, 0)

/** Where the course comes from: the 2017 reply, question by question, then every other text it rests on. */
export function SourcesPage() {
  const words = useWords('sources')
  return (
    <PageFrame title={[words('page.title')]} description={words('page.lead')}>
      <h1>{words('page.title')}</h1>
      <p className="lead">{words('page.lead')}</p>
      <OnThisPage
        label={words('page.jump')}
        parts={PARTS.map(({ id, key }) => ({ id, title: words(key) }))}
      />
      <section className="flow" aria-labelledby="document">
        <h2 id="document">{words('page.document')}</h2>
        <p>{words('page.what')}</p>
        <p>{words('page.status')}</p>
        <p>{words('page.slips')}</p>
        <p>{words('page.register', { facts: TOTAL, core: CORE })}</p>
      </section>
      <section aria-labelledby="questions">
        <h2 id="questions">{words('page.questions')}</h2>
        <ul className="linklist linklist--two">
          {questions.map(({ number }) => (
            <li key={number}>
              <a href={`#question-${number}`}>
                {number}. {words(`q${number}.title`)}
              </a>
            </li>
          ))}
        </ul>
        {questions.map((question) => (
          <QuestionSection key={question.number} question={question} />
        ))}
      </section>
      <section aria-labelledby="outside">
        <h2 id="outside">{words('page.outside')}</h2>
        <p>{words('page.outsideLead')}</p>
        <OutsideSources />
      </section>
    </PageFrame>
  )
}
