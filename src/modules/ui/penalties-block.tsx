import { useTranslation } from 'react-i18next'
import { figureOf, spanOf, ticksOf } from '#src/modules/penalty-scale.ts'
import type { BlockProps } from '#src/modules/ui/block-props.ts'
import { useRangeWords } from '#src/modules/ui/use-range-words.ts'
import type { Claim, Figure } from '#src/sources/claim.ts'
import { RichText } from '#src/ui/rich-text.tsx'

const WIDTH = 240
const EDGE = 8

/** Both lengths of one row on the common scale; the numbers stand beside it in words. */
function Bars({ figure, ticks }: { figure: Figure; ticks: readonly number[] }) {
  const last = ticks.at(-1) ?? 1
  const x = (years: number) => EDGE + (years / last) * (WIDTH - 2 * EDGE)
  const then = spanOf(figure.in2017)
  const now = spanOf(figure.today)
  return (
    <svg viewBox={`0 0 ${WIDTH} 52`} width={WIDTH} height="52" aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick}>
          <path className="tick" d={`M${x(tick)} 4V36`} />
          <text x={x(tick)} y="50" textAnchor="middle">
            {tick}
          </text>
        </g>
      ))}
      {then && <rect className="then" x={x(then.from)} y="7" width={x(then.to) - x(then.from)} height="10" />}
      {now && <rect className="now" x={x(now.from)} y="22" width={x(now.to) - x(now.from)} height="12" />}
    </svg>
  )
}

/** Lengths of prison in 2017 and today on one scale, drawn from the register of claims, with a table that says the same. */
export function PenaltiesBlock({
  block,
  words,
  claims,
}: BlockProps<'penalties'> & { claims: readonly Claim[] }) {
  const { t } = useTranslation()
  const say = useRangeWords()
  const rows = block.rows.flatMap((row) => {
    const figure = figureOf(row, claims)
    return figure ? [{ id: row.id, figure }] : []
  })
  const ticks = ticksOf(rows.map(({ figure }) => figure))
  return (
    <table className="tbl tbl--list wide penalties">
      <caption>{words(`${block.id}.caption`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('penalty.act')}</th>
          <th scope="col">{t('penalty.then')}</th>
          <th scope="col">{t('penalty.now')}</th>
          <td aria-hidden="true">{t('penalty.scale')}</td>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, figure }) => (
          <tr key={id}>
            <th scope="row">
              <RichText text={words(`${block.id}.rows.${id}`)} />
            </th>
            <td data-l={t('penalty.then')}>
              <span>{say(figure.in2017)}</span>
            </td>
            <td data-l={t('penalty.now')}>
              <span>{say(figure.today)}</span>
            </td>
            <td className="bars">
              <Bars figure={figure} ticks={ticks} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
