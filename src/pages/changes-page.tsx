import type { ReactNode } from 'react'
import { formatDate } from '#src/i18n/format.ts'
import { useCitation } from '#src/i18n/use-citation.ts'
import { useLanguage } from '#src/i18n/use-language.ts'
import { useWords } from '#src/i18n/use-words.ts'
import { LAW_CHECKED_ON } from '#src/lib/version.ts'
import { ChangesDrawing } from '#src/pages/changes-drawing.tsx'
import { ChangesTable } from '#src/pages/changes-table.tsx'
import { OnThisPage } from '#src/pages/on-this-page.tsx'
import { PageFrame } from '#src/pages/page-frame.tsx'
import { calendarOf, newestFirst } from '#src/sources/change-calendar.ts'
import { useTitles } from '#src/pages/use-titles.ts'
import type { Change } from '#src/sources/change.ts'
import { CLAIM_TOPICS } from '#src/sources/claim.ts'
import { changes } from '#src/sources/content/changes.ts'

const YEAR_OF_REPLY = 2017
const YEAR_OF_CHECK = Number(LAW_CHECKED_ON.slice(0, 4))

type FoldProps = { id: string; title: string; own: readonly Change[]; children: ReactNode }

const PARTS = [
  { id: 'timeline', key: 'page.timeline' },
  { id: 'by-topic', key: 'page.byTopic' },
  { id: 'by-date', key: 'page.byDate' },
] as const

/** Changes behind their number: a page of all of them at once is too long for a phone. On paper it stands open. */
function Fold({ id, title, own, children }: FoldProps) {
  const words = useWords('changes')
  return (
    <details className="part">
      <summary>
        <h3 id={id}>{title}</h3>{' '}
        <span className="quiet small">{words('page.count', { count: own.length })}</span>
      </summary>
      {children}
    </details>
  )
}

/** A short table of the changes of a year: the day, the name that leads to the whole row, the act. */
function ByDate({ own, labelledBy }: { own: readonly Change[]; labelledBy: string }) {
  const titles = useTitles()
  const words = useWords('changes')
  const language = useLanguage()
  const { act } = useCitation()
  const column = (name: string) => words(`page.columns.${name}`)
  return (
    <table className="tbl tbl--list wide by-date" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {['what', 'since', 'act'].map((name) => (
            <th key={name} scope="col">
              {column(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {own.map((change) => (
          <tr key={change.id}>
            <th scope="row">
              <a href={`#${change.id}`}>{titles.change(change)}</a>
            </th>
            <td data-l={column('since')}>
              <span>
                {change.dateOfAct
                  ? words('page.dateOfAct', { date: formatDate(change.since, language) })
                  : formatDate(change.since, language)}
              </span>
            </td>
            <td data-l={column('act')}>
              <span>{change.act === null ? words('page.noAct') : act(change.act)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What has changed since the 2017 reply, in what the course teaches: year by year, by topic and by date. */
export function ChangesPage() {
  const words = useWords('changes')
  const topics = CLAIM_TOPICS.map((topic) => ({
    topic,
    own: changes.filter((change) => change.topic === topic),
  })).filter(({ own }) => own.length > 0)
  const calendar = calendarOf(changes, YEAR_OF_REPLY, YEAR_OF_CHECK)
  const sorted = newestFirst(changes)
  const years = calendar
    .map(({ year }) => ({
      year,
      own: sorted.filter(({ since }) => since.startsWith(String(year))),
    }))
    .filter(({ own }) => own.length > 0)
  return (
    <PageFrame title={[words('page.title')]} description={words('page.lead')}>
      <h1>{words('page.title')}</h1>
      <p className="lead">{words('page.lead')}</p>
      <OnThisPage
        label={words('page.jump')}
        parts={PARTS.map(({ id, key }) => ({ id, title: words(key) }))}
      />
      <section aria-labelledby="timeline">
        <h2 id="timeline">{words('page.timeline')}</h2>
        <ChangesDrawing years={calendar} />
      </section>
      <section aria-labelledby="by-topic">
        <h2 id="by-topic">{words('page.byTopic')}</h2>
        <div className="flow">
          <p>{words('page.how')}</p>
          <p className="quiet">{words('page.left')}</p>
          <p>{words('page.topicLead')}</p>
        </div>
        {topics.map(({ topic, own }) => (
          <Fold key={topic} id={`topic-${topic}`} title={words(`page.topics.${topic}`)} own={own}>
            <ChangesTable changes={own} labelledBy={`topic-${topic}`} />
          </Fold>
        ))}
      </section>
      <section aria-labelledby="by-date">
        <h2 id="by-date">{words('page.byDate')}</h2>
        <p>{words('page.dateLead')}</p>
        {years.map(({ year, own }) => (
          <Fold key={year} id={`year-${year}`} title={String(year)} own={own}>
            <ByDate own={own} labelledBy={`year-${year}`} />
          </Fold>
        ))}
      </section>
    </PageFrame>
  )
}
