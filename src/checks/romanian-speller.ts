import dictionary from 'dictionary-ro'
import { loadModule } from 'hunspell-asm'
import type { Speller } from '#src/checks/check-spelling.ts'
import { romanianWords } from '#src/checks/romanian-words.ts'

/**
 * Real hunspell (WebAssembly, Node only) with the Romanian dictionary and the project's own words.
 * A JavaScript port of hunspell was tried: it rejects correct verb forms by the hundred.
 */
export async function createRomanianSpeller(): Promise<Speller> {
  const hunspell = await loadModule()
  const affixes = hunspell.mountBuffer(dictionary.aff, 'ro.aff')
  const words = hunspell.mountBuffer(dictionary.dic, 'ro.dic')
  const speller = hunspell.create(affixes, words)
  const own = new Set(romanianWords)
  return (word) => own.has(word) || own.has(word.toLowerCase()) || speller.spell(word)
}
