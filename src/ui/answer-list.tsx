import { Sign } from '#src/ui/sign.tsx'

/** One option after checking: what it says, how it stands in words, and why. */
export type AnswerLine = {
  id: string
  text: string
  tag: string
  why: string
  /** `good`: fits and was chosen; `miss`: fits and was not; `yours`: chosen and does not help; `other`: the rest. */
  state: 'good' | 'miss' | 'yours' | 'other'
}

const SIGNS = { good: 'done', miss: 'half', yours: 'not', other: 'open' } as const
const COLOURS = { good: 'spot', miss: 'umber', yours: 'umber', other: 'quiet' } as const
const CLASSES = { good: 'good yours', miss: 'miss', yours: 'yours miss', other: '' } as const

/** Feedback for every option, never colour alone: sign, words and reason. */
export function AnswerList({ lines }: { lines: readonly AnswerLine[] }) {
  return (
    <ul className="answers">
      {lines.map((line) => (
        <li key={line.id} className={CLASSES[line.state]}>
          <Sign name={SIGNS[line.state]} colour={COLOURS[line.state]} />
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
