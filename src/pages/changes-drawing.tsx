import { useId } from 'react'
import { useWords } from '#src/i18n/use-words.ts'
import type { CalendarYear } from '#src/sources/change-calendar.ts'

/* One line for each year and one place for each month on it, before them a place for a year without month. */
const TOP = 34
const LINE = 36
const UNDATED = 64
const JANUARY = 90
const MONTH = 21.5
const RADIUS = 11
/** Of a circle whose number has two digits. */
const WIDE_RADIUS = 14
const WIDTH = JANUARY + 11 * MONTH + RADIUS + 2

const placeOf = (month: number | null) => (month === null ? UNDATED : JANUARY + (month - 1) * MONTH)

const AXIS = [
  { month: 1, key: 'page.axis.january' },
  { month: 4, key: 'page.axis.april' },
  { month: 7, key: 'page.axis.july' },
  { month: 10, key: 'page.axis.october' },
] as const

/** The time line: how many changes each month brought. The table by date says the same, change by change. */
export function ChangesDrawing({ years }: { years: readonly CalendarYear[] }) {
  const words = useWords('changes')
  const titleId = useId()
  const height = TOP + years.length * LINE
  const told = years
    .map(
      ({ year, count }) => `${year} – ${count === 0 ? words('page.none') : words('page.count', { count })}`,
    )
    .join('; ')
  return (
    <figure className="fig">
      <svg
        className="calendar"
        viewBox={`0 0 ${WIDTH} ${height}`}
        width={WIDTH}
        height={height}
        role="img"
        aria-labelledby={titleId}
      >
        <title
          id={titleId}
        >{`${words('page.drawing')}. ${words('page.drawingText', { years: told })}`}</title>
        {AXIS.map(({ month, key }) => (
          <g key={key}>
            <text className="s" x={placeOf(month)} y={14} textAnchor="middle">
              {words(key)}
            </text>
            <path className="lane" d={`M${placeOf(month)} 20V${height - 6}`} />
          </g>
        ))}
        {years.map(({ year, months }, at) => {
          const y = TOP + at * LINE + LINE / 2
          return (
            <g key={year}>
              <text className="h" x={0} y={y + 5}>
                {year}
              </text>
              <path className="axis" d={`M${UNDATED - RADIUS} ${y}H${WIDTH}`} />
              {months.map(({ month, count }) => (
                <g key={month ?? 0}>
                  <circle
                    className={month === null ? 'node-o' : 'node'}
                    cx={placeOf(month)}
                    cy={y}
                    r={count < 10 ? RADIUS : WIDE_RADIUS}
                  />
                  <text
                    className={month === null ? 'num-o' : 'num'}
                    x={placeOf(month)}
                    y={y + 5}
                    textAnchor="middle"
                  >
                    {count}
                  </text>
                </g>
              ))}
            </g>
          )
        })}
      </svg>
      <figcaption>{words('page.caption')}</figcaption>
    </figure>
  )
}
