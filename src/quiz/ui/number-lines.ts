import { formatNumber } from '#src/i18n/format.ts'
import type { NumericItem } from '#src/quiz/quiz.ts'
import { numberStanding, type NumberStanding } from '#src/quiz/score.ts'
import type { Speech } from '#src/quiz/ui/answer-lines.ts'
import type { AnswerLine } from '#src/ui/answer-list.tsx'

const feedbackKey = (standing: NumberStanding) =>
  standing.at === 'confused' ? `confused.${standing.unit}.feedback` : `${standing.at}.feedback`

/** The number that fits; before it the learner's own, where it is another one. */
export function numberLines(
  item: NumericItem,
  value: number | null,
  { words, t, language }: Speech,
): readonly AnswerLine[] {
  const standing = value === null ? null : numberStanding(item, value)
  const right = standing?.at === 'in'
  const answer: AnswerLine = {
    id: 'answer',
    text: words('answer.text'),
    why: words('answer.feedback'),
    state: right ? 'good' : 'miss',
    tag: t(right ? 'quiz.tag.writtenGood' : 'quiz.tag.answer'),
  }
  if (value === null || standing === null || right) return [answer]
  const confused = standing.at === 'confused'
  const yours: AnswerLine = {
    id: 'yours',
    text: t(`unit.${item.unit}`, { count: value, number: formatNumber(value, language) }),
    why: words(feedbackKey(standing)),
    state: confused ? 'half' : 'yours',
    tag: t(confused ? 'quiz.tag.writtenPartly' : 'quiz.tag.written'),
  }
  return [yours, answer]
}
