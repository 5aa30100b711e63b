import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Words } from '#src/i18n/use-words.ts'
import type { Meters, Option } from '#src/scenarios/scenario.ts'
import { MeterList } from '#src/scenarios/ui/meter-list.tsx'
import { KeyPoint } from '#src/ui/key-point.tsx'
import { Paragraphs } from '#src/ui/paragraphs.tsx'
import { Sign } from '#src/ui/sign.tsx'
import { useHeadingFocus } from '#src/ui/use-heading-focus.ts'

type ConsequenceProps = {
  option: Option
  /** Words of the step (namespace and step id already applied). */
  words: Words
  before: Meters
  now: Meters
  focusHeading: boolean
  /** In a rehearsal it is kept for the debrief: then neither the reason nor a crossed line is told. */
  tellsWhy: boolean
  /** The claims behind the "why", and the ways on: given by the page. */
  grounds: ReactNode
  children: ReactNode
}

/** What people do next, first; then where things stand, and only then why, unless that waits for the debrief. */
export function Consequence({
  option,
  words,
  before,
  now,
  focusHeading,
  tellsWhy,
  grounds,
  children,
}: ConsequenceProps) {
  const { t } = useTranslation()
  const heading = useHeadingFocus(focusHeading, option.id)
  const of = (part: string) => words(`options.${option.id}.${part}`)
  return (
    <>
      <p className="label">
        {t('case.youChose')}: {of('text')}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {t('case.happens')}
      </h1>
      <Paragraphs text={of('happens')} />
      {tellsWhy && option.critical && (
        <div className="call call--watch">
          <p className="label">
            <Sign name="note" /> {t('case.flagTitle')}
          </p>
          <p>{t('case.flag')}</p>
        </div>
      )}
      <h2 className="h2-s">{t('case.now')}</h2>
      <MeterList before={before} now={now} />
      {tellsWhy && (
        <>
          <KeyPoint why label={t('case.why')} text={of('why')} />
          {grounds}
        </>
      )}
      {children}
    </>
  )
}
