import type { Meters } from '#src/scenarios/scenario.ts'

/** Where every play begins. */
export const NO_METERS: Meters = { wellbeing: 0, trust: 0, evidence: 0, duty: 0 }

/** Both changes together. */
export function addMeters(a: Meters, b: Meters): Meters {
  return {
    wellbeing: a.wellbeing + b.wellbeing,
    trust: a.trust + b.trust,
    evidence: a.evidence + b.evidence,
    duty: a.duty + b.duty,
  }
}

/** Which of the five words of a meter tells its value, from 1 (lost) over 3 (as at the start) to 5 (secured). */
export function meterWord(value: number): 1 | 2 | 3 | 4 | 5 {
  if (value <= -3) return 1
  if (value < 0) return 2
  if (value === 0) return 3
  return value < 3 ? 4 : 5
}
