import type { ReactNode } from 'react'
import { RichText } from '#src/ui/rich-text.tsx'

type DrawnFigureProps = { words: (key: string) => string; children: ReactNode }

/** A drawing made of text and lines: who does not see it hears its description instead of the pieces. */
export function DrawnFigure({ words, children }: DrawnFigureProps) {
  return (
    <figure className="fig wide">
      <div role="img" aria-label={`${words('title')}. ${words('description')}`}>
        {children}
      </div>
      <figcaption>
        <RichText text={words('caption')} />
      </figcaption>
    </figure>
  )
}
