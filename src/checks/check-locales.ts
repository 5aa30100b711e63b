import { baseKey, pluralForm, pluralForms } from '#src/checks/plurals.ts'
import { placeOf, readTexts, type Texts, type WordFiles } from '#src/checks/words.ts'
import { inlineTargets } from '#src/lib/inline-text.ts'
import { type Language, LANGUAGES } from '#src/lib/language.ts'
import type { Problem } from '#src/lib/problem.ts'

/** What an inline link may lead to, by kind: `[text](term:grooming)` needs `grooming` in `term`. */
export type Targets = Readonly<Record<'term' | 'law' | 'lesson' | 'page', ReadonlySet<string>>>

type Input = {
  words: WordFiles
  /** The base keys that structure calls for, by namespace; a namespace left out is free to choose its keys. */
  expected: Readonly<Record<string, readonly string[]>>
  targets: Targets
}

/** Every fault of the word files that a program can see; an empty list means sound. Pure. */
export function checkLocales({ words, expected, targets }: Input): readonly Problem[] {
  const namespaces = [
    ...new Set([...Object.keys(expected), ...LANGUAGES.flatMap((language) => Object.keys(words[language]))]),
  ]
  return namespaces.flatMap((namespace) => {
    const read = LANGUAGES.map((language) => ({ language, ...readFile(words, language, namespace) }))
    const [reference, other] = read
    return [
      ...read.flatMap(({ problems }) => problems),
      ...read.flatMap(({ language, texts }) => [
        ...checkKeys(language, namespace, texts, expected[namespace]),
        ...checkPlurals(language, namespace, texts),
        ...checkTexts(language, namespace, texts, targets),
      ]),
      ...(reference && other ? checkPair(namespace, reference, other) : []),
    ]
  })
}

function readFile(words: WordFiles, language: Language, namespace: string) {
  const file = words[language][namespace]
  const where = placeOf(language, namespace)
  if (file !== undefined) return readTexts(file, where)
  return { texts: new Map<string, string>(), problems: [{ where, what: 'is missing; write the file' }] }
}

function checkKeys(
  language: Language,
  namespace: string,
  texts: Texts,
  expected: readonly string[] | undefined,
): Problem[] {
  if (expected === undefined || texts.size === 0) return []
  const present = new Set([...texts.keys()].map(baseKey))
  const called = new Set(expected)
  return [
    ...[...called]
      .filter((key) => !present.has(key))
      .map((key) => ({
        where: placeOf(language, namespace, key),
        what: 'is missing, but the content calls for it; write it',
      })),
    ...[...present]
      .filter((key) => !called.has(key))
      .map((key) => ({
        where: placeOf(language, namespace, key),
        what: 'is not called for by the content; remove it or correct its id',
      })),
  ]
}

function checkPlurals(language: Language, namespace: string, texts: Texts): Problem[] {
  const found = new Map<string, string[]>()
  for (const key of texts.keys()) {
    const form = pluralForm(key)
    if (form !== null) found.set(baseKey(key), [...(found.get(baseKey(key)) ?? []), form])
  }
  const needed = pluralForms(language)
  return [...found].flatMap(([key, forms]) => {
    if (forms.length === needed.length && needed.every((form) => forms.includes(form))) return []
    const what = `has the plural forms ${forms.join(', ')}; ${language} needs exactly ${needed.join(', ')}`
    return [{ where: placeOf(language, namespace, key), what }]
  })
}

