import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '#src/i18n/format.ts'
import type { PageNamespace } from '#src/i18n/namespaces.ts'
import { useLanguage } from '#src/i18n/use-language.ts'
import { useWords } from '#src/i18n/use-words.ts'
import type { Confidence } from '#src/lib/confidence.ts'
import { splitParagraphs } from '#src/lib/inline-text.ts'
import { NotedText } from '#src/ui/noted-text.tsx'
import { Flag, Sign } from '#src/ui/sign.tsx'
import { SureLabel } from '#src/ui/sure-label.tsx'

export type LawCardProps = {
  /** Claim id: its title and citation stand in the namespace `law`, the rest in that of its topic. */
  id: string
  namespace: PageNamespace
  confidence: Confidence
  inForceSince: string | null
  address: string
  readVersion: string | null
  checkedOn: string
  /** Past its review date: shown as being re-checked. */
  overdue?: boolean
}

/** Only a text of law is headed as law. */
const TODAY = {
  official: 'law.today',
  institution: 'law.todayInstitution',
  reading: 'law.todayReading',
  secondary: 'law.todaySecondary',
  practice: 'law.todayPractice',
} as const
const KIND = {
  official: 'law.title',
  institution: 'law.institutionTitle',
  secondary: 'law.title',
  reading: 'law.title',
  practice: 'law.practiceTitle',
} as const
const CITED = {
  official: 'law.article',
  institution: 'law.cited',
  reading: 'law.article',
  secondary: 'law.cited',
  practice: 'law.guide',
} as const

function sourceLabel(confidence: Confidence) {
  if (confidence === 'practice') return 'law.guideSource' as const
  return confidence === 'secondary' || confidence === 'institution'
    ? ('law.otherSource' as const)
    : ('law.source' as const)
}

/** The portal's address in full, since it names the document; of any other site only the host. */
function shownAddress(address: string): string {
  const url = new URL(address)
  return url.host === 'legislatie.just.ro' ? url.host + url.pathname : url.host
}

/** Today's law first and, beside it, what the 2017 reply said; then article, dates, address and label. */
export function LawCard(props: LawCardProps) {
  const { t } = useTranslation()
  const names = useWords('law')
  const words = useWords(props.namespace)
  const language = useLanguage()
  const headingId = useId()
  return (
    <section className="law wide" id={props.id} aria-labelledby={headingId}>
      <header>
        <p className="label">{t(KIND[props.confidence])}</p>
        <h3 id={headingId}>{names(`${props.id}.title`)}</h3>
      </header>
      <div className="two">
        <div className="now flow">
          <p className="when">
            <Flag className="m" />
            {t(TODAY[props.confidence])}
          </p>
          <NotedText text={words(`${props.id}.today`)} />
        </div>
        <div className="then flow">
          <p className="when">
            <Sign name="open" />
            {t('law.in2017')}
          </p>
          <NotedText text={words(`${props.id}.in2017`)} />
        </div>
      </div>
      <dl>
        <dt>{t(CITED[props.confidence])}</dt>
        <dd>{names(`${props.id}.cite`)}</dd>
        {props.inForceSince && (
          <>
            <dt>{t('law.since')}</dt>
            <dd>{formatDate(props.inForceSince, language)}</dd>
          </>
        )}
        <dt>{t(sourceLabel(props.confidence))}</dt>
        <dd>
          <a href={props.address} rel="noreferrer noopener">
            {shownAddress(props.address)}
          </a>
        </dd>
        {props.readVersion && (
          <>
            <dt>{t('law.version')}</dt>
            <dd>{t('law.versionText', { date: formatDate(props.readVersion, language) })}</dd>
          </>
        )}
        <dt>{t('law.checked')}</dt>
        <dd>{formatDate(props.checkedOn, language)}</dd>
        <dt>{t('law.sure')}</dt>
        <dd>
          <SureLabel confidence={props.confidence} />
          {props.overdue && <> · {t('law.recheck')}</>}
        </dd>
      </dl>
      <details>
        <summary>{t('law.show')}</summary>
        {splitParagraphs(words(`${props.id}.detail`)).map((part) => (
          <NotedText key={part} text={part} />
        ))}
      </details>
    </section>
  )
}
