import { type EndingTone, METERS, type Meters } from '#src/scenarios/scenario.ts'

/** A meter at this value or lower is harm done. Content brief, B.0 "Endings". */
const HARM_AT = -3

/** The least duty that a sound ending asks for: the child was reported in time. Content brief, B.0 "Endings". */
const SOUND_DUTY = 2

/** What a play is judged by. */
export type Judged = {
  meters: Meters
  /** A line that must not be crossed was crossed, and the decision not taken again. */
  flagged: boolean
  /** An option stands that does not help yet, or that leaves something owed undone. */
  gap: boolean
}

/**
 * The ending that a play has earned. Content brief, B.0 "Endings": sound asks for meters, duty and no gap; a gap that
 * did no harm can be repaired, and the story shows how. Other good choices do not make up for a night without notice.
 */
export function judge({ meters, flagged, gap }: Judged): EndingTone {
  if (flagged || METERS.some((meter) => meters[meter] <= HARM_AT)) return 'harmful'
  const sound = METERS.every((meter) => meters[meter] >= 0) && meters.duty >= SOUND_DUTY && !gap
  return sound ? 'sound' : 'repairable'
}
