import { formatDate } from '#src/i18n/format.ts'
import { useCitation } from '#src/i18n/use-citation.ts'
import { useLanguage } from '#src/i18n/use-language.ts'
import { useWords } from '#src/i18n/use-words.ts'
import { pages } from '#src/lib/paths.ts'
import { modules } from '#src/modules/content/modules.ts'
import { lessonsNaming } from '#src/modules/lessons-naming.ts'
import { claimsOf } from '#src/pages/claims-of.ts'
import { FoldedLinks } from '#src/pages/folded-links.tsx'
import { LessonLinks } from '#src/pages/lesson-links.tsx'
import { useTitles } from '#src/pages/use-titles.ts'
import type { Change } from '#src/sources/change.ts'
import { leastSure } from '#src/sources/least-sure.ts'
import { PageLink } from '#src/ui/page-link.tsx'
import { RichText } from '#src/ui/rich-text.tsx'
import { SureLabel } from '#src/ui/sure-label.tsx'

/** What changed, since when, by which act and where in it, and how sure that is. */
function What({ change }: { change: Change }) {
  const titles = useTitles()
  const words = useWords('changes')
  const language = useLanguage()
  const { act, cite } = useCitation()
  const sure = leastSure(claimsOf(change.claims))
  // Where an act brought a new article of its own, the citation below names it already.
  const madeBy = change.articles.some((ref) => ref.act === change.act) ? null : change.act
  return (
    <>
      {titles.change(change)}
      <span className="under">
        {words(change.dateOfAct ? 'page.dateOfAct' : 'page.since', {
          date: formatDate(change.since, language),
        })}
        {madeBy !== null && `, ${act(madeBy)}`}
      </span>
      {change.articles.length > 0 && <span className="under">{cite(change.articles)}</span>}
      {sure !== null && (
        <span className="under">
          <SureLabel confidence={sure} />
        </span>
      )}
    </>
  )
}

/** The cards of today's rule and the lessons that teach it. */
function More({ change }: { change: Change }) {
  const words = useWords('changes')
  const law = useWords('law')
  const cards = claimsOf(change.claims)
  const lessons = lessonsNaming(modules, { claim: (id) => change.claims.includes(id) })
  return (
    <div className="more">
      {cards.length > 0 && (
        <FoldedLinks
          title={words('page.cards')}
          count={words('page.countCards', { count: cards.length })}
          links={cards.map(({ id }) => ({
            id,
            link: (
              <PageLink page={pages.law} hash={id}>
                {law(`${id}.title`)}
              </PageLink>
            ),
          }))}
        />
      )}
      {lessons.length === 0 ? (
        <p className="quiet">{words('page.noLesson')}</p>
      ) : (
        <LessonLinks
          lessons={lessons}
          title={words('page.lessons')}
          count={words('page.countLessons', { count: lessons.length })}
        />
      )}
    </div>
  )
}

/** The changes of one topic, each with what was, what is and where it is taught; each row has an anchor. */
export function ChangesTable({ changes, labelledBy }: { changes: readonly Change[]; labelledBy: string }) {
  const words = useWords('changes')
  const column = (name: string) => words(`page.columns.${name}`)
  return (
    <table className="tbl tbl--list wide changes" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {['what', 'then', 'now', 'more'].map((name) => (
            <th key={name} scope="col">
              {column(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.id} id={change.id}>
            <th scope="row">
              <What change={change} />
            </th>
            <td className="then" data-l={column('then')}>
              <span>
                <RichText text={words(`${change.id}.then`)} />
              </span>
            </td>
            <td data-l={column('now')}>
              <span>
                <RichText text={words(`${change.id}.now`)} />
              </span>
            </td>
            <td data-l={column('more')}>
              <More change={change} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
