import { useTranslation } from 'react-i18next'
import { useWords } from '#src/i18n/use-words.ts'
import { ClaimCard } from '#src/modules/ui/claim-card.tsx'
import { PageFrame } from '#src/pages/page-frame.tsx'
import { CLAIM_TOPICS, type ClaimTopic } from '#src/sources/claim.ts'
import { claims } from '#src/sources/content/claims.ts'
import { LabelMeanings } from '#src/ui/label-meanings.tsx'

/** The cards of one topic, with a list of their titles before them: each card is long. */
function Topic({ topic }: { topic: ClaimTopic }) {
  const { t } = useTranslation()
  const words = useWords('law')
  const cards = claims.filter((claim) => claim.topic === topic)
  if (cards.length === 0) return null
  return (
    <section aria-labelledby={`topic-${topic}`}>
      <h2 id={`topic-${topic}`}>{t(`law.topic.${topic}`)}</h2>
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
      {CLAIM_TOPICS.map((topic) => (
        <Topic key={topic} topic={topic} />
      ))}
    </PageFrame>
  )
}
