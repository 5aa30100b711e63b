import { DrawnFigure } from '#src/modules/ui/drawn-figure.tsx'

const FREE = ['civic', 'supervision', 'weekend', 'daily'] as const
const CUSTODIAL = ['centre', 'detention'] as const

type Step = (typeof FREE)[number] | (typeof CUSTODIAL)[number]

/** The educational measures as stairs from the mildest up; a gate parts those with and without deprivation of liberty. */
export function MeasuresLadder({ words }: { words: (key: string) => string }) {
  const stairs = (steps: readonly Step[], look: string) => (
    <div className={`stairs ${look}`}>
      {steps.map((step) => (
        <div className="stair" key={step}>
          <p className="h">{words(`labels.${step}`)}</p>
          <p className="s">{words(`labels.${step}Sub`)}</p>
        </div>
      ))}
    </div>
  )
  return (
    <DrawnFigure words={words}>
      <div className="ladder">
        <p className="label">{words('labels.free')}</p>
        {stairs(FREE, 'stairs--free')}
        <div className="gate">
          <p className="h">{words('labels.gate')}</p>
          <p className="s">{words('labels.gateSub')}</p>
        </div>
        <p className="label">{words('labels.custodial')}</p>
        {stairs(CUSTODIAL, 'stairs--custodial')}
      </div>
    </DrawnFigure>
  )
}
