import { useTranslation } from 'react-i18next'
import type { BlockProps } from '#src/modules/ui/block-props.ts'
import { NotedText } from '#src/ui/noted-text.tsx'

/** A case solved aloud: each moment, what the adult does, and why. */
export function WorkedCaseBlock({ block, words }: BlockProps<'workedCase'>) {
  const { t } = useTranslation()
  return (
    <ol className="steps worked">
      {block.parts.map((part) => (
        <li key={part}>
          <b>{words(`${block.id}.parts.${part}.moment`)}</b>
          <dl>
            <dt>{t('lesson.act')}</dt>
            <dd>
              <NotedText text={words(`${block.id}.parts.${part}.act`)} />
            </dd>
            <dt>{t('lesson.why')}</dt>
            <dd>
              <NotedText text={words(`${block.id}.parts.${part}.why`)} />
            </dd>
          </dl>
        </li>
      ))}
    </ol>
  )
}
