import { useTranslation } from 'react-i18next'
import { useWords } from '#src/i18n/use-words.ts'
import type { Confidence } from '#src/lib/confidence.ts'
import { ClaimCard } from '#src/modules/ui/claim-card.tsx'
import { PageFrame } from '#src/pages/page-frame.tsx'
import type { Claim } from '#src/sources/claim.ts'
import { claims } from '#src/sources/content/claims.ts'
import { LabelMeanings } from '#src/ui/label-meanings.tsx'

const all: readonly Claim[] = claims

const GROUPS = [
  { id: 'official', title: 'law.groupOfficial', holds: ['official'] },
  { id: 'other', title: 'law.groupOther', holds: ['secondary', 'reading'] },
  { id: 'practice', title: 'law.groupPractice', holds: ['practice'] },
] as const satisfies readonly { id: string; title: string; holds: readonly Confidence[] }[]

/** The cards of one group, with a list of their titles before them: each card is long. */
function Group({ title, id, cards }: { title: string; id: string; cards: readonly Claim[] }) {
  const words = useWords('law')
  return (
    <section aria-labelledby={`group-${id}`}>
      <h2 id={`group-${id}`}>{title}</h2>
      <ul className="linklist linklist--two">
        {cards.map((claim) => (
          <li key={claim.id}>
            <a href={`#${claim.id}`}>{words(`${claim.id}.title`)}</a>
          </li>
        ))}
      </ul>
      {cards.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
    </section>
  )
}

/** Every rule the course rests on, as a card with today's law beside the reply of 2017. */
export function LawPage() {
  const { t } = useTranslation()
  return (
    <PageFrame title={[t('law.pageTitle')]} description={t('law.pageLead')}>
      <h1>{t('law.pageTitle')}</h1>
      <p className="lead">{t('law.pageLead')}</p>
      <h2>{t('law.labelsTitle')}</h2>
      <LabelMeanings />
      <p>{t('law.codes')}</p>
      <p className="quiet">{t('law.notAdvice')}</p>
      {GROUPS.map(({ id, title, holds }) => (
        <Group
          key={id}
          id={id}
          title={t(title)}
          cards={all.filter(({ confidence }) => holds.some((one) => one === confidence))}
        />
      ))}
    </PageFrame>
  )
}
