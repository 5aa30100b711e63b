import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import { useLanguage } from '#src/i18n/use-language.ts'
import { useWords } from '#src/i18n/use-words.ts'
import { addressOf, pages } from '#src/lib/paths.ts'
import { PageFrame } from '#src/pages/page-frame.tsx'
import { CLAIM_TOPICS, type ClaimTopic } from '#src/sources/claim.ts'
import { claims } from '#src/sources/content/claims.ts'
import { findClaim } from '#src/sources/find-claim.ts'
import { LabelMeanings } from '#src/ui/label-meanings.tsx'
import { PageLink } from '#src/ui/page-link.tsx'

/** The rules of one topic by their titles. Each has the anchor of its card, for who arrives without scripts. */
function TopicTitles({ topic }: { topic: ClaimTopic }) {
  const { t } = useTranslation()
  const words = useWords('law')
  const rules = claims.filter((claim) => claim.topic === topic)
  return (
    <section aria-labelledby={`topic-${topic}`}>
      <h2 id={`topic-${topic}`}>
        <PageLink page={pages.lawTopic(topic)}>{t(`law.topic.${topic}`)}</PageLink>
      </h2>
      <p className="quiet">{t('law.rules', { count: rules.length })}</p>
      <ul className="linklist linklist--two">
        {rules.map(({ id }) => (
          <li key={id} id={id}>
            <PageLink page={pages.lawTopic(topic)} hash={id}>
              {words(`${id}.title`)}
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Takes a reader who asked for one rule on to its card. */
function useWayToCard(): void {
  const language = useLanguage()
  const { hash } = useLocation()
  const navigate = useNavigate()
  const asked = findClaim(claims, hash.slice(1))
  useEffect(() => {
    if (asked) void navigate(addressOf(language, pages.lawTopic(asked.topic)) + hash, { replace: true })
  }, [asked, hash, language, navigate])
}

/**
 * The rules that the course rests on, by topic. A link to a rule says `law/#rule`, so that no page has to know the topic
 * of each: it leads to the title here, and with scripts straight on to the card.
 */
export function LawPage() {
  const { t } = useTranslation()
  useWayToCard()
  return (
    <PageFrame title={[t('law.pageTitle')]} description={t('law.pageLead')}>
      <h1>{t('law.pageTitle')}</h1>
      <p className="lead">{t('law.pageLead')}</p>
      <h2>{t('law.labelsTitle')}</h2>
      <LabelMeanings />
      <p>{t('law.codes')}</p>
      <p className="quiet">{t('law.notAdvice')}</p>
      {CLAIM_TOPICS.map((topic) => (
        <TopicTitles key={topic} topic={topic} />
      ))}
    </PageFrame>
  )
}
