import { assertNever } from '#src/lib/assert-never.ts'
import type { Block } from '#src/modules/module.ts'
import type { Rating, Ratings } from '#src/modules/ratings.ts'
import { CalloutBlock } from '#src/modules/ui/callout-block.tsx'
import { CheckBlock } from '#src/modules/ui/check-block.tsx'
import { ChecklistBlock } from '#src/modules/ui/checklist-block.tsx'
import { ClaimCard } from '#src/modules/ui/claim-card.tsx'
import { DiagramView } from '#src/modules/ui/diagram-view.tsx'
import { LaneBlock } from '#src/modules/ui/lane-block.tsx'
import { PenaltiesBlock } from '#src/modules/ui/penalties-block.tsx'
import { SampleNoteBlock } from '#src/modules/ui/sample-note-block.tsx'
import { SortBlock } from '#src/modules/ui/sort-block.tsx'
import { StepsBlock } from '#src/modules/ui/steps-block.tsx'
import { TableBlock } from '#src/modules/ui/table-block.tsx'
import { WorkedCaseBlock } from '#src/modules/ui/worked-case-block.tsx'
import { useWords, type Words } from '#src/i18n/use-words.ts'
import type { PageNamespace } from '#src/i18n/namespaces.ts'
import type { Claim } from '#src/sources/claim.ts'
import { findClaim } from '#src/sources/find-claim.ts'
import { KeyPoint } from '#src/ui/key-point.tsx'
import { NotedText } from '#src/ui/noted-text.tsx'

/** What the blocks of a lesson need beside their words. */
type Surroundings = {
  /** The claims whose cards or figures the lesson shows. */
  claims: readonly Claim[]
  /** What the learner said of a checklist, and the way to say it. */
  ratingsOf: (block: string) => Ratings
  onRate: (block: string, item: string, rating: Rating) => void
}

type BlockViewProps = Surroundings & { block: Block; words: Words }

function BlockView({ block, words, claims, ratingsOf, onRate }: BlockViewProps) {
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
      return <DiagramView block={block} words={words} />
    case 'workedCase':
      return <WorkedCaseBlock block={block} words={words} />
    case 'sampleNote':
      return <SampleNoteBlock block={block} words={words} />
    case 'penalties':
      return <PenaltiesBlock block={block} words={words} claims={claims} />
    case 'lane':
      return <LaneBlock block={block} words={words} />
    case 'sort':
      return <SortBlock block={block} words={words} />
    case 'checklist':
      return (
        <ChecklistBlock
          block={block}
          words={words}
          ratings={ratingsOf(block.id)}
          onRate={(item, rating) => onRate(block.id, item, rating)}
        />
      )
    case 'check':
      return <CheckBlock block={block} words={words} />
    default:
      return assertNever(block)
  }
}

type LessonBlocksProps = Surroundings & {
  namespace: PageNamespace
  lesson: string
  blocks: readonly Block[]
}

/**
 * The blocks of one lesson, in order; their words stand in `namespace` under the lesson's id. What only the full form
 * holds is on the page in both forms: the style sheet leaves it out, so that nothing moves while the page loads.
 */
export function LessonBlocks({ namespace, lesson, blocks, ...around }: LessonBlocksProps) {
  const moduleWords = useWords(namespace)
  const words: Words = (key, values) => moduleWords(`${lesson}.${key}`, values)
  return (
    <>
      {blocks.map((block) => {
        const view = <BlockView key={block.id} block={block} words={words} {...around} />
        return block.form === 'full' ? (
          <div key={block.id} className="full-only">
            {view}
          </div>
        ) : (
          view
        )
      })}
    </>
  )
}
