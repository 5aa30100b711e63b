import { DrawnFigure } from '#src/modules/ui/drawn-figure.tsx'

/** What the plan shows, in the order of its numbers; the names stand in the list beside it. */
const THINGS = [
  { label: 'childRoom', x: 40, y: 44 },
  { label: 'child', x: 96, y: 116 },
  { label: 'interviewer', x: 184, y: 116 },
  { label: 'psychologist', x: 140, y: 176 },
  { label: 'camera', x: 252, y: 40 },
  { label: 'glass', x: 288, y: 116 },
  { label: 'observerRoom', x: 328, y: 44 },
  { label: 'observers', x: 368, y: 128 },
  { label: 'waitingRoom', x: 96, y: 268 },
  { label: 'ownDoor', x: 184, y: 224 },
] as const

function Plan() {
  return (
    <svg viewBox="0 0 440 320" width="440" className="plan" aria-hidden="true">
      {/* the child's room, the room of those who listen, the waiting room */}
      <path className="wall" d="M200 224H288V8H8V224H168" />
      <path className="wall" d="M288 8H432V224H288" />
      <path className="wall" d="M8 224V312H288V224" />
      <path className="glass" d="M288 72V160" />
      {/* armchairs and a low table */}
      <rect className="seat" x="72" y="92" width="48" height="48" rx="8" />
      <rect className="seat" x="160" y="92" width="48" height="48" rx="8" />
      <rect className="seat" x="116" y="156" width="48" height="40" rx="8" />
      <circle className="seat" cx="140" cy="112" r="14" />
      {/* where the recording is made */}
      <path className="seat" d="M240 16h24v16h-24z" />
      {/* the table of those who listen */}
      <rect className="seat" x="344" y="88" width="24" height="96" />
      {/* the door of the child */}
      <path className="swing" d="M168 224A32 32 0 0 1 200 192" />
      {THINGS.map(({ label, x, y }, index) => (
        <g key={label}>
          <circle className="node" cx={x} cy={y} r="12" />
          <text className="num" x={x} y={y + 5}>
            {index + 1}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** A hearing room as a plan, with numbers; their names stand beside it. */
export function HearingRoom({ words }: { words: (key: string) => string }) {
  return (
    <DrawnFigure words={words}>
      <div className="planned">
        <Plan />
        <ol className="plan-names">
          {THINGS.map(({ label }) => (
            <li key={label}>{words(`labels.${label}`)}</li>
          ))}
        </ol>
      </div>
    </DrawnFigure>
  )
}
