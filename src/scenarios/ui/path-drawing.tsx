import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Words } from '#src/i18n/use-words.ts'
import type { DebriefEndings, DebriefRow } from '#src/scenarios/debrief.ts'
import type { OptionQuality } from '#src/scenarios/scenario.ts'
import {
  betterLine,
  DRAWING,
  laneOfTone,
  type Line,
  nodeX,
  rowY,
  takenLine,
} from '#src/scenarios/ui/path-lines.ts'
import { rowId } from '#src/scenarios/ui/row-id.ts'
import { Sign } from '#src/ui/sign.tsx'

const SIGNS = { good: 'done', partly: 'half', notYet: 'not' } as const
const QUALITIES: readonly OptionQuality[] = ['good', 'partly', 'notYet']

type PathDrawingProps = { rows: readonly DebriefRow[]; endings: DebriefEndings; words: Words }

/** One decision: its words, and over them a node that leads to its row below; the name of the link says them all. */
function Decision({ row, at, words }: { row: DebriefRow; at: number; words: Words }) {
  const { t } = useTranslation()
  const y = rowY(at)
  const name = words(`${row.step}.name`)
  const short = (option: string) => words(`${row.step}.options.${option}.short`)
  const taken = row.on === 'recommended' ? null : row
  const says = taken
    ? t('debrief.node', {
        n: taken.number,
        name,
        chosen: short(taken.chosen.id),
        quality: t(`case.quality.${taken.chosen.quality}`),
      })
    : t('debrief.nodeOther', { name, better: short(row.better.id) })
  return (
    <g className="leads">
      <g aria-hidden="true">
        <text className="h" x={DRAWING.text} y={y - 3}>
          {name}
        </text>
        <text className="s" x={DRAWING.text} y={y + 17}>
          {short((taken?.chosen ?? row.better).id)}
        </text>
        {row.on !== 'both' && (
          <text className="s" x={DRAWING.text} y={y + 34}>
            {t(row.on === 'taken' ? 'debrief.onlyTaken' : 'debrief.onlyBetter')}
          </text>
        )}
      </g>
      <a href={`#${rowId(row.step)}`} aria-label={says}>
        <rect className="ring" x="3" y={y - 32} width="314" height="72" rx="3" />
        {row.on !== 'taken' && !taken?.same && <circle className="node-o" cx={DRAWING.left} cy={y} r="7" />}
        {taken && (
          <>
            <circle className="node" cx={nodeX(taken)} cy={y} r="14" />
            <text className="num" x={nodeX(taken)} y={y + 5}>
              {taken.number}
            </text>
          </>
        )}
      </a>
    </g>
  )
}

/** Where both paths end: a square for the ending reached, a small open one for the better ending where it is another. */
function Endings({ endings, at }: { endings: DebriefEndings; at: number }) {
  const { t } = useTranslation()
  const { taken, recommended } = endings
  const y = rowY(at)
  const same = taken?.id === recommended?.id
  return (
    <>
      {recommended && !same && (
        <rect className="node-o" x={DRAWING.left - 7} y={y - 7} width="14" height="14" />
      )}
      {taken && (
        <rect className="node" x={laneOfTone(taken.tone) - 13} y={y - 13} width="26" height="26" rx="2" />
      )}
      {taken && (
        <text className="h" x={DRAWING.text} y={y - 3}>
          {t(`debrief.end.${taken.tone}`)}
        </text>
      )}
      <text className="s" x={DRAWING.text} y={y + 17}>
        {t(same ? 'debrief.endBoth' : 'debrief.endTaken')}
      </text>
      {recommended && !same && (
        <text className="s" x={DRAWING.text} y={y + 36}>
          {t('debrief.endBetter', { tone: t(`debrief.end.${recommended.tone}`) })}
        </text>
      )}
    </>
  )
}

function Key() {
  const { t } = useTranslation()
  const lines: readonly { line: Line; text: string }[] = [
    { line: 'taken', text: t('debrief.taken') },
    { line: 'better', text: t('debrief.betterPath') },
  ]
  return (
    <ul className="key-lines">
      {lines.map(({ line, text }) => (
        <li key={line}>
          <svg width="44" height="14" aria-hidden="true">
            <path className={line} d="M2 7h42" />
          </svg>
          {text}
        </li>
      ))}
      {QUALITIES.map((quality) => (
        <li key={quality}>
          <Sign name={SIGNS[quality]} /> {t(`case.quality.${quality}`)}
        </li>
      ))}
    </ul>
  )
}

/**
 * The path taken beside the better one, on three lanes: a heavy line and a dashed one, which part where only one of
 * them meets a decision. Each node leads to its row in the list that follows, which says all of it in words.
 */
export function PathDrawing({ rows, endings, words }: PathDrawingProps) {
  const { t } = useTranslation()
  const titleId = useId()
  const bottom = rowY(rows.length)
  return (
    <figure className="fig">
      <svg className="fit" viewBox={`0 0 320 ${bottom + 44}`} role="group" aria-labelledby={titleId}>
        <title id={titleId}>{`${t('debrief.drawing')}. ${t('debrief.drawingDescription')}`}</title>
        {QUALITIES.map((quality, lane) => {
          const x = DRAWING.left + lane * DRAWING.lane
          return (
            <g key={quality}>
              <path className="lane" d={`M${x} 46V${bottom}`} />
              <use href={`#m-${SIGNS[quality]}`} x={x - 10} y="16" width="20" height="20" className="lm" />
            </g>
          )
        })}
        <path className="better" d={betterLine(rows)} />
        <path className="taken" d={takenLine(rows, endings)} />
        {rows.map((row, at) => (
          <Decision key={row.step} row={row} at={at} words={words} />
        ))}
        <Endings endings={endings} at={rows.length} />
      </svg>
      <Key />
    </figure>
  )
}
