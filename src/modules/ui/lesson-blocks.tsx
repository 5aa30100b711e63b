import { assertNever } from '#src/lib/assert-never.ts'
import type { Block } from '#src/modules/module.ts'
import { CalloutBlock } from '#src/modules/ui/callout-block.tsx'
import { CheckBlock } from '#src/modules/ui/check-block.tsx'
import { ReportingRoute } from '#src/modules/ui/reporting-route.tsx'
import { SampleNoteBlock } from '#src/modules/ui/sample-note-block.tsx'
import { StepsBlock } from '#src/modules/ui/steps-block.tsx'
import { TableBlock } from '#src/modules/ui/table-block.tsx'
import { WorkedCaseBlock } from '#src/modules/ui/worked-case-block.tsx'
import { useWords, type Words } from '#src/i18n/use-words.ts'
import type { PageNamespace } from '#src/i18n/namespaces.ts'
import { claims } from '#src/sources/content/claims.ts'
import { findClaim } from '#src/sources/find-claim.ts'
import { ClaimCard } from '#src/modules/ui/claim-card.tsx'
import { KeyPoint } from '#src/ui/key-point.tsx'
import { NotedText } from '#src/ui/noted-text.tsx'

function BlockView({ block, words }: { block: Block; words: Words }) {
  switch (block.kind) {
    case 'heading':
      return <h2>{words(block.id)}</h2>
    case 'paragraph':
      return <NotedText text={words(block.id)} />
    case 'keyPoint':
      return <KeyPoint text={words(block.id)} />
    case 'callout':
      return <CalloutBlock block={block} words={words} />
    case 'steps':
      return <StepsBlock block={block} words={words} />
    case 'table':
      return <TableBlock block={block} words={words} />
    case 'lawCard': {
      const claim = findClaim(claims, block.claim)
      return claim ? <ClaimCard claim={claim} /> : null
    }
    case 'diagram':
      return <ReportingRoute words={(key) => words(`${block.id}.${key}`)} />
    case 'workedCase':
      return <WorkedCaseBlock block={block} words={words} />
    case 'sampleNote':
      return <SampleNoteBlock block={block} words={words} />
    case 'check':
      return <CheckBlock block={block} words={words} />
    default:
      return assertNever(block)
  }
}

type LessonBlocksProps = { namespace: PageNamespace; lesson: string; blocks: readonly Block[] }

/** The blocks of one lesson, in order; their words stand in `namespace` under the lesson's id. */
export function LessonBlocks({ namespace, lesson, blocks }: LessonBlocksProps) {
  const moduleWords = useWords(namespace)
  const words: Words = (key, values) => moduleWords(`${lesson}.${key}`, values)
  return (
    <>
      {blocks.map((block) => (
        <BlockView key={block.id} block={block} words={words} />
      ))}
    </>
  )
}
