import type { ReactNode } from 'react'

/** So many links are shown at once; more wait behind their number. */
const SHOWN = 3

export type FoldedLink = { id: string; link: ReactNode }

type FoldedLinksProps = {
  links: readonly FoldedLink[]
  /** Says how many there are, for example "Lecții: 5": the name of the list where it is folded. */
  count: string
  /** The name of the list where it stands open, and nothing else names it. */
  title?: string
}

/** A short list of links as it is, a long one folded: it opens without scripts, and stands open on paper. */
export function FoldedLinks({ links, count, title }: FoldedLinksProps) {
  const list = (
    <ul className="links">
      {links.map(({ id, link }) => (
        <li key={id}>{link}</li>
      ))}
    </ul>
  )
  if (links.length <= SHOWN)
    return (
      <>
        {title !== undefined && <p className="label">{title}</p>}
        {list}
      </>
    )
  return (
    <details className="fold">
      <summary>{count}</summary>
      {list}
    </details>
  )
}
