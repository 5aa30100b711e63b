import { useToday } from '#src/i18n/use-today.ts'
import type { Claim } from '#src/sources/claim.ts'
import { LawCard } from '#src/ui/law-card.tsx'

/** The law card of a claim; past its review date it says that it is being re-checked. */
export function ClaimCard({ claim }: { claim: Claim }) {
  const today = useToday()
  return (
    <LawCard
      id={claim.id}
      namespace={`law-${claim.topic}`}
      confidence={claim.confidence}
      inForceSince={claim.inForceSince}
      address={claim.address}
      readVersion={claim.readVersion}
      checkedOn={claim.checkedOn}
      overdue={today !== null && today > claim.reviewBy}
    />
  )
}
