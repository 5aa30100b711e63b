import { type ReactNode, useEffect, useRef } from 'react'
import { Sign } from '#src/ui/sign.tsx'

export type Grade = 'right' | 'partly' | 'notYet'

/** The sign of each grade; the words beside it say the same. */
export const VERDICT_SIGNS = {
  right: { name: 'done', colour: 'spot' },
  partly: { name: 'half', colour: 'umber' },
  notYet: { name: 'not', colour: 'umber' },
} as const

type VerdictProps = { grade: Grade; heading: string; level: 2 | 3; children?: ReactNode }

/** The word of a checked answer; it takes the focus, so that a screen reader hears it at once. */
export function Verdict({ grade, heading, level, children }: VerdictProps) {
  const ref = useRef<HTMLHeadingElement>(null)
  useEffect(() => ref.current?.focus(), [])
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className="verdict">
      <Sign {...VERDICT_SIGNS[grade]} />
      <div>
        <Heading ref={ref} tabIndex={-1}>
          {heading}
        </Heading>
        {children}
      </div>
    </div>
  )
}
