import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type InlineNode, type InlineTarget, parseInline } from '#src/lib/inline-text.ts'
import { pages } from '#src/lib/paths.ts'
import { PageLink } from '#src/ui/page-link.tsx'

/** What happens to a term: `link` leads to the page of terms; a block that holds the definition passes its own. */
export type TermLink = (key: string, text: string) => ReactNode

const termOnItsPage: TermLink = (key, text) => (
  <PageLink className="term" page={pages.terms} hash={key}>
    {text}
  </PageLink>
)

function linkTo(target: InlineTarget, text: string, term: TermLink): ReactNode {
  switch (target.kind) {
    case 'term':
      return term(target.key, text)
    case 'law':
      return (
        <PageLink page={pages.law} hash={target.claim}>
          {text}
        </PageLink>
      )
    case 'lesson':
      return <PageLink page={pages.lesson(target.module, target.lesson)}>{text}</PageLink>
    case 'page':
      return <PageLink page={`${target.page}/`}>{text}</PageLink>
    case 'tel':
      return (
        <a className="nowrap" href={`tel:${target.number}`}>
          {text}
        </a>
      )
    case 'web':
      return (
        <a href={target.address} rel="noreferrer noopener">
          {text}
        </a>
      )
  }
}

/** Facts of the 2017 reply that a sentence rests on, in brackets after it: ` (Q9.9-06, Q9.9-07)`. */
const FACTS = / \((Q\d[^()]*)\)/u

/** The questions that the page of sources tells of: 6 to 14. Facts of others lead to its top. */
const TOLD_OF = /^(?:[6-9]|1[0-4])\b/u

/** The id of a fact as a small mark that leads to its question; what it means is said to who asks. */
function FactMark({ id }: { id: string }) {
  const { t } = useTranslation()
  const [question = '', n] = id.slice(1).split('-')
  const name = t('law.fact', { fact: id, question, n: Number(n) })
  return (
    <PageLink
      className="fact nowrap"
      page={pages.sources}
      hash={TOLD_OF.test(question) ? `q${question.replace('.', '-')}` : ''}
      aria-label={name}
      title={name}
    >
      {id}
    </PageLink>
  )
}

/** Words joined by a hyphen and ids of facts: a line may not break inside them (`nu-l`, `Q6.1-04`). */
const JOINED = /([\p{L}\d.]{1,16}(?:-[\p{L}\d]{1,12})+)/u

function renderText(text: string): ReactNode {
  return text
    .split(FACTS)
    .map((part, at) =>
      at % 2 === 0 ? (
        <Fragment key={at}>{renderJoined(part)}</Fragment>
      ) : (
        part.split(', ').flatMap((id, before) => [before > 0 && ' ', <FactMark key={id} id={id} />])
      ),
    )
}

function renderJoined(text: string): ReactNode {
  const parts = text.split(JOINED)
  if (parts.length === 1) return text
  return parts.map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span key={at} className="nowrap">
        {part}
      </span>
    ),
  )
}

function renderNode(node: InlineNode, index: number, term: TermLink): ReactNode {
  switch (node.kind) {
    case 'text':
      return <Fragment key={index}>{renderText(node.text)}</Fragment>
    case 'strong':
      return <strong key={index}>{node.children.map((child, at) => renderNode(child, at, term))}</strong>
    case 'link':
      return <span key={index}>{linkTo(node.target, node.text, term)}</span>
  }
}

/** One run of text with the few marks our words may carry (bold, links); never HTML. */
export function RichText({ text, term = termOnItsPage }: { text: string; term?: TermLink }) {
  return <>{parseInline(text).map((node, index) => renderNode(node, index, term))}</>
}
