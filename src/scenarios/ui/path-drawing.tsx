import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Words } from '#src/i18n/use-words.ts'
import type { DebriefRow } from '#src/scenarios/debrief.ts'
import type { OptionQuality } from '#src/scenarios/scenario.ts'
import { Sign } from '#src/ui/sign.tsx'

const LANE = { good: 0, partly: 1, notYet: 2 } as const
const QUALITIES: readonly OptionQuality[] = ['good', 'partly', 'notYet']

/** Tall drawing: one row per decision, one column per lane. */
const TALL = { top: 70, row: 78, left: 20, lane: 42, text: 134 }

function tallPath(rows: readonly DebriefRow[]): string {
  const x = (row: DebriefRow) => TALL.left + LANE[row.chosen.quality] * TALL.lane
  const y = (at: number) => TALL.top + at * TALL.row
  return rows
    .map((row, at) => {
      const previous = rows[at - 1]
      if (!previous) return `M${x(row)} 46V${y(at)}`
      const from = y(at - 1) + 18
      const to = y(at) - 18
      return `V${from}C${x(previous)} ${from + 30} ${x(row)} ${to - 30} ${x(row)} ${to}V${y(at)}`
    })
    .join('')
}

function Tall({ rows, words, titleId }: { rows: readonly DebriefRow[]; words: Words; titleId: string }) {
  const { t } = useTranslation()
  const bottom = TALL.top + rows.length * TALL.row - 40
  return (
    <svg className="fit" viewBox={`0 0 320 ${bottom + 10}`} role="img" aria-labelledby={titleId}>
      <title id={titleId}>{`${t('debrief.drawing')}. ${t('debrief.drawingDescription')}`}</title>
      {QUALITIES.map((quality) => (
        <path key={quality} className="lane" d={`M${TALL.left + LANE[quality] * TALL.lane} 46V${bottom}`} />
      ))}
      {(['done', 'half', 'not'] as const).map((name, at) => (
        <use
          key={name}
          href={`#m-${name}`}
          x={TALL.left + at * TALL.lane - 10}
          y="16"
          width="20"
          height="20"
          className="lm"
        />
      ))}
      <path className="better" d={`M${TALL.left} 46V${bottom}`} />
      <path className="taken" d={tallPath(rows)} />
      {rows.map((row, at) => {
        const y = TALL.top + at * TALL.row
        const x = TALL.left + LANE[row.chosen.quality] * TALL.lane
        return (
          <g key={row.step}>
            {!row.same && <circle className="node-o" cx={TALL.left} cy={y} r="7" />}
            <circle className="node" cx={x} cy={y} r="14" />
            <text className="num" x={x} y={y + 5}>
              {at + 1}
            </text>
            <text className="h" x={TALL.text} y={y - 3}>
              {words(`${row.step}.name`)}
            </text>
            <text className="s" x={TALL.text} y={y + 17}>
              {words(`${row.step}.options.${row.chosen.id}.short`)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** The path taken beside the better one, on three lanes; the full text follows it on the page. */
export function PathDrawing({ rows, words }: { rows: readonly DebriefRow[]; words: Words }) {
  const { t } = useTranslation()
  const titleId = useId()
  return (
    <figure className="fig">
      <Tall rows={rows} words={words} titleId={titleId} />
      <ul className="key-lines">
        <li>
          <svg width="44" height="14" aria-hidden="true">
            <path className="taken" d="M0 7h44" />
          </svg>
          {t('debrief.taken')}
        </li>
        <li>
          <svg width="44" height="14" aria-hidden="true">
            <path className="better" d="M2 7h42" />
          </svg>
          {t('debrief.betterPath')}
        </li>
        <li>
          <Sign name="done" /> {t('case.quality.good')}
        </li>
        <li>
          <Sign name="half" /> {t('case.quality.partly')}
        </li>
        <li>
          <Sign name="not" /> {t('case.quality.notYet')}
        </li>
      </ul>
    </figure>
  )
}
