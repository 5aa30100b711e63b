import { useTranslation } from 'react-i18next'
import { useWords } from '#src/i18n/use-words.ts'
import { pages } from '#src/lib/paths.ts'
import type { Module } from '#src/modules/module.ts'
import { AnsweredItems } from '#src/pages/answered-items.tsx'
import { namespaceOf } from '#src/pages/namespace-of.ts'
import { useTitles } from '#src/pages/use-titles.ts'
import { lessonsKnown, type QuizToday } from '#src/pages/use-standing.ts'
import type { Attempt } from '#src/quiz/attempt.ts'
import { knownOutcomes } from '#src/quiz/pre-check.ts'
import { PageLink } from '#src/ui/page-link.tsx'
import { Arrow, Sign } from '#src/ui/sign.tsx'
import { useHeadingFocus } from '#src/ui/use-heading-focus.ts'

type PreCheckResultProps = {
  module: Module
  quiz: QuizToday
  attempt: Attempt
  focusHeading: boolean
}

/** What the check before the module showed: outcome by outcome, and the lessons that can be skipped. */
export function PreCheckResult({ module, quiz, attempt, focusHeading }: PreCheckResultProps) {
  const { t } = useTranslation()
  const words = useWords(namespaceOf(module.id))
  const titles = useTitles()
  const heading = useHeadingFocus(focusHeading)
  const { bank } = quiz
  const known = knownOutcomes(bank, attempt)
  const skippable = lessonsKnown(quiz)
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('preCheck.doneTitle')}
      </h1>
      <p className="lead">{t('preCheck.known', { a: known.length, b: bank.outcomes.length })}</p>
      <div className="acts">
        <PageLink className="btn" page={pages.module(module.id)}>
          {t('card.backToModule')} <Arrow />
        </PageLink>
      </div>
      <h2>{t('preCheck.outcomes')}</h2>
      <ul className="line">
        {bank.outcomes.map((outcome) => {
          const isKnown = known.includes(outcome)
          return (
            <li key={outcome}>
              <Sign name={isKnown ? 'done' : 'open'} {...(isKnown ? { colour: 'spot' as const } : {})} />
              <div className="row">
                <span>{words(`outcomes.${outcome}`)}</span>
              </div>
              <p className="state">{t(isKnown ? 'preCheck.stateKnown' : 'preCheck.stateOpen')}</p>
            </li>
          )
        })}
      </ul>
      <h2>{t('preCheck.skipTitle')}</h2>
      {skippable.length === 0 ? (
        <p>{t('preCheck.skipNone')}</p>
      ) : (
        <>
          <p>{t('preCheck.skipText')}</p>
          <ul className="linklist">
            {skippable.map((lesson) => (
              <li key={lesson}>
                <PageLink page={pages.lesson(module.id, lesson)}>{titles.lesson(module, lesson)}</PageLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <AnsweredItems module={module} quiz={bank} attempt={attempt} />
    </>
  )
}
