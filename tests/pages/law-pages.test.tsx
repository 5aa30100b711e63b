import { screen, waitFor, within } from '@testing-library/react'
import { Route, Routes, useLocation } from 'react-router'
import { describe, expect, test } from 'vitest'
import { PATTERNS } from '#src/lib/paths.ts'
import { LawPage } from '#src/pages/law-page.tsx'
import { LawTopicPage } from '#src/pages/law-topic-page.tsx'
import { CLAIM_TOPICS, type ClaimTopic } from '#src/sources/claim.ts'
import { claims } from '#src/sources/content/claims.ts'
import { renderApp } from '#tests/ui/render-app.tsx'

function Address() {
  const { pathname, hash } = useLocation()
  return <p>{`at ${pathname}${hash}`}</p>
}

async function open(address: string, topic?: ClaimTopic) {
  return renderApp(
    <>
      <Routes>
        <Route path={`${PATTERNS.language}/${PATTERNS.law}`} element={<LawPage />} />
        <Route path={`${PATTERNS.language}/${PATTERNS.lawTopic}`} element={<LawTopicPage />} />
      </Routes>
      <Address />
    </>,
    { address, namespaces: ['law', 'terms', ...(topic ? ([`law-${topic}`] as const) : [])] },
  )
}
const linksIn = (place: HTMLElement) =>
  within(place)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))

describe('the list of rules', () => {
  test('names every rule once, under its topic, with a link to its card', async () => {
    await open('/ro/law/')
    const led = linksIn(screen.getByRole('main')).filter((address) => address?.includes('#'))
    expect(led).toEqual(claims.map(({ id, topic }) => `/ro/law/${topic}/#${id}`))
  })

  test('has the anchor of each rule, for who arrives without scripts', async () => {
    await open('/ro/law/')
    for (const { id } of claims) expect(document.getElementById(id)?.tagName).toBe('LI')
  })

  test.each([
    { id: 'notify-on-suspicion', topic: 'reporting' },
    { id: 'practice-note', topic: 'practice' },
  ] as const)('takes who asks for $id on to its card', async ({ id, topic }) => {
    await open(`/ro/law/#${id}`, topic)
    await waitFor(() => screen.getByText(`at /ro/law/${topic}/#${id}`))
  })

  test.each(['', '#', '#no-such-rule'])('stays where it is at "%s"', async (hash) => {
    const { t } = await open(`/ro/law/${hash}`)
    screen.getByRole('heading', { level: 1, name: t('law.pageTitle') })
  })
})

describe.each(CLAIM_TOPICS)('the page of the topic "%s"', (topic) => {
  const rules = claims.filter((claim) => claim.topic === topic)

  test('shows the card of each of its rules, and leads to each', async () => {
    const { t } = await open(`/ro/law/${topic}/`, topic)
    screen.getByRole('heading', { level: 1, name: t(`law.topic.${topic}`) })
    const list = screen.getByRole('navigation', { name: t('law.rules', { count: rules.length }) })
    expect(linksIn(list)).toEqual(rules.map(({ id }) => `#${id}`))
    for (const { id } of rules) expect(document.querySelectorAll(`[id="${id}"]`)).toHaveLength(1)
  })

  test('leads to the other topics and back to all', async () => {
    const { t } = await open(`/ro/law/${topic}/`, topic)
    const others = CLAIM_TOPICS.filter((one) => one !== topic)
    expect(linksIn(screen.getByRole('navigation', { name: t('law.otherTopics') }))).toEqual(
      others.map((one) => `/ro/law/${one}/`),
    )
    expect(linksIn(screen.getByRole('navigation', { name: t('nav.crumbs') }))).toEqual(['/ro/law/'])
  })
})

test.each(['no-such-topic', 'constructor'])('the topic "%s" is said not to exist', async (topic) => {
  const { t } = await open(`/ro/law/${topic}/`)
  screen.getByRole('heading', { level: 1, name: t('notFound.title') })
})
