import { useTranslation } from 'react-i18next'
import type { Words } from '#src/i18n/use-words.ts'
import { matchOrder, optionOrder } from '#src/quiz/option-order.ts'
import type { MatchItem } from '#src/quiz/quiz.ts'
import { AnswerPart } from '#src/quiz/ui/answer-part.tsx'
import { rowControl } from '#src/quiz/ui/draft.ts'
import { OptionList } from '#src/ui/option-list.tsx'

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

/**
 * Rows, each with all matches under it as radios: a list that opens would cut their words on a phone. A match that
 * another row has taken stays choosable, and whoever hears the page is told so; whoever sees it sees both rows.
 */
export function MatchField({ item, words, seed, pairs, onPairs, errorOf }: MatchFieldProps) {
  const { t } = useTranslation()
  const matches = matchOrder(item, seed)
  const labelOf = (match: string, row: string) => {
    const taken = Object.entries(pairs).some(([other, theirs]) => other !== row && theirs === match)
    return (
      <span className={taken ? 'quiet' : undefined}>
        {words(`matches.${match}.text`)} {taken && <span className="vh">{t('quiz.matchTaken')}</span>}
      </span>
    )
  }
  return (
    <div className="pairs">
      {optionOrder(item, seed).map((row) => (
        <AnswerPart
          key={row}
          id={rowControl(item.id, row)}
          legend={words(`rows.${row}.text`)}
          error={errorOf(row)}
        >
          <OptionList
            name={rowControl(item.id, row)}
            type="radio"
            options={matches.map((id) => ({ id, label: labelOf(id, row) }))}
            chosen={[pairs[row] ?? '']}
            onChoose={(match) => onPairs({ ...pairs, [row]: match })}
          />
        </AnswerPart>
      ))}
    </div>
  )
}
