import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { countRatings, type Rating, RATINGS, type Ratings } from '#src/modules/ratings.ts'
import type { BlockProps } from '#src/modules/ui/block-props.ts'
import { ExerciseLabel } from '#src/modules/ui/exercise-label.tsx'
import { OptionList } from '#src/ui/option-list.tsx'
import { RichText } from '#src/ui/rich-text.tsx'

type ChecklistProps = BlockProps<'checklist'> & {
  ratings: Ratings
  onRate: (item: string, rating: Rating) => void
}

/** A list to hold one's own setting against; what is ticked is kept on the device and judged by nobody. */
export function ChecklistBlock({ block, words, ratings, onRate }: ChecklistProps) {
  const { t } = useTranslation()
  const base = useId()
  const counts = countRatings(block.items, ratings)
  return (
    <section className="ask checklist" aria-labelledby={`${base}-title`}>
      <ExerciseLabel name={t('checklist.label')} note={t('checklist.note')} />
      <h3 id={`${base}-title`}>{words(`${block.id}.title`)}</h3>
      <p>{words(`${block.id}.lead`)}</p>
      <ol className="rated">
        {block.items.map((item, at) => (
          <li key={item}>
            <fieldset className="sortcard">
              <legend>{words(`${block.id}.items.${item}.title`)}</legend>
              <p>
                <RichText text={words(`${block.id}.items.${item}.text`)} />
              </p>
              <OptionList
                name={`${base}-${at}`}
                type="radio"
                options={RATINGS.map((id) => ({ id, label: t(`checklist.rating.${id}`) }))}
                chosen={[ratings[item] ?? '']}
                onChoose={(id) => {
                  const rating = RATINGS.find((one) => one === id)
                  if (rating) onRate(item, rating)
                }}
              />
            </fieldset>
          </li>
        ))}
      </ol>
      <p role="status" className="quiet small">
        {t('checklist.sum', counts)}
      </p>
    </section>
  )
}
