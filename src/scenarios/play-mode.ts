/** Guided tells the "why" after each decision, rehearsal only at the end. Content brief, B.0 "Rehearsal mode". */
export const PLAY_MODES = ['guided', 'rehearsal'] as const
export type PlayMode = (typeof PLAY_MODES)[number]
