import type { ReactNode } from 'react'
import { FieldError } from '#src/ui/field-error.tsx'

type AnswerPartProps = { id: string; legend: string; error: string | null; children: ReactNode }

/** A group of controls inside a question, with its own message where its answer is missing. */
export function AnswerPart({ id, legend, error, children }: AnswerPartProps) {
  const errorId = error === null ? undefined : `${id}-error`
  return (
    <fieldset className="sub" aria-describedby={errorId}>
      <legend>{legend}</legend>
      {errorId !== undefined && <FieldError id={errorId} text={error ?? ''} />}
      {children}
    </fieldset>
  )
}
