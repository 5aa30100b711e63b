import { Sign } from '#src/ui/sign.tsx'

const SHOWN = {
  good: { sign: 'done', colour: 'spot', classes: 'good yours' },
  miss: { sign: 'done', colour: 'umber', classes: 'miss' },
  misplaced: { sign: 'note', colour: 'umber', classes: 'miss' },
  half: { sign: 'half', colour: 'umber', classes: 'yours miss' },
  halfOther: { sign: 'half', colour: 'quiet', classes: '' },
  yours: { sign: 'not', colour: 'umber', classes: 'yours miss' },
  other: { sign: 'open', colour: 'quiet', classes: '' },
} as const

/** One option after checking: what it says, how it stands in words, and why. */
export type AnswerLine = {
  id: string
  text: string
  tag: string
  why: string
  /**
   * `good`: fits and was chosen; `miss`: fits and was not; `half` and `halfOther`: fits in part, chosen or not;
   * `misplaced`: a step that belongs elsewhere; `yours`: chosen and does not help; `other`: the rest.
   */
  state: keyof typeof SHOWN
}

/** Feedback for every option, never colour alone: sign, words and reason. */
export function AnswerList({ lines }: { lines: readonly AnswerLine[] }) {
  return (
    <ul className="answers">
      {lines.map((line) => (
        <li key={line.id} className={SHOWN[line.state].classes}>
          <Sign name={SHOWN[line.state].sign} colour={SHOWN[line.state].colour} />
          <div>
            <p className="tag">{line.tag}</p>
            <p className="what">{line.text}</p>
            <p className="why">{line.why}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