const FAULTS: readonly { found: RegExp; what: string }[] = [
  { found: /^\s*$/u, what: 'is empty; write the text or remove the key from the content' },
  { found: /^\s+\S|\S\s+$/u, what: 'begins or ends with a space; remove it' },
  { found: /[şţŞŢ]/u, what: 'has ş or ţ with a cedilla; write ș and ț with a comma below' },
  {
    found: /<\/?\p{L}[^>]*>|&(?:\p{L}+|#\d+);/u,
    what: 'holds HTML; only **bold** and [links](…) are allowed',
  },
]

function checkTexts(language: Language, namespace: string, texts: Texts, targets: Targets): Problem[] {
  return [...texts].flatMap(([key, text]) => {
    const where = placeOf(language, namespace, key)
    const faults = FAULTS.filter(({ found }) => found.test(text)).map(({ what }) => ({ where, what }))
    if (text !== text.normalize('NFC')) faults.push({ where, what: 'is not in NFC; normalise the file' })
    return [...faults, ...checkTargets(where, text, targets), ...checkMarks(where, text)]
  })
}

/** A link that the reader of inline text did not understand stays in the text as brackets. */
function checkMarks(where: string, text: string): Problem[] {
  const links = [...text.matchAll(/\]\(/gu)].length
  if (links !== inlineTargets(text).length)
    return [
      { where, what: 'has a link that cannot be read; write [text](term:key), with a known kind of target' },
    ]
  if (text.split('**').length % 2 === 0) return [{ where, what: 'opens ** and does not close it' }]
  return []
}

function checkTargets(where: string, text: string, targets: Targets): Problem[] {
  return inlineTargets(text).flatMap((target) => {
    const [kind = '', ...rest] = target.split(':')
    const name = rest.join(':')
    if (kind === 'https' && name.startsWith('//')) return []
    if (kind === 'tel')
      return /^\d{3,}$/u.test(name)
        ? []
        : [{ where, what: `"${target}" is not a number; write tel: and digits` }]
    if (kind !== 'term' && kind !== 'law' && kind !== 'lesson' && kind !== 'page')
      return [{ where, what: `links to "${target}", which is no kind of link; see src/lib/inline-text.ts` }]
    if (targets[kind].has(name)) return []
    return [{ where, what: `links to ${kind} "${name}", which does not exist; correct the id` }]
  })
}

type Side = { language: Language; texts: Texts }

/** The two languages against each other: same keys, same placeholders, same links. */
function checkPair(namespace: string, one: Side, two: Side): Problem[] {
  const groups = [one, two].map((side) => ({ ...side, byBase: groupByBase(side.texts) }))
  const [first, second] = groups
  if (!first || !second) return []
  return [
    ...missingIn(namespace, first, second),
    ...missingIn(namespace, second, first),
    ...[...first.byBase].flatMap(([key, texts]) => {
      const others = second.byBase.get(key)
      return others === undefined ? [] : comparePair(namespace, key, { ...first, texts }, others)
    }),
  ]
}

type Grouped = Side & { byBase: ReadonlyMap<string, readonly string[]> }

function groupByBase(texts: Texts): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const [key, text] of texts) groups.set(baseKey(key), [...(groups.get(baseKey(key)) ?? []), text])
  return groups
}

function missingIn(namespace: string, from: Grouped, to: Grouped): Problem[] {
  return [...from.byBase.keys()]
    .filter((key) => !to.byBase.has(key) && to.texts.size > 0)
    .map((key) => ({
      where: placeOf(to.language, namespace, key),
      what: `is missing, but ${from.language} has it; write it in both or in neither`,
    }))
}

function comparePair(
  namespace: string,
  key: string,
  first: { language: Language; texts: readonly string[] },
  others: readonly string[],
): Problem[] {
  const where = `${placeOf(first.language, namespace, key)} and en`
  return [
    ...differ(where, 'placeholders', placeholders(first.texts), placeholders(others)),
    ...differ(where, 'links', links(first.texts), links(others)),
    ...untranslated(where, first.texts, others),
  ]
}

/** Characters: a name or a number may be the same in both languages, a sentence is not. */
const LONGEST_SAME = 24

function untranslated(where: string, one: readonly string[], two: readonly string[]): Problem[] {
  const same = one.some((text) => text.length > LONGEST_SAME && two.includes(text))
  return same ? [{ where, what: 'is the same text in both languages; translate it' }] : []
}

function differ(where: string, name: string, one: readonly string[], two: readonly string[]): Problem[] {
  if (one.join() === two.join()) return []
  const say = (list: readonly string[]) => (list.length === 0 ? 'none' : list.join(', '))
  return [{ where, what: `the ${name} differ (${say(one)} against ${say(two)}); use the same in both` }]
}

/** Names of placeholders, without their format, once each: a plural form may leave the number out. */
function placeholders(texts: readonly string[]): readonly string[] {
  const names = texts.flatMap((text) =>
    [...text.matchAll(/\{\{\s*([^},\s]+)/gu)].map((match) => match[1] ?? ''),
  )
  return [...new Set(names)].sort()
}

function links(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => inlineTargets(text)))].sort()
}
