import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '#src/i18n/use-words.ts'
import { inlineTargets, splitParagraphs } from '#src/lib/inline-text.ts'
import { RichText, type TermLink } from '#src/ui/rich-text.tsx'

const termKeysOf = (text: string): readonly string[] =>
  inlineTargets(text).flatMap((target) => (target.startsWith('term:') ? [target.slice('term:'.length)] : []))

function Definition(props: { id: string; termKey: string; open: boolean; onClose: () => void }) {
  const { t } = useTranslation()
  const words = useWords('terms')
  const name = words(`${props.termKey}.term`)
  const { open, onClose } = props
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return
    note.current?.focus()
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
    // Only opening decides: the page may render again while the definition is open.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [open])
  return (
    <div
      ref={note}
      className={open ? 'note note--term is-open' : 'note note--term'}
      id={props.id}
      role="note"
      aria-label={name}
      tabIndex={-1}
    >
      <b>{name}</b> {words(`${props.termKey}.definition`)}{' '}
      {open && (
        <button type="button" className="note-close" onClick={onClose}>
          {t('lesson.closeTerm')}
        </button>
      )}
    </div>
  )
}

type NotedTextProps = {
  text: string
  /** Wraps the finished runs, for example in `<p>`; called once per paragraph. */
  paragraph?: (content: ReactNode, index: number) => ReactNode
}

/**
 * Text whose glossary terms open their definition in place: in the margin on a wide sheet, under the paragraph on a
 * phone. Without scripts the term is a link to the definition, which `:target` shows.
 */
export function NotedText({
  text,
  paragraph = (content, index) => <p key={index}>{content}</p>,
}: NotedTextProps) {
  const base = useId()
  const [open, setOpen] = useState<string | null>(null)
  const opener = useRef<HTMLAnchorElement | null>(null)
  const keys = [...new Set(termKeysOf(text))]
  const idOf = (key: string) => `def-${key}-${base.replaceAll(/[^a-zA-Z0-9]/g, '')}`

  const term: TermLink = (key, label) => (
    <a
      className="term"
      href={`#${idOf(key)}`}
      onClick={(event) => {
        event.preventDefault()
        opener.current = event.currentTarget
        setOpen(key)
      }}
    >
      {label}
    </a>
  )
  const body = splitParagraphs(text).map((part, index) =>
    paragraph(<RichText text={part} term={term} />, index),
  )
  if (keys.length === 0) return <>{body}</>
  return (
    <div className="noted">
      <div className="flow">{body}</div>
      <div className="notes">
        {keys.map((key) => (
          <Definition
            key={key}
            id={idOf(key)}
            termKey={key}
            open={open === key}
            onClose={() => {
              setOpen(null)
              opener.current?.focus()
            }}
          />
        ))}
      </div>
    </div>
  )
}
