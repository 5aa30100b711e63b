import { useTranslation } from 'react-i18next'
import { formatShare } from '#src/i18n/format.ts'
import { useLanguage } from '#src/i18n/use-language.ts'
import { useWords } from '#src/i18n/use-words.ts'
import { pages } from '#src/lib/paths.ts'
import type { Module } from '#src/modules/module.ts'
import { AnsweredItems, ItemName } from '#src/pages/answered-items.tsx'
import { namespaceOf } from '#src/pages/namespace-of.ts'
import { useTitles } from '#src/pages/use-titles.ts'
import { WayOn } from '#src/pages/way-on.tsx'
import type { Attempt } from '#src/quiz/attempt.ts'
import { PASS_MARK } from '#src/quiz/constants.ts'
import type { Quiz } from '#src/quiz/quiz.ts'
import { finishedPreCheck } from '#src/quiz/pre-check.ts'
import { attemptResult, changeSince, moduleStanding } from '#src/quiz/result.ts'
import { PageLink } from '#src/ui/page-link.tsx'
import { Arrow, Sign } from '#src/ui/sign.tsx'
import { useHeadingFocus } from '#src/ui/use-heading-focus.ts'

type QuizResultProps = {
  module: Module
  quiz: Quiz
  /** Every attempt at the bank, oldest first; `attempt` is the one whose result is shown. */
  attempts: readonly Attempt[]
  attempt: Attempt
  /** No new attempt can be begun: too much of the law is being read again. */
  closed: boolean
  onStart: () => void
}

/** How far below the pass mark a result is still called close to it, as a share. */
const NEAR_MARK = 0.1

type Result = ReturnType<typeof attemptResult>

/** How far an outcome goes as a percentage; a dash where it was not asked. */
function Share({ share }: { share: number | null | undefined }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <span>{share === null || share === undefined ? t('progress.none') : formatShare(share, language)}</span>
  )
}

function Outcomes({ module, result, before }: { module: Module; result: Result; before: Result | null }) {
  const { t } = useTranslation()
  const words = useWords(namespaceOf(module.id))
  const titles = useTitles()
  // With a check before the module: both on one scale.
  const scores = before ? (['colBefore', 'colNow'] as const) : (['colScore'] as const)
  return (
    <table className="tbl tbl--list wide outcomes">
      <caption>{t('result.outcomesCaption')}</caption>
      <thead>
        <tr>
          {(['colCan', ...scores, 'colState', 'colBack'] as const).map((key) => (
            <th key={key} scope="col">
              {t(`result.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {result.outcomes.map(({ outcome, share, lesson }) => {
          const good = share !== null && share >= PASS_MARK
          const state = share === null ? 'stateNone' : good ? 'stateGood' : 'statePartly'
          return (
            <tr key={outcome}>
              <th scope="row" data-l={t('result.colCan')}>
                {words(`outcomes.${outcome}`)}
              </th>
              {before && (
                <td data-l={t('result.colBefore')}>
                  <Share share={before.outcomes.find((one) => one.outcome === outcome)?.share} />
                </td>
              )}
              <td data-l={t(before ? 'result.colNow' : 'result.colScore')}>
                <Share share={share} />
              </td>
              <td data-l={t('result.colState')}>
                <span className="st">
                  <Sign
                    name={share === null ? 'open' : good ? 'done' : 'half'}
                    colour={share === null ? 'quiet' : good ? 'spot' : 'umber'}
                  />{' '}
                  {t(`result.${state}`)}
                </span>
              </td>
              <td data-l={t('result.colBack')}>
                {lesson === null || good ? (
                  t('progress.none')
                ) : (
                  <PageLink page={pages.lesson(module.id, lesson)}>{titles.lesson(module, lesson)}</PageLink>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** What was answered, in whole questions: whoever reads "9.6 of 12" asks what they are. */
function Score({ quiz, result, mustLeft }: { quiz: Quiz; result: Result; mustLeft: number }) {
  const { t } = useTranslation()
  const must = quiz.items.filter(({ mustPass }) => mustPass).length
  const parts = [
    { key: 'right', a: result.grades.right, b: result.total },
    { key: 'partly', a: result.grades.partly, b: result.total },
    { key: 'must', a: must - mustLeft, b: must },
  ] as const
  return (
    <dl className="score">
      {parts.map(({ key, a, b }) => (
        <div key={key}>
          <dt>{t(`result.${key}`)}</dt>
          <dd>
            <b>{a}</b> <span className="nowrap">{t('result.ofMax', { max: b })}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The result of a finished attempt: in words first, then by outcome, with the way back to each lesson. */
export function QuizResult({ module, quiz, attempts, attempt, closed, onStart }: QuizResultProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const heading = useHeadingFocus(true)
  const earlier = attempts.slice(0, attempts.indexOf(attempt))
  const result = attemptResult(quiz, attempt, earlier)
  const standing = moduleStanding(quiz, attempts)
  const check = finishedPreCheck(quiz, attempts)
  const before = check && attemptResult(quiz, check, [])
  const mustLeft = standing.mustLeft.length
  const overMark = result.share >= PASS_MARK
  const near = result.share >= PASS_MARK - NEAR_MARK
  const missed = near ? 'notYetTitle' : 'farTitle'
  const title = standing.passed ? 'passedTitle' : overMark ? 'mustTitle' : missed
  const percent = formatShare(result.share, language)
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t(`result.${title}`)}
      </h1>
      <p className="lead">
        {t('result.reached', { percent, pass: formatShare(PASS_MARK, language) })}{' '}
        {standing.passed && !overMark && t('result.earlierPassed')}
        {!standing.passed && mustLeft > 0 && (
          <>
            {t('result.mustLeft', { count: mustLeft })} {t('result.mustIncluded')}
          </>
        )}
      </p>
      <Score quiz={quiz} result={result} mustLeft={mustLeft} />
      {(result.grades.partly > 0 || result.max > result.total) && (
        <p className="quiet small">{t('result.pointsNote')}</p>
      )}
      <div className="acts">
        {standing.passed && <WayOn module={module} />}
        {!standing.passed && !closed && (
          <button type="button" className="btn" onClick={onStart}>
            {t('result.newTry')} <Arrow />
          </button>
        )}
        <PageLink page={pages.module(module.id)}>{t('card.backToModule')}</PageLink>
        {standing.passed && !closed && (
          <button type="button" className="plainbtn" onClick={onStart}>
            {t('result.newTry')}
          </button>
        )}
        {closed && <p className="call">{t('quiz.closed')}</p>}
      </div>
      <h2>{t('result.outcomes')}</h2>
      {before && <p>{t('result.since', changeSince(before, result))}</p>}
      <Outcomes module={module} result={result} before={before} />
      {result.surelyNotYet.length > 0 && (
        <div className="call">
          <p className="label">{t('result.surely')}</p>
          <p>{t('result.surelyText', { count: result.surelyNotYet.length })}</p>
          <ul className="surely">
            {result.surelyNotYet.map((id) => (
              <li key={id}>
                <ItemName quiz={quiz} item={id} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <AnsweredItems module={module} quiz={quiz} attempt={attempt} />
    </>
  )
}
