import { placeOf, spokenText, type Texts } from '#src/checks/words.ts'
import type { Problem } from '#src/lib/problem.ts'

/** Says whether a Romanian word is spelt right. */
export type Speller = (word: string) => boolean

const WORD = /\p{L}[\p{L}\p{M}]*(?:[-’]\p{L}+)*/gu
/** What a hyphen may join to a word: `nu-l`, `i-a`, `n-au`, `spune-i-o`. */
const CLITICS = new Set(
  'a ai al am ar aș ați au c ce ca că d da de e i ia ii ii-o îi îl îți își îmi l la le li lor m mă mi mi-l n ne ni nu o or p s se să și și-a sunt te ți ți-l u un v vă vi vor va voi'.split(
    ' ',
  ),
)
const ROMAN_NUMERAL = /^[IVXLC]+$/u
/** Addresses, ids of facts (`Q6.1-04`) and letters of a paragraph („lit. a) și b)”) are not words of a language. */
const FACT_ID = /\bQ\d[\d.]*-\d+/gu
const LETTER_OF_PARAGRAPH = /(?<!\p{L})\p{L}(?=\))/gu
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+\.(?:ro|eu|org|com|gov|net)(?:\/\S*)?(?![\p{L}\p{N}])/gu

/** Words of one Romanian namespace that neither the dictionary nor the project's word list knows. */
export function checkSpelling(namespace: string, texts: Texts, knows: Speller): readonly Problem[] {
  return [...texts].flatMap(([key, text]) => {
    const words = withoutReferences(spokenText(text)).match(WORD) ?? []
    return [...new Set(words)]
      .filter((word) => !isKnown(word, knows))
      .map((word) => ({
        where: placeOf('ro', namespace, key),
        what: `"${word}" is not in the dictionary; correct it, or add it to src/checks/romanian-words.ts`,
      }))
  })
}

function withoutReferences(text: string): string {
  return [ADDRESS, FACT_ID, LETTER_OF_PARAGRAPH].reduce(
    (rest, reference) => rest.replaceAll(reference, ' '),
    text,
  )
}

function isKnown(word: string, knows: Speller): boolean {
  if (ROMAN_NUMERAL.test(word) || knows(word)) return true
  const parts = word.split(/[-’]/u)
  return parts.length > 1 && parts.every((part) => CLITICS.has(part.toLowerCase()) || knows(part))
}
