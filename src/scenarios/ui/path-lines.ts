import type { DebriefEndings, DebriefRow, TakenRow } from '#src/scenarios/debrief.ts'
import type { EndingTone } from '#src/scenarios/scenario.ts'

/** The two lines of the drawing, by class. */
export type Line = 'taken' | 'better'

/** Measures of the drawing in its own units: one row per decision, one column per lane, the texts right of them. */
export const DRAWING = { top: 74, row: 78, left: 36, lane: 38, text: 136 } as const

const LANE = { good: 0, partly: 1, notYet: 2 } as const
const TONE_LANE = { sound: 0, repairable: 1, harmful: 2 } as const

/** How far above and below a row a line runs straight. */
const STRAIGHT = 18
/** Where the better line goes round a decision that only the path taken meets. */
const ROUND_LEFT = 11
/** Where the line of the path taken goes round a decision that only the better one meets. */
const ROUND_RIGHT = DRAWING.left + DRAWING.lane / 2

/** The middle of a row, counted from 0; the endings stand in the row after the last decision. */
export function rowY(at: number): number {
  return DRAWING.top + at * DRAWING.row
}

/** Where the node of a decision stands: in the lane of what was chosen. */
export function nodeX({ chosen }: TakenRow): number {
  return DRAWING.left + LANE[chosen.quality] * DRAWING.lane
}

/** The lane in which an ending stands. */
export function laneOfTone(tone: EndingTone): number {
  return DRAWING.left + TONE_LANE[tone] * DRAWING.lane
}

/** The line of the path taken, through its nodes to its ending. */
export function takenLine(rows: readonly DebriefRow[], { taken }: DebriefEndings): string {
  const stops = rows.map((row) => (row.on === 'recommended' ? ROUND_RIGHT : nodeX(row)))
  return lineThrough(taken ? [...stops, laneOfTone(taken.tone)] : stops)
}

/** The better line: down the lane of what helps, and round what it does not meet. */
export function betterLine(rows: readonly DebriefRow[]): string {
  return lineThrough([...rows.map(({ on }) => (on === 'taken' ? ROUND_LEFT : DRAWING.left)), DRAWING.left])
}

function lineThrough(stops: readonly number[]): string {
  return stops
    .map((x, at) => {
      const before = stops[at - 1]
      if (before === undefined) return `M${x} 46V${rowY(at)}`
      const from = rowY(at - 1) + STRAIGHT
      const to = rowY(at) - STRAIGHT
      return `V${from}C${before} ${from + 30} ${x} ${to - 30} ${x} ${to}V${rowY(at)}`
    })
    .join('')
}
