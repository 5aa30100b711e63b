import { useWords } from '#src/i18n/use-words.ts'
import type { Confidence } from '#src/lib/confidence.ts'
import { pages } from '#src/lib/paths.ts'
import { PageLink } from '#src/ui/page-link.tsx'
import { SureLabel } from '#src/ui/sure-label.tsx'

/** The grounds of an answer or a decision: each rule, linked to its card, with its article and its label. */
export function ClaimLines({ claims }: { claims: readonly { id: string; confidence: Confidence }[] }) {
  const words = useWords('law')
  return (
    <ul className="grounds">
      {claims.map((claim) => (
        <li key={claim.id}>
          <PageLink page={pages.law} hash={claim.id}>
            {words(`${claim.id}.title`)}
          </PageLink>
          {claim.confidence !== 'practice' && <> – {words(`${claim.id}.cite`)}</>}{' '}
          <SureLabel confidence={claim.confidence} />
        </li>
      ))}
    </ul>
  )
}
