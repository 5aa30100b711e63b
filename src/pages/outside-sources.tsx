import { useCitation } from '#src/i18n/use-citation.ts'
import { useWords } from '#src/i18n/use-words.ts'
import { CONFIDENCES } from '#src/lib/confidence.ts'
import { claims } from '#src/sources/content/claims.ts'
import { actAt, hostOf, SOURCE_GROUPS, type Source, sourcesOf } from '#src/sources/source-group.ts'
import { SureLabel } from '#src/ui/sure-label.tsx'

const all = sourcesOf(claims)

/** What stands at the address: the act, on the portal; elsewhere what the first card says it is. */
function SourceLine({ source }: { source: Source }) {
  const words = useWords('sources')
  const law = useWords('law')
  const { act } = useCitation()
  const { address, group, claims: own } = source
  const named = group === 'portal' ? actAt(source) : null
  const [first] = own
  const labels = CONFIDENCES.filter((label) => own.some(({ confidence }) => confidence === label))
  return (
    <li>
      <a href={address} rel="noreferrer noopener">
        {named === null ? law(`${first?.id ?? ''}.cite`) : act(named)}
      </a>
      <span className="under">
        <span className="addr">{hostOf(address)}</span>, {words('page.cards', { count: own.length })}
      </span>
      <span className="under">
        {labels.map((label) => (
          <SureLabel key={label} confidence={label} />
        ))}
      </span>
    </li>
  )
}

/** Every address that a card rests on, grouped by who publishes it. */
export function OutsideSources() {
  const words = useWords('sources')
  return SOURCE_GROUPS.map((group) => {
    const own = all.filter((source) => source.group === group)
    if (own.length === 0) return null
    return (
      <section key={group} aria-labelledby={`group-${group}`}>
        <h3 id={`group-${group}`}>{words(`page.groups.${group}`)}</h3>
        <ul className="sources">
          {own.map((source) => (
            <SourceLine key={source.address} source={source} />
          ))}
        </ul>
      </section>
    )
  })
}
