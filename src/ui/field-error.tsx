import { Sign } from '#src/ui/sign.tsx'

/** The message at the control of an empty answer; `id` ties it to the fieldset, `controlId` is where it leads. */
export function FieldError({ id, controlId, text }: { id: string; controlId: string; text: string }) {
  return (
    <p className="err" id={id}>
      <Sign name="note" />
      <span>
        <a
          href={`#${controlId}`}
          onClick={(event) => {
            event.preventDefault()
            document.getElementById(controlId)?.focus()
          }}
        >
          {text}
        </a>
      </span>
    </p>
  )
}
