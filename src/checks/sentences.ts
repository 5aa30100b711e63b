import { spokenText } from '#src/checks/words.ts'

/** Ends a sentence: a sign, what closes after it, then a space before a capital, an opening quotation or a digit. */
const END = /(?<=[.?!…]["”’»)\]]*)[ \n]+(?=["“‘„«([]*[\p{Lu}\p{N}])/u
const WORD = /[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu

/** The sentences of a text; a piece without a closing sign (a label, a heading) is not one. */
export function sentencesOf(text: string): readonly string[] {
  return spokenText(text)
    .split(/\n\n+/u)
    .flatMap((paragraph) => paragraph.split(END))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[.?!…]["”’»)\]]*$/u.test(sentence))
}

/** Words of a text; `nu-l`, `1.194` and `don’t` are one word each. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}

/** The middle of a list of numbers; 0 for an empty one. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
