import { DrawnFigure } from '#src/modules/ui/drawn-figure.tsx'

const SPANS = [
  { label: 'under14', until: 'age14', look: 'none' },
  { label: 'from14', until: 'age16', look: 'proof' },
  { label: 'from16', until: 'age18', look: 'liable' },
] as const

/** The three ages of juvenile liability on one line: nothing, an open question, a full band. */
export function ThreeAges({ words }: { words: (key: string) => string }) {
  return (
    <DrawnFigure words={words}>
      <div className="ages">
        {SPANS.map(({ label, until, look }) => (
          <div className={`age age--${look}`} key={label}>
            <p className="age-end">{words(`labels.${until}`)}</p>
            <p className="h">{words(`labels.${label}`)}</p>
            <p className="s">{words(`labels.${label}Sub`)}</p>
          </div>
        ))}
      </div>
    </DrawnFigure>
  )
}
