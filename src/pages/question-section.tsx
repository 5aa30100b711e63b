import { useWords } from '#src/i18n/use-words.ts'
import { pages } from '#src/lib/paths.ts'
import { modules } from '#src/modules/content/modules.ts'
import { lessonsNaming } from '#src/modules/lessons-naming.ts'
import { FoldedLinks } from '#src/pages/folded-links.tsx'
import { useTitles } from '#src/pages/use-titles.ts'
import { LessonLinks } from '#src/pages/lesson-links.tsx'
import { changesOfQuestion } from '#src/sources/changes-of-question.ts'
import { changes } from '#src/sources/content/changes.ts'
import { claims } from '#src/sources/content/claims.ts'
import { findClaim } from '#src/sources/find-claim.ts'
import { factSpan, type Question, questionKey, questionOf, type QuestionPart } from '#src/sources/question.ts'
import { PageLink } from '#src/ui/page-link.tsx'
import { RichText } from '#src/ui/rich-text.tsx'

/** The lessons that name a fact of the question, or a claim that stands beside one. */
function lessonsOf(question: string) {
  const isOfIt = (fact: string) => questionOf(fact) === question
  return lessonsNaming(modules, {
    fact: isOfIt,
    claim: (id) => findClaim(claims, id)?.facts2017.some(isOfIt) ?? false,
  })
}

function Changed({ question }: { question: string }) {
  const words = useWords('sources')
  const titles = useTitles()
  const own = changesOfQuestion(question, changes, claims)
  if (own.length === 0) return null
  return (
    <>
      <dt>{words('page.since')}</dt>
      <dd>
        <FoldedLinks
          count={words('page.changes', { count: own.length })}
          links={own.map(({ id }) => ({
            id,
            link: (
              <PageLink page={pages.changes} hash={id}>
                {titles.change({ id })}
              </PageLink>
            ),
          }))}
        />
      </dd>
    </>
  )
}

/** What was asked, what was answered, where it stands in the register, where it is taught and what has changed. */
function Part({ part }: { part: QuestionPart }) {
  const words = useWords('sources')
  const key = questionKey(part.question)
  const [first, last] = factSpan(part)
  const lessons = lessonsOf(part.question)
  return (
    <dl className="answers-2017">
      <dt>{words('page.asked')}</dt>
      <dd>
        <RichText text={words(`${key}.asked`)} />
      </dd>
      <dt>{words('page.said')}</dt>
      <dd>
        <RichText text={words(`${key}.said`)} />
      </dd>
      {part.note && (
        <>
          <dt>{words('page.note')}</dt>
          <dd>
            <RichText text={words(`${key}.note`)} />
          </dd>
        </>
      )}
      <dt>{words('page.points')}</dt>
      <dd>
        <RichText text={words('page.span', { count: part.facts, core: part.core, first, last })} />
      </dd>
      <dt>{words('page.taught')}</dt>
      <dd>
        {lessons.length === 0 ? (
          words('page.notTaught')
        ) : (
          <LessonLinks lessons={lessons} count={words('page.lessons', { count: lessons.length })} />
        )}
      </dd>
      <Changed question={part.question} />
    </dl>
  )
}

/** One question of the 2017 reply with its parts. */
export function QuestionSection({ question: { number, parts } }: { question: Question }) {
  const words = useWords('sources')
  const id = `question-${number}`
  const [only] = parts
  return (
    <section
      className="question"
      id={only && parts.length === 1 ? questionKey(only.question) : undefined}
      aria-labelledby={id}
    >
      <h3 id={id}>
        <span className="label">{words('page.question', { number })}</span> {words(`q${number}.title`)}
      </h3>
      {parts.length === 1 && only ? (
        <Part part={only} />
      ) : (
        parts.map((part) => (
          <section key={part.question} aria-labelledby={questionKey(part.question)}>
            <h4 id={questionKey(part.question)}>{words('page.question', { number: part.question })}</h4>
            <Part part={part} />
          </section>
        ))
      )}
    </section>
  )
}
