/** A message that leads to its control: the focus goes there, the address stays as it is. */
export function ControlLink({ controlId, text }: { controlId: string; text: string }) {
  return (
    <a
      href={`#${controlId}`}
      onClick={(event) => {
        event.preventDefault()
        document.getElementById(controlId)?.focus()
      }}
    >
      {text}
    </a>
  )
}
