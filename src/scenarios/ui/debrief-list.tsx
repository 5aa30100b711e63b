import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Words } from '#src/i18n/use-words.ts'
import type { DebriefRow, RecommendedRow, TakenRow } from '#src/scenarios/debrief.ts'
import { rowId } from '#src/scenarios/ui/row-id.ts'
import { Sign } from '#src/ui/sign.tsx'

const STANDING = {
  good: { sign: 'done', colour: 'spot', word: 'debrief.same' },
  partly: { sign: 'half', colour: 'umber', word: 'debrief.partly' },
  notYet: { sign: 'not', colour: 'umber', word: 'debrief.notYet' },
} as const

type DebriefListProps = {
  rows: readonly DebriefRow[]
  words: Words
  /** The claims and the lesson behind a row, and the button to replay from it: given by the page. */
  grounds: (row: DebriefRow) => ReactNode
  replay: (row: TakenRow) => ReactNode
}

/** How the law stood in 2017, where the decision says it. */
function In2017({ row, words }: { row: DebriefRow; words: Words }) {
  const { t } = useTranslation()
  if (!row.in2017) return null
  return (
    <>
      <dt>{t('law.in2017')}</dt>
      <dd className="then">{words(`${row.step}.in2017`)}</dd>
    </>
  )
}

function Chosen({ row, words, grounds, replay }: Omit<DebriefListProps, 'rows'> & { row: TakenRow }) {
  const { t } = useTranslation()
  const standing = STANDING[row.chosen.quality]
  const of = (option: string, part: string) => words(`${row.step}.options.${option}.${part}`)
  return (
    <>
      <h3>
        {row.number}. {words(`${row.step}.name`)}
      </h3>
      <p className="st">
        <Sign name={standing.sign} colour={standing.colour} /> {t(standing.word)}
        {row.on === 'taken' && <span className="quiet">({t('debrief.onlyTaken')})</span>}
      </p>
      <dl>
        <dt>{t('debrief.yours')}</dt>
        <dd>{of(row.chosen.id, 'text')}</dd>
        {!row.same && (
          <>
            <dt>{t('debrief.better')}</dt>
            <dd>{of(row.better.id, 'text')}</dd>
          </>
        )}
        <dt>{t('debrief.why')}</dt>
        <dd>
          <p>{of(row.chosen.id, 'why')}</p>
          {!row.same && <p>{of(row.better.id, 'why')}</p>}
        </dd>
        <In2017 row={row} words={words} />
        <dt>{t('debrief.source')}</dt>
        <dd>{grounds(row)}</dd>
      </dl>
      {replay(row)}
    </>
  )
}

function NotMet({
  row,
  words,
  grounds,
}: Omit<DebriefListProps, 'rows' | 'replay'> & { row: RecommendedRow }) {
  const { t } = useTranslation()
  const of = (part: string) => words(`${row.step}.options.${row.better.id}.${part}`)
  return (
    <>
      <h3>{words(`${row.step}.name`)}</h3>
      <p className="st">
        <Sign name="open" /> <span className="quiet">{t('debrief.onlyBetter')}</span>
      </p>
      <dl>
        <dt>{t('debrief.better')}</dt>
        <dd>{of('text')}</dd>
        <dt>{t('debrief.why')}</dt>
        <dd>{of('why')}</dd>
        <In2017 row={row} words={words} />
        <dt>{t('debrief.source')}</dt>
        <dd>{grounds(row)}</dd>
      </dl>
    </>
  )
}

/** Each decision with your choice, the better one, why, and the source. */
export function DebriefList({ rows, ...rest }: DebriefListProps) {
  return (
    <ol className="debrief">
      {rows.map((row) => (
        <li key={row.step} id={rowId(row.step)} tabIndex={-1}>
          {row.on === 'recommended' ? <NotMet row={row} {...rest} /> : <Chosen row={row} {...rest} />}
        </li>
      ))}
    </ol>
  )
}
