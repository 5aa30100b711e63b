import type { MatchItem } from '#src/quiz/quiz.ts'
import type { Speech } from '#src/quiz/ui/answer-lines.ts'
import type { AnswerLine } from '#src/ui/answer-list.tsx'

/** Each row with the match that fits it, in the order shown; then the matches that fit no row. */
export function matchLines(
  item: MatchItem,
  pairs: Readonly<Record<string, string>>,
  rows: readonly string[],
  { words, t }: Speech,
): readonly AnswerLine[] {
  const textOf = (match: string) => words(`matches.${match}.text`)
  const keys = item.rows.map(({ key }) => key)
  const tagOf = (yours: string | undefined, right: boolean) => {
    if (right) return t('quiz.tag.pairGood')
    return yours === undefined ? t('quiz.tag.pair') : t('quiz.tag.pairYours', { yours: textOf(yours) })
  }
  const fitting = rows.map((id): AnswerLine => {
    const key = item.rows.find((row) => row.id === id)?.key ?? ''
    // A record may be older than the bank and name a match that is gone.
    const yours = item.matches.find((match) => match === pairs[id])
    const right = yours === key
    return {
      id,
      text: t('quiz.pairOf', { row: words(`rows.${id}.text`), match: textOf(key) }),
      why: words(`rows.${id}.feedback`),
      state: right ? 'good' : 'misplaced',
      tag: tagOf(yours, right),
    }
  })
  const spare = item.matches
    .filter((match) => !keys.includes(match))
    .map((match): AnswerLine => {
      const yours = Object.values(pairs).includes(match)
      return {
        id: match,
        text: textOf(match),
        why: words(`matches.${match}.feedback`),
        state: yours ? 'yours' : 'other',
        tag: t(yours ? 'quiz.tag.spareYours' : 'quiz.tag.spare'),
      }
    })
  return [...fitting, ...spare]
}
