import { useTranslation } from 'react-i18next'
import { formatPoints, formatShare } from '#src/i18n/format.ts'
import { useLanguage } from '#src/i18n/use-language.ts'
import { useWords } from '#src/i18n/use-words.ts'
import { pages } from '#src/lib/paths.ts'
import type { Module } from '#src/modules/module.ts'
import { AnsweredItems, ItemName } from '#src/pages/answered-items.tsx'
import { namespaceOf } from '#src/pages/namespace-of.ts'
import type { Attempt } from '#src/quiz/attempt.ts'
import { PASS_MARK } from '#src/quiz/constants.ts'
import type { Quiz } from '#src/quiz/quiz.ts'
import { finishedPreCheck } from '#src/quiz/pre-check.ts'
import { attemptResult, gainedOutcomes, moduleStanding } from '#src/quiz/result.ts'
import { PageLink } from '#src/ui/page-link.tsx'
import { Arrow, Sign } from '#src/ui/sign.tsx'
import { useHeadingFocus } from '#src/ui/use-heading-focus.ts'

type QuizResultProps = {
  module: Module
  quiz: Quiz
  /** Every attempt at the bank, oldest first; `attempt` is the one whose result is shown. */
  attempts: readonly Attempt[]
  attempt: Attempt
  onStart: () => void
}

/** How far below the pass mark a result is still called close to it, as a share. */
const NEAR_MARK = 0.1

type Result = ReturnType<typeof attemptResult>

const COLUMNS = ['colCan', 'colBefore', 'colScore', 'colState', 'colBack'] as const

function Points({ of }: { of: { points: number; max: number } | undefined }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (!of || of.max === 0) return <span>{t('progress.none')}</span>
  return <span>{t('result.of', { a: formatPoints(of.points, language), b: of.max })}</span>
}

function Outcomes({ module, result, before }: { module: Module; result: Result; before: Result | null }) {
  const { t } = useTranslation()
  const words = useWords(namespaceOf(module.id))
  return (
    <table className="tbl tbl--list wide outcomes">
      <caption>{t('result.outcomesCaption')}</caption>
      <thead>
        <tr>
          {COLUMNS.filter((key) => before !== null || key !== 'colBefore').map((key) => (
            <th key={key} scope="col">
              {t(`result.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {result.outcomes.map(({ outcome, points, max, share, lesson }) => {
          const good = share !== null && share >= PASS_MARK
          const state = share === null ? 'stateNone' : good ? 'stateGood' : 'statePartly'
          return (
            <tr key={outcome}>
              <th scope="row" data-l={t('result.colCan')}>
                {words(`outcomes.${outcome}`)}
              </th>
              {before && (
                <td data-l={t('result.colBefore')}>
                  <Points of={before.outcomes.find((one) => one.outcome === outcome)} />
                </td>
              )}
              <td data-l={t('result.colScore')}>
                <Points of={{ points, max }} />
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
                {lesson === null ? (
                  t('progress.none')
                ) : (
                  <PageLink page={pages.lesson(module.id, lesson)}>{words(`${lesson}.title`)}</PageLink>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Gain({ gained }: { gained: number }) {
  const { t } = useTranslation()
  return <p>{gained === 0 ? t('result.gainNone') : t('result.gain', { count: gained })}</p>
}

function Score({ quiz, result, mustLeft }: { quiz: Quiz; result: Result; mustLeft: number }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const must = quiz.items.filter(({ mustPass }) => mustPass).length
  const parts = [
    { key: 'score', a: formatPoints(result.points, language), b: result.max },
    { key: 'passMark', a: formatPoints(PASS_MARK * result.max, language), b: result.max },
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
export function QuizResult({ module, quiz, attempts, attempt, onStart }: QuizResultProps) {
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
        {standing.passed && overMark
          ? t('result.passed', { percent })
          : t('result.notYet', { percent, pass: formatShare(PASS_MARK, language) })}{' '}
        {standing.passed && !overMark && t('result.earlierPassed')}
        {!standing.passed && mustLeft > 0 && (
          <>
            {t('result.mustLeft', { count: mustLeft })} {t('result.mustIncluded')}
          </>
        )}
      </p>
      <Score quiz={quiz} result={result} mustLeft={mustLeft} />
      <div className="acts">
        {standing.passed ? (
          <PageLink className="btn" page={pages.module(module.id)}>
            {t('card.backToModule')} <Arrow />
          </PageLink>
        ) : (
          <button type="button" className="btn" onClick={onStart}>
            {t('result.newTry')} <Arrow />
          </button>
        )}
        {standing.passed ? (
          <button type="button" className="plainbtn" onClick={onStart}>
            {t('result.newTry')}
          </button>
        ) : (
          <PageLink page={pages.module(module.id)}>{t('card.backToModule')}</PageLink>
        )}
      </div>
      <h2>{t('result.outcomes')}</h2>
      {before && <Gain gained={gainedOutcomes(before, result).length} />}
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
