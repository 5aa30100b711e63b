import { splitParagraphs } from '#src/lib/inline-text.ts'
import { RichText } from '#src/ui/rich-text.tsx'

/** A text of the locale files as paragraphs, divided where it has an empty line, with its inline marks. */
export function Paragraphs({ text }: { text: string }) {
  return splitParagraphs(text).map((part) => (
    <p key={part}>
      <RichText text={part} />
    </p>
  ))
}
