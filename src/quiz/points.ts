/** Thirds and fifths add up to 7.999…; a billionth is far below any difference that a score can have. */
const GRAIN = 1e9

function withoutDust(value: number): number {
  return Math.round(value * GRAIN) / GRAIN
}

/** Points added up, without floating dust: three thirds are exactly 1. */
export function sumPoints(points: readonly number[]): number {
  return withoutDust(points.reduce((sum, one) => sum + one, 0))
}

/** `points` as a share of `max`, from 0 to 1, without floating dust; 0 where nothing could be earned. */
export function shareOf(points: number, max: number): number {
  return max === 0 ? 0 : withoutDust(points / max)
}
