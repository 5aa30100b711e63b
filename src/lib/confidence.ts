/**
 * How sure we are of a statement, from the surest to the least sure; good practice is no statement of law at all.
 * - `official`: law, read at the official source or on a copy of it;
 * - `institution`: what an institution says of itself on its own page; firm, but no law;
 * - `secondary`: press, articles or guides only; never in a must-pass item on its own;
 * - `reading`: our own reading of two texts side by side; never the only ground of a right answer;
 * - `practice`: good practice, not law.
 */
export const CONFIDENCES = ['official', 'institution', 'secondary', 'reading', 'practice'] as const
export type Confidence = (typeof CONFIDENCES)[number]
