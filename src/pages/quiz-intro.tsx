import { useTranslation } from 'react-i18next'
import { formatShare } from '#src/i18n/format.ts'
import { useLanguage } from '#src/i18n/use-language.ts'
import { pages } from '#src/lib/paths.ts'
import type { Module } from '#src/modules/module.ts'
import { useTitles } from '#src/pages/use-titles.ts'
import type { QuizToday } from '#src/pages/use-standing.ts'
import type { Attempt } from '#src/quiz/attempt.ts'
import { PASS_MARK } from '#src/quiz/constants.ts'
import { isClosed } from '#src/quiz/in-force.ts'
import type { moduleStanding } from '#src/quiz/result.ts'
import { PageLink } from '#src/ui/page-link.tsx'
import { Arrow } from '#src/ui/sign.tsx'
import { useHeadingFocus } from '#src/ui/use-heading-focus.ts'

type QuizIntroProps = {
  module: Module
  quiz: QuizToday
  standing: ReturnType<typeof moduleStanding>
  /** The learner came here from an item, so the heading takes the focus. */
  focusHeading: boolean
  onStart: () => void
  onResume: (attempt: Attempt) => void
}

/** Before the first item: what the test asks, what passes, and where a half-done attempt stands. */
export function QuizIntro(props: QuizIntroProps) {
  const { module, quiz, standing, focusHeading, onStart, onResume } = props
  const { t } = useTranslation()
  const titles = useTitles()
  const language = useLanguage()
  const { current } = standing
  const share = formatShare(PASS_MARK, language)
  const heading = useHeadingFocus(focusHeading)
  const lastResult = standing.last
  const closed = isClosed(quiz.asked)
  return (
    <>
      <p className="label">{titles.module(module)}</p>
      <h1 ref={heading} tabIndex={-1}>
        {t('quiz.title')}
      </h1>
      {!closed && (
        <>
          <p className="lead">
            {t('quiz.intro', { draw: quiz.asked.draw, total: quiz.asked.items.length, share })}
          </p>
          <p>{t('quiz.introSure')}</p>
        </>
      )}
      {standing.passed && <p>{t('result.earlierPassed')}</p>}
      {current && <p>{t('quiz.resume', { done: current.answers.length, total: current.items.length })}</p>}
      <noscript>
        <p className="call">{t('noscript')}</p>
      </noscript>
      <div className="acts">
        {current ? (
          <button type="button" className="btn" onClick={() => onResume(current)}>
            {t('quiz.continue')} <Arrow />
          </button>
        ) : closed ? (
          <p className="call">{t('quiz.closed')}</p>
        ) : (
          <button type="button" className="btn" onClick={onStart}>
            {t(standing.last ? 'result.newTry' : 'quiz.start')} <Arrow />
          </button>
        )}
        {lastResult && (
          <button type="button" className="plainbtn" onClick={() => onResume(lastResult)}>
            {t('quiz.lastResult')}
          </button>
        )}
        <PageLink page={pages.module(module.id)}>{t('card.backToModule')}</PageLink>
      </div>
    </>
  )
}
