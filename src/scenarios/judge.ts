import { type EndingTone, METERS, type Meters } from '#src/scenarios/scenario.ts'

/** A meter at this value or lower is harm done. Content brief, B.0 "Endings". */
const HARM_AT = -3

/** The least duty that a sound ending asks for: the child was reported in time. Content brief, B.0 "Endings". */
const SOUND_DUTY = 2

/**
 * The ending that a play has earned: its meters, and whether a line that must not be crossed was crossed and the
 * decision not taken again. A gap that is neither sound nor harmful can be repaired. Content brief, B.0 "Endings".
 */
export function judge(meters: Meters, flagged: boolean): EndingTone {
  if (flagged || METERS.some((meter) => meters[meter] <= HARM_AT)) return 'harmful'
  const sound = METERS.every((meter) => meters[meter] >= 0) && meters.duty >= SOUND_DUTY
  return sound ? 'sound' : 'repairable'
}
