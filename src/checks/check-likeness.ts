import { quizNamespace } from '#src/checks/expected-words.ts'
import { placeOf, spokenText, type Texts } from '#src/checks/words.ts'
import type { Language } from '#src/lib/language.ts'
import type { Problem } from '#src/lib/problem.ts'
import type { Quiz } from '#src/quiz/quiz.ts'

/*
 * No two items on one sentence. Likeness is the share of the words of two texts that stand in both, in any order.
 * The limits come from the first bank (24 items): what its items ask shares 48 % at most, its options 67 %, in either
 * language, while a text with one or two words changed shares 85 % and more. So 60 % and 75 % part the two.
 */
const LIKE_PROMPTS = 0.6
const LIKE_OPTIONS = 0.75
/** A label or a name („Stagiul de formare civică”) may stand in two items; a sentence may not. */
const SENTENCE = /[.?!…]["”’»)]*$/u
/** Rows and matches are labels, with a full stop or without. */
const OF_A_CHOICE = /\.(?:options|reasons|steps)\.[\w-]+\.text$/u
/** Words: a shorter option („Sun la 112.”) has no other wording to take. */
const FEWEST_WORDS = 4

type Text = { item: string; key: string; words: ReadonlySet<string> }

/** Items of one bank that ask nearly the same, or offer nearly the same option, in one language. */
export function checkLikeness(language: Language, quiz: Quiz, texts: Texts): readonly Problem[] {
  const namespace = quizNamespace(quiz.id)
  const where = (one: Text, other: Text) => placeOf(language, namespace, `${one.key} and ${other.key}`)
  const share = (like: number) => `${Math.floor(like * 100)} % of the words are shared`
  return [
    ...alike(promptsOf(quiz, texts), LIKE_PROMPTS).map(({ one, other, like }) => ({
      where: where(one, other),
      what: `ask nearly the same (${share(like)}); write one of them anew`,
    })),
    ...alike(optionsOf(quiz, texts), LIKE_OPTIONS).map(({ one, other, like }) => ({
      where: where(one, other),
      what: `say nearly the same (${share(like)}); word one of them anew`,
    })),
  ]
}

/** What an item asks: situation and question as one, so that „Ce faceți?” may be asked of two situations. */
function promptsOf({ items }: Quiz, texts: Texts): readonly Text[] {
  return items.map(({ id }) => {
    const parts = ['situation', 'stem', 'statement'].map((word) => texts.get(`${id}.${word}`) ?? '')
    return { item: id, key: id, words: wordsOf(parts.join(' ')) }
  })
}

function optionsOf({ items }: Quiz, texts: Texts): readonly Text[] {
  const ids = new Set(items.map(({ id }) => id))
  return [...texts]
    .filter(([key, text]) => OF_A_CHOICE.test(key) && SENTENCE.test(text))
    .map(([key, text]) => ({ item: key.split('.')[0] ?? '', key, words: wordsOf(text) }))
    .filter(({ item }) => ids.has(item))
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    spokenText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  )
}

function alike(texts: readonly Text[], limit: number) {
  const long = texts.filter(({ words }) => words.size >= FEWEST_WORDS)
  return long.flatMap((one, at) =>
    long
      .slice(at + 1)
      .filter((other) => other.item !== one.item)
      .map((other) => ({ one, other, like: likeness(one.words, other.words) }))
      .filter(({ like }) => like >= limit),
  )
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length
  return shared / (one.size + other.size - shared)
}
