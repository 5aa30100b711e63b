import type { Sureness } from '#src/quiz/quiz.ts'

/**
 * The share of an attempt's points that passes, all must-pass items being right as well. 80 % is a convention, not
 * evidence: practice.md C.1 marks it so and asks for a setting. A share is compared after `shareOf` took the dust off.
 */
export const PASS_MARK = 0.8

/**
 * How sure a learner can say to be, weakest first: the order on the page. Asked after each answer, without effect on
 * the pass (practice.md C.1, confidence rating); it only decides what is asked again first.
 */
export const SURENESS = ['guess', 'fairly', 'sure'] as const satisfies readonly Sureness[]
