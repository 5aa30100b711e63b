import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useWords } from '#src/i18n/use-words.ts'
import { pages } from '#src/lib/paths.ts'
import { PHONES } from '#src/lib/phones.ts'
import type { Module, RoleCard } from '#src/modules/module.ts'
import { moduleOf } from '#src/pages/module-of.ts'
import { namespaceOf } from '#src/pages/namespace-of.ts'
import { NotFoundPage } from '#src/pages/not-found-page.tsx'
import { useModuleCrumb } from '#src/pages/use-module-crumb.ts'
import { PageFrame } from '#src/pages/page-frame.tsx'
import { PageLink } from '#src/ui/page-link.tsx'
import { RichText } from '#src/ui/rich-text.tsx'
import { Flag } from '#src/ui/sign.tsx'

const NUMBERS = [
  { number: PHONES.danger, key: 'card.tel112' },
  { number: PHONES.report, key: 'card.tel119' },
  { number: PHONES.talk, key: 'card.tel116' },
] as const

type CardProps = { module: Module; card: RoleCard }

/** The card itself: one side of A5, with room for nothing that belongs in a case file. */
function PaperCard({ module, card }: CardProps) {
  const { t } = useTranslation()
  const words = useWords(namespaceOf(module.id))
  const at = `cards.${card.role}`
  const lines = (part: 'hour' | 'day' | 'week') =>
    card[part].map((id) => (
      <li key={id}>
        <RichText text={words(`${at}.${part}.${id}`)} />
      </li>
    ))
  return (
    <article className="card5" aria-labelledby="card">
      <header>
        <h2 id="card">{words(`${at}.title`)}</h2>
        <p className="brand">
          <Flag />
          Semnal
        </p>
      </header>
      <p className="c-lead">{words(`${at}.lead`)}</p>
      <section>
        <h3>{t('card.hour')}</h3>
        <ol>{lines('hour')}</ol>
      </section>
      <section>
        <h3>{t('card.day')}</h3>
        <ul>{lines('day')}</ul>
      </section>
      <section>
        <h3>{t('card.week')}</h3>
        <ul>{lines('week')}</ul>
      </section>
      <section className="c-dont">
        <h3>{t('card.never')}</h3>
        <p>{module.neverOnCards.map((id) => words(`cards.never.${id}`)).join(' ')}</p>
      </section>
      <dl className="c-tel">
        {NUMBERS.map(({ number, key }) => (
          <div key={number}>
            <dt>{number}</dt>
            <dd>{t(key)}</dd>
          </div>
        ))}
      </dl>
      <footer>
        <p>{words('cards.foot')}</p>
      </footer>
    </article>
  )
}

function CardView({ module, card }: CardProps) {
  const { t } = useTranslation()
  const crumb = useModuleCrumb(module)
  const words = useWords(namespaceOf(module.id))
  return (
    <PageFrame
      title={[t('card.title'), t(`role.names.${card.role}`)]}
      description={t('card.lead')}
      print
      crumbs={[{ text: t('nav.path'), page: pages.home }, crumb, { text: t('card.title') }]}
    >
      <div className="noprint">
        <h1>{words(`cards.${card.role}.title`)}</h1>
        <p>{t('card.lead')}</p>
        <div className="acts">
          <button type="button" className="btn" onClick={() => window.print()}>
            {t('card.print')}
          </button>
          <PageLink page={pages.module(module.id)}>{t('card.backToModule')}</PageLink>
        </div>
      </div>
      <PaperCard module={module} card={card} />
      <nav className="noprint" aria-labelledby="other-cards">
        <h2 id="other-cards">{t('card.others')}</h2>
        <ul className="linklist">
          {module.cards
            .filter(({ role }) => role !== card.role)
            .map(({ role }) => (
              <li key={role}>
                <PageLink page={pages.card(module.id, role)}>{t(`role.names.${role}`)}</PageLink>
              </li>
            ))}
        </ul>
      </nav>
    </PageFrame>
  )
}

/** The printable card of one role: first hour, first day, first week. */
export function CardPage() {
  const { moduleId, role } = useParams()
  const module = moduleOf(moduleId)
  const card = module?.cards.find((one) => one.role === role)
  return module && card ? <CardView module={module} card={card} /> : <NotFoundPage />
}
