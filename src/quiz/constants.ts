import type { Item, Sureness } from '#src/quiz/quiz.ts'

/**
 * The share of an attempt's points that passes, all must-pass items being right as well. 80 % is a convention, not
 * evidence: practice.md C.1 marks it so and asks for a setting. A share is compared after `shareOf` took the dust off.
 */
export const PASS_MARK = 0.8

/**
 * The share of its items that an attempt must still have to count, once some were withdrawn or their law is being read
 * again: two right answers of ten drawn are no pass, and one is no case. Our choice, as high as the pass mark.
 */
export const ENOUGH_LEFT = 0.8

/**
 * How sure a learner can say to be, weakest first: the order on the page. Asked after each answer, without effect on
 * the pass (practice.md C.1, confidence rating); it only decides what is asked again first.
 */
export const SURENESS = ['guess', 'fairly', 'sure'] as const satisfies readonly Sureness[]

/** How many items of each outcome the check before a module asks: enough to skip a lesson, short enough to take. */
export const PRE_CHECK_PER_OUTCOME = 1

/** The longest pack of spaced review, in minutes, and the most items in it; a small start takes fewer. */
export const REVIEW_MINUTES = 5
export const REVIEW_ITEMS = 5
export const REVIEW_SMALL_START = 2

/** How long one item takes to read, answer and read again with its feedback, in minutes; our estimate. */
export function itemMinutes(item: Item): number {
  switch (item.kind) {
    case 'vignette':
      return 0.5 + 0.5 * item.questions.length
    case 'order':
    case 'match':
      return 1.25
    case 'single':
    case 'multiple':
    case 'trueFalse':
    case 'numeric':
      return 1
  }
}
