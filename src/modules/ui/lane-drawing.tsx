import type { BlockProps } from '#src/modules/ui/block-props.ts'

type LaneDrawingProps = BlockProps<'lane'> & {
  /** The step one is at; null while all are shown. */
  at: number | null
}

/** How large a drawing is, in its own units: where its steps begin, the room of a step and of a lane, a node. */
type Measures = { left: number; step: number; lane: number; node: number }

const WIDE: Measures = { left: 216, step: 66, lane: 44, node: 12 }
/** Low enough for a telephone to show it, the buttons and the step at once. */
const NARROW: Measures = { left: 24, step: 33, lane: 24, node: 10 }

/** The lanes with the way across them: a numbered node for each step, solid as far as one has come. The list says the same. */
export function LaneDrawing({ block, words, at }: LaneDrawingProps) {
  const name = (lane: string) => words(`${block.id}.lanes.${lane}`)
  return (
    <>
      <Lanes className="only-wide" block={block} at={at} measures={WIDE} nameOf={name} />
      <Lanes
        className="only-tall fit"
        block={block}
        at={at}
        measures={NARROW}
        nameOf={(_, index) => letterOf(index)}
      />
      <ul className="only-tall lane-names" aria-hidden="true">
        {block.lanes.map((lane, index) => (
          <li key={lane}>
            <b>{letterOf(index)}</b> {name(lane)}
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

type LanesProps = Pick<LaneDrawingProps, 'block' | 'at'> & {
  className: string
  measures: Measures
  nameOf: (lane: string, index: number) => string
}

function Lanes({ className, block: { lanes, steps }, at, measures, nameOf }: LanesProps) {
  const { left, step, lane: high, node } = measures
  const width = left + steps.length * step
  const reached = at ?? steps.length - 1
  const points = steps.map(({ lane }, index) => ({
    x: left + step * (index + 0.5),
    y: high * (lanes.indexOf(lane) + 0.5),
  }))
  const line = (to: number) =>
    points.slice(0, to + 1).map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`)
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${lanes.length * high}`}
      width={width}
      aria-hidden="true"
    >
      {lanes.map((lane, index) => (
        <g key={lane}>
          <path className="lane" d={`M0 ${(index + 1) * high}H${width}`} />
          <text
            className={at !== null && steps[at]?.lane === lane ? 'h' : 's'}
            x="0"
            y={high * (index + 0.5) + 5}
          >
            {nameOf(lane, index)}
          </text>
        </g>
      ))}
      <path className="better" d={line(points.length - 1).join('')} />
      <path className="taken" d={line(reached).join('')} />
      {points.map(({ x, y }, index) => (
        <g key={x}>
          <circle
            className={index <= reached ? 'node' : 'node-o'}
            cx={x}
            cy={y}
            r={index === at ? node + 2 : node}
          />
          <text className={index <= reached ? 'num' : 'num-o'} x={x} y={y + 5}>
            {index + 1}
          </text>
        </g>
      ))}
    </svg>
  )
}
