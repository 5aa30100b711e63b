import { useTranslation } from 'react-i18next'
import type { Words } from '#src/i18n/use-words.ts'
import { matchOrder, optionOrder } from '#src/quiz/option-order.ts'
import type { MatchItem } from '#src/quiz/quiz.ts'
import { rowControl } from '#src/quiz/ui/draft.ts'
import { FieldError } from '#src/ui/field-error.tsx'

type MatchFieldProps = {
  item: MatchItem
  words: Words
  seed: string
  /** The match chosen for each row so far. */
  pairs: Readonly<Record<string, string>>
  onPairs: (pairs: Readonly<Record<string, string>>) => void
  /** The message for a row that has to be shown as missing, if any. */
  errorOf: (row: string) => string | null
}

/** Rows with a native select each. A match that another row has already taken stays choosable, with a note. */
export function MatchField({ item, words, seed, pairs, onPairs, errorOf }: MatchFieldProps) {
  const { t } = useTranslation()
  const matches = matchOrder(item, seed)
  return (
    <div className="pairs">
      {optionOrder(item, seed).map((row) => {
        const id = rowControl(item.id, row)
        const error = errorOf(row)
        const elsewhere = new Set(
          Object.entries(pairs).flatMap(([other, match]) => (other === row ? [] : [match])),
        )
        return (
          <div className="pair" key={row}>
            <label htmlFor={id}>{words(`rows.${row}.text`)}</label>
            {error !== null && <FieldError id={`${id}-error`} text={error} />}
            <select
              id={id}
              value={pairs[row] ?? ''}
              aria-invalid={error !== null}
              aria-describedby={error === null ? undefined : `${id}-error`}
              onChange={(event) => onPairs({ ...pairs, [row]: event.target.value })}
            >
              <option value="" disabled>
                {t('quiz.matchNone')}
              </option>
              {matches.map((match) => (
                <option key={match} value={match}>
                  {elsewhere.has(match)
                    ? t('quiz.matchTaken', { match: words(`matches.${match}.text`) })
                    : words(`matches.${match}.text`)}
                </option>
              ))}
            </select>
          </div>
        )
      })}
    </div>
  )
}
