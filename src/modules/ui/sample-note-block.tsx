import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { BlockProps } from '#src/modules/ui/block-props.ts'
import { RichText } from '#src/ui/rich-text.tsx'

/** A filled-in note, set as a sheet of paper; an example only, with nothing to type. */
export function SampleNoteBlock({ block, words }: BlockProps<'sampleNote'>) {
  const { t } = useTranslation()
  const headingId = useId()
  return (
    <section className="sample-note" aria-labelledby={headingId}>
      <p className="label">{t('lesson.sampleNote')}</p>
      <h3 id={headingId}>{words(`${block.id}.title`)}</h3>
      <dl>
        {block.fields.map((field) => (
          <div key={field}>
            <dt>{words(`${block.id}.fields.${field}.label`)}</dt>
            <dd>
              <RichText text={words(`${block.id}.fields.${field}.value`)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
