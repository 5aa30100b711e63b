import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '#src/i18n/format.ts'
import { useLanguage } from '#src/i18n/use-language.ts'
import { useWords } from '#src/i18n/use-words.ts'
import type { Confidence } from '#src/lib/confidence.ts'
import { pages } from '#src/lib/paths.ts'
import { dialled, PHONES } from '#src/lib/phones.ts'
import { ROLES } from '#src/lib/role.ts'
import { LAW_CHECKED_ON } from '#src/lib/version.ts'
import { PageFrame } from '#src/pages/page-frame.tsx'
import { PageLink } from '#src/ui/page-link.tsx'
import { Paragraphs } from '#src/ui/paragraphs.tsx'
import { RichText } from '#src/ui/rich-text.tsx'
import { Sign } from '#src/ui/sign.tsx'
import { SureLabel } from '#src/ui/sure-label.tsx'

/** Module whose role cards hold the first hour. */
const FIRST_HOUR_MODULE = 'm2'

/**
 * Whom to call, most urgent first. `confidence` is that of the `known` line: who answers and when, or when to call.
 * The reporting form has no number, and no link until somebody has checked its address.
 */
const CALLS: readonly { key: keyof typeof PHONES | 'online'; confidence: Confidence }[] = [
  { key: 'danger', confidence: 'practice' },
  { key: 'report', confidence: 'secondary' },
  { key: 'talk', confidence: 'secondary' },
  { key: 'online', confidence: 'secondary' },
]

const NEVER = ['look', 'copy', 'delete', 'secret'] as const

function Call({ call }: { call: (typeof CALLS)[number] }) {
  const words = useWords('now')
  const phone = call.key === 'online' ? null : PHONES[call.key]
  const what = words(`${call.key}.what`)
  return (
    <li>
      {phone === null ? (
        <span className="big-w">{words(`${call.key}.name`)}</span>
      ) : (
        <a href={`tel:${dialled(phone)}`} aria-label={`${phone}: ${what}`}>
          <span className="big-n">{phone}</span>
        </a>
      )}
      <div className="flow">
        <h2>{what}</h2>
        <Paragraphs text={words(`${call.key}.text`)} />
        <p className="small">
          <SureLabel confidence={call.confidence} /> <RichText text={words(`${call.key}.known`)} />
        </p>
      </div>
    </li>
  )
}

function Never() {
  const words = useWords('now')
  const headingId = useId()
  return (
    <section className="flow" aria-labelledby={headingId}>
      <h2 id={headingId}>{words('never.title')}</h2>
      <ul className="donts">
        {NEVER.map((one) => (
          <li key={one}>
            <Sign name="not" />
            <span>
              <RichText text={words(`never.${one}`)} />
            </span>
          </li>
        ))}
      </ul>
      <p className="small">
        <SureLabel confidence="practice" /> <RichText text={words('never.known')} />
      </p>
    </section>
  )
}

function FirstHourCards() {
  const { t } = useTranslation()
  const words = useWords('now')
  const headingId = useId()
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{words('roles.title')}</h2>
      <ul className="linklist">
        {ROLES.map((role) => (
          <li key={role}>
            <PageLink page={pages.card(FIRST_HOUR_MODULE, role)}>{t(`role.names.${role}`)}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A real case, now: whom to call, what not to do, what to say. Reads and writes nothing of the learner's record. */
export function NowPage() {
  const words = useWords('now')
  const language = useLanguage()
  return (
    <PageFrame title={[words('tab')]} description={words('description')}>
      <h1>{words('title')}</h1>
      <p className="lead">{words('lead')}</p>
      <ol className="calls wide">
        {CALLS.map((call) => (
          <Call key={call.key} call={call} />
        ))}
      </ol>
      <div className="call">
        <p>
          <RichText text={words('fallback')} />
        </p>
      </div>
      <Never />
      <h2>{words('say.title')}</h2>
      <p className="said">{words('say.text')}</p>
      <FirstHourCards />
      <p className="small quiet colophon">
        {words('checked', { date: formatDate(LAW_CHECKED_ON, language) })}
      </p>
    </PageFrame>
  )
}
