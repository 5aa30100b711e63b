import { type Excuse, excused } from '#src/checks/excused.ts'
import { forbiddenTerms } from '#src/checks/forbidden-terms.ts'
import { type Forbidden, forbidden } from '#src/checks/forbidden.ts'
import { placeOf, plainText, type Texts } from '#src/checks/words.ts'
import type { Language } from '#src/lib/language.ts'
import type { Problem } from '#src/lib/problem.ts'

const FLAGS = 'giu'
/** Texts that answer a choice, and so open with what happens. */
const ANSWERS_A_CHOICE = /(?:^|\.)(?:feedback|happens|why)$/u

function expressionOf({ kind, pattern }: Forbidden): RegExp {
  switch (kind) {
    case 'word':
      return new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, FLAGS)
    case 'start':
      return new RegExp(`^(?:${pattern})(?![\\p{L}])`, FLAGS)
    case 'raw':
      return new RegExp(pattern, FLAGS)
  }
}

const rules = [...forbidden, ...forbiddenTerms].map((rule) => ({ ...rule, expression: expressionOf(rule) }))

/** Every forbidden wording of one namespace in one language that no excuse covers. */
export function checkForbidden(
  language: Language,
  namespace: string,
  texts: Texts,
  excuses: readonly Excuse[] = excused,
): readonly Problem[] {
  return [...texts].flatMap(([key, text]) =>
    foundIn(language, key, text)
      .filter(({ found }) => !excuses.some((excuse) => covers(excuse, { language, namespace, key, found })))
      .map(({ found, reason }) => ({
        where: placeOf(language, namespace, key),
        what: `"${found}" is not our wording (${reason})`,
      })),
  )
}

function foundIn(language: Language, key: string, text: string) {
  const plain = plainText(text)
  return rules
    .filter((rule) => rule.language === language && (rule.kind !== 'start' || ANSWERS_A_CHOICE.test(key)))
    .flatMap(({ expression, reason }) =>
      [...plain.matchAll(expression)].map(([found]) => ({ found: found.toLowerCase(), reason })),
    )
}

function covers(
  excuse: Excuse,
  place: { language: Language; namespace: string; key: string; found: string },
) {
  return (
    excuse.language === place.language &&
    excuse.namespace === place.namespace &&
    excuse.key === place.key &&
    excuse.found === place.found
  )
}

/** Excuses that cover nothing any more; they go, so that the next slip is not excused by an old reason. */
export function checkExcuses(
  textsOf: (language: Language, namespace: string) => Texts,
  excuses: readonly Excuse[] = excused,
): readonly Problem[] {
  return excuses
    .filter(({ language, namespace, key, found }) => {
      const text = textsOf(language, namespace).get(key)
      return text === undefined || !foundIn(language, key, text).some((hit) => hit.found === found)
    })
    .map(({ language, namespace, key, found }) => ({
      where: `src/checks/excused.ts › ${placeOf(language, namespace, key)}`,
      what: `excuses "${found}", which is not in the text any more; remove the excuse`,
    }))
}
