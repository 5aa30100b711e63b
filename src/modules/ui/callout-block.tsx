import type { BlockProps } from '#src/modules/ui/block-props.ts'
import { NotedText } from '#src/ui/noted-text.tsx'
import { Sign } from '#src/ui/sign.tsx'
import { SureLabel } from '#src/ui/sure-label.tsx'

/** A remark beside the text; what is not law carries its label. */
export function CalloutBlock({ block, words }: BlockProps<'callout'>) {
  return (
    <div className={block.tone === 'watch' ? 'call call--watch' : 'call'}>
      <p className="label">
        {block.tone === 'watch' && <Sign name="note" />} {words(`${block.id}.title`)}
      </p>
      <NotedText text={words(`${block.id}.text`)} />
      {block.confidence && (
        <p>
          <SureLabel confidence={block.confidence} />
        </p>
      )}
    </div>
  )
}
