import type { BlockProps } from '#src/modules/ui/block-props.ts'

const LEFT = 216
const STEP = 66
const LANE = 44
const TALL_STEP = 40

type LaneDrawingProps = BlockProps<'lane'> & {
  /** The step one is at; null while all are shown. */
  at: number | null
}

/** The lanes with the way across them: a numbered node for each step, solid as far as one has come. The list says the same. */
export function LaneDrawing({ block, words, at }: LaneDrawingProps) {
  const { lanes, steps } = block
  const reached = at ?? steps.length - 1
  const laneOf = (lane: string) => lanes.indexOf(lane)
  const wide = steps.map((step, index) => ({
    x: LEFT + STEP * (index + 0.5),
    y: LANE * (laneOf(step.lane) + 0.5),
  }))
  const column = 288 / lanes.length
  const tall = steps.map((step, index) => ({
    x: column * (laneOf(step.lane) + 0.5),
    y: TALL_STEP * (index + 0.5) + 28,
  }))
  const height = lanes.length * LANE
  const width = LEFT + steps.length * STEP
  return (
    <>
      <svg className="only-wide" viewBox={`0 0 ${width} ${height}`} width={width} aria-hidden="true">
        {lanes.map((lane, index) => (
          <g key={lane}>
            <path className="lane" d={`M0 ${(index + 1) * LANE}H${width}`} />
            <text
              className={steps[reached]?.lane === lane && at !== null ? 'h' : 's'}
              x="0"
              y={LANE * (index + 0.5) + 5}
            >
              {words(`${block.id}.lanes.${lane}`)}
            </text>
          </g>
        ))}
        <Way points={wide} reached={reached} at={at} />
      </svg>
      <svg className="only-tall fit" viewBox={`0 0 288 ${steps.length * TALL_STEP + 34}`} aria-hidden="true">
        {lanes.map((lane, index) => (
          <g key={lane}>
            <path className="lane" d={`M${column * (index + 0.5)} 24V${steps.length * TALL_STEP + 30}`} />
            <text className="s" x={column * (index + 0.5)} y="14" textAnchor="middle">
              {letterOf(index)}
            </text>
          </g>
        ))}
        <Way points={tall} reached={reached} at={at} />
      </svg>
      <ul className="only-tall lane-names" aria-hidden="true">
        {lanes.map((lane, index) => (
          <li key={lane}>
            <b>{letterOf(index)}</b> {words(`${block.id}.lanes.${lane}`)}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Lanes have no room for their names on a narrow screen: A, B, C with the names below. */
function letterOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index)
}

type WayProps = { points: readonly { x: number; y: number }[]; reached: number; at: number | null }

function Way({ points, reached, at }: WayProps) {
  const line = (to: number) =>
    points.slice(0, to + 1).map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`)
  return (
    <>
      <path className="better" d={line(points.length - 1).join('')} />
      <path className="taken" d={line(reached).join('')} />
      {points.map(({ x, y }, index) => (
        <g key={`${x} ${y}`}>
          <circle className={index <= reached ? 'node' : 'node-o'} cx={x} cy={y} r={index === at ? 15 : 12} />
          <text className={index <= reached ? 'num' : 'num-o'} x={x} y={y + 5}>
            {index + 1}
          </text>
        </g>
      ))}
    </>
  )
}
