import { assertNever } from '#src/lib/assert-never.ts'
import type { BlockProps } from '#src/modules/ui/block-props.ts'
import { HearingRoom } from '#src/modules/ui/hearing-room.tsx'
import { MeasuresLadder } from '#src/modules/ui/measures-ladder.tsx'
import { ReportingRoute } from '#src/modules/ui/reporting-route.tsx'
import { ThreeAges } from '#src/modules/ui/three-ages.tsx'

/** The drawing of a block, by its name. */
export function DiagramView({ block, words }: BlockProps<'diagram'>) {
  const read = (key: string) => words(`${block.id}.${key}`)
  switch (block.diagram) {
    case 'reporting-route':
      return <ReportingRoute words={read} />
    case 'three-ages':
      return <ThreeAges words={read} />
    case 'measures-ladder':
      return <MeasuresLadder words={read} />
    case 'hearing-room':
      return <HearingRoom words={read} />
    default:
      return assertNever(block.diagram)
  }
}
