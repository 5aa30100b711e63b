/** The line over an exercise: what it is, and what becomes of the answers. */
export function ExerciseLabel({ name, note }: { name: string; note: string }) {
  return (
    <p className="label">
      <span>{name}</span>
      <span>{note}</span>
    </p>
  )
}
