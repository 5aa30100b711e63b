import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Words } from '#src/i18n/use-words.ts'
import type { DebriefRow } from '#src/scenarios/debrief.ts'
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
  replay: (row: DebriefRow, number: number) => ReactNode
}

function Row({
  row,
  words,
  number,
  grounds,
  replay,
}: { row: DebriefRow; number: number } & Omit<DebriefListProps, 'rows'>) {
  const { t } = useTranslation()
  const standing = STANDING[row.chosen.quality]
  const of = (option: string, part: string) => words(`${row.step}.options.${option}.${part}`)
  return (
    <li>
      <h3>
        {number}. {words(`${row.step}.name`)}
      </h3>
      <p className="st">
        <Sign name={standing.sign} colour={standing.colour} /> {t(standing.word)}
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
          {of(row.chosen.id, 'why')}
          {!row.same && <> {of(row.better.id, 'why')}</>}
        </dd>
        <dt>{t('debrief.source')}</dt>
        <dd>{grounds(row)}</dd>
      </dl>
      {replay(row, number)}
    </li>
  )
}

/** Each decision with your choice, the better one, why, and the source. */
export function DebriefList({ rows, ...rest }: DebriefListProps) {
  return (
    <ol className="debrief">
      {rows.map((row, at) => (
        <Row key={row.step} row={row} number={at + 1} {...rest} />
      ))}
    </ol>
  )
}
