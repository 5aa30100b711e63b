import { Sign } from '#src/ui/sign.tsx'
import { ControlLink } from '#src/ui/control-link.tsx'

/**
 * The message at the control of an empty answer; `id` ties it to its fieldset. With `controlId` it leads there itself,
 * for a question that has no summary above it.
 */
export function FieldError({ id, controlId, text }: { id: string; controlId?: string; text: string }) {
  return (
    <p className={controlId === undefined ? 'err err--at' : 'err'} id={id}>
      <Sign name="note" />
      <span>{controlId === undefined ? text : <ControlLink controlId={controlId} text={text} />}</span>
    </p>
  )
}
