import { useTranslation } from 'react-i18next'
import type { NumericItem } from '#src/quiz/quiz.ts'
import { FieldError } from '#src/ui/field-error.tsx'

type NumberFieldProps = {
  item: NumericItem
  typed: string
  onTyped: (typed: string) => void
  /** The message to show at the field, if any. */
  error: string | null
}

/** A number in the unit beside it, with a decimal comma or point. What is typed is never kept as text. */
export function NumberField({ item, typed, onTyped, error }: NumberFieldProps) {
  const { t } = useTranslation()
  const id = `${item.id}-0`
  return (
    <div className="number">
      {error !== null && <FieldError id={`${id}-error`} text={error} />}
      <label htmlFor={id}>{t('quiz.numberLabel', { unit: t(`unitName.${item.unit}`) })}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        size={6}
        maxLength={12}
        value={typed}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={(event) => onTyped(event.target.value)}
      />
    </div>
  )
}
