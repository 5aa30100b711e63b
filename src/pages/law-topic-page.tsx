import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useWords } from '#src/i18n/use-words.ts'
import { pages } from '#src/lib/paths.ts'
import { ClaimCard } from '#src/modules/ui/claim-card.tsx'
import { NotFoundPage } from '#src/pages/not-found-page.tsx'
import { PageFrame } from '#src/pages/page-frame.tsx'
import { CLAIM_TOPICS, type ClaimTopic } from '#src/sources/claim.ts'
import { claims } from '#src/sources/content/claims.ts'
import { PageLink } from '#src/ui/page-link.tsx'

function OtherTopics({ topic }: { topic: ClaimTopic }) {
  const { t } = useTranslation()
  return (
    <nav aria-labelledby="other-topics">
      <h2 id="other-topics">{t('law.otherTopics')}</h2>
      <ul className="linklist">
        {CLAIM_TOPICS.filter((one) => one !== topic).map((one) => (
          <li key={one}>
            <PageLink page={pages.lawTopic(one)}>{t(`law.topic.${one}`)}</PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function TopicView({ topic }: { topic: ClaimTopic }) {
  const { t } = useTranslation()
  const words = useWords('law')
  const rules = claims.filter((claim) => claim.topic === topic)
  const title = t(`law.topic.${topic}`)
  return (
    <PageFrame
      title={[title, t('law.pageTitle')]}
      description={t('law.topicLead')}
      crumbs={[{ text: t('law.pageTitle'), page: pages.law }, { text: title }]}
    >
      <h1>{title}</h1>
      <p className="lead">{t('law.topicLead')}</p>
      <p className="quiet">{t('law.notAdvice')}</p>
      <nav aria-labelledby="rules">
        <h2 id="rules">{t('law.rules', { count: rules.length })}</h2>
        <ul className="linklist linklist--two">
          {rules.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{words(`${id}.title`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {rules.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
      <OtherTopics topic={topic} />
    </PageFrame>
  )
}

/** The rules of one topic, each as a card with today's law beside the reply of 2017. */
export function LawTopicPage() {
  const { topic: asked } = useParams()
  const topic = CLAIM_TOPICS.find((one) => one === asked)
  return topic ? <TopicView topic={topic} /> : <NotFoundPage />
}
