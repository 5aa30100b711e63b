import type { BlockProps } from '#src/modules/ui/block-props.ts'
import { NotedText } from '#src/ui/noted-text.tsx'

/** Numbered steps: what to do in bold, then the rest. */
export function StepsBlock({ block, words }: BlockProps<'steps'>) {
  return (
    <ol className="steps">
      {block.items.map((item) => (
        <li key={item}>
          <b>{words(`${block.id}.items.${item}.title`)}</b>
          <NotedText text={words(`${block.id}.items.${item}.text`)} />
        </li>
      ))}
    </ol>
  )
}
