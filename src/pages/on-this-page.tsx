/** Links to the parts of a long page; they work without scripts. */
export function OnThisPage({
  label,
  parts,
}: {
  label: string
  parts: readonly { id: string; title: string }[]
}) {
  return (
    <nav className="onpage" aria-label={label}>
      <ul className="plain">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
