import { LAW_CUES, type LawCues } from '#src/checks/law-cues.ts'
import type { Measure } from '#src/checks/measure.ts'
import { readAmounts, type Reading } from '#src/checks/read-amounts.ts'
import { plainText } from '#src/checks/words.ts'
import type { Language } from '#src/lib/language.ts'

/*
 * Which numbers of a text are numbers of law, and which belong to a story.
 *
 * In a text that teaches (a lesson, the feedback of an item, the why of an option), these are law:
 * - a sum in lei; a range with a unit („de la 6 luni la 2 ani”, “3–10 years”), in digits or in words;
 * - any other number in digits with ani, luni, săptămâni, zile, ore / years, months, weeks, days, hours;
 * - the same number in words, where the sentence speaks of prison, a fine, a term, a measure, a limit;
 * - „o lună”, “a month” only after „cel mult”, “at most” and the like;
 * - an age that a rule turns on: „sub 14 ani”, „între 14 și 16 ani”, „de la 16 ani”; in English also without the
 *   unit: “under 14”, “between 14 and 16”, “from 16”, “16 or over”.
 * These are not: somebody's age („un copil de 14 ani”, „la 14 ani”, “a 14-year-old”, “aged 14”), how long ago or since when
 * („acum 3 zile”, “for 8 years”), „două-trei zile”, clock times, dates, numbers of acts.
 *
 * In a text that tells a story, only ages that a rule turns on count, and what stands in a sentence that speaks of
 * prison, a fine or an article: what a judge says in a story is held like what a lesson says.
 */

/** A number of law as a text states it, with its sentence. */
export type LegalNumber = { said: string; range: boolean; measures: readonly Measure[]; sentence: string }

const SENTENCE_END = /(?<=[.?!…;]["”’»)\]]*)[ \n]+|(?<=\)) +(?=[„“]?\p{Lu})|\n+/u
/** Months: from the first age that a rule turns on in these laws to the last, 10 and 21 years. */
const AGES = { from: 10 * 12, to: 21 * 12 } as const

/** The numbers of law in a text; `story` says that the text tells what happens to somebody. */
export function legalNumbers(language: Language, text: string, story: boolean): readonly LegalNumber[] {
  const isLaw = story ? isLawInStory : isLawInLesson
  return plainText(text)
    .split(SENTENCE_END)
    .flatMap((sentence) =>
      readAmounts(language, sentence)
        .filter((reading) => isLaw(LAW_CUES[language], sentence, reading))
        .map(({ said, form, measures }) => ({
          said,
          range: form === 'range' || (form === 'age' && measures.length > 1),
          measures,
          sentence,
        })),
    )
}

function isLawInLesson(cues: LawCues, sentence: string, reading: Reading): boolean {
  if (isStory(cues, sentence, reading)) return false
  if (reading.form === 'range' || reading.form === 'age') return true
  if (reading.measures.some(({ scale }) => scale === 'lei')) return true
  if (reading.article) return cues.limit.test(sentence.slice(0, reading.at))
  return !reading.spelled || cues.rule.test(sentence)
}

function isLawInStory(cues: LawCues, sentence: string, reading: Reading): boolean {
  if (isStory(cues, sentence, reading)) return false
  if (reading.form === 'age' || isAgeOfRule(cues, sentence, reading)) return true
  return cues.punishment.test(sentence) && isLawInLesson(cues, sentence, reading)
}

/** „două-trei zile”, somebody's age, how long ago. */
function isStory(cues: LawCues, sentence: string, reading: Reading): boolean {
  const start = sentence.slice(0, reading.at)
  const end = sentence.slice(reading.end)
  if (reading.form === 'range')
    return isGuess(reading) || (isYoung(reading) && cues.isSomebodysAge(start, end))
  if (reading.form === 'age') return false
  if (reading.years && cues.isSomebodysAge(start, end)) return true
  return cues.sinceBefore.test(start) || cues.sinceAfter.test(end)
}

function isGuess({ spelled, said }: Reading): boolean {
  return spelled && /\p{L}-\p{L}/u.test(said)
}

/** No rule of these laws turns on an age below ten: „copii de 5–7 ani”. */
function isYoung({ years, measures }: Reading): boolean {
  return years && measures.every(({ size }) => size < AGES.from)
}

function isAgeOfRule(cues: LawCues, sentence: string, { years, form, at, measures }: Reading): boolean {
  const old = measures.every(({ size }) => size >= AGES.from && size <= AGES.to)
  return years && old && (form === 'range' || cues.ageLimit.test(sentence.slice(0, at)))
}
