import type { Content } from '#src/checks/content.ts'
import { placeOf, readTexts, type WordFiles } from '#src/checks/words.ts'
import { inlineTargets } from '#src/lib/inline-text.ts'
import { LANGUAGES } from '#src/lib/language.ts'
import { allLessons } from '#src/modules/all-lessons.ts'
import { claimsOfBlock } from '#src/modules/check-block.ts'
import type { Block, Module } from '#src/modules/module.ts'

type Grounds = { claims?: readonly string[]; facts?: readonly string[] }

/** The claims and facts that content names, so that the registers can be held against them. */
export type UsedGrounds = { claims: ReadonlySet<string>; facts: ReadonlySet<string> }

/** What lessons, items and cases name, with the claims that a text links to. */
export function usedGrounds(content: Content, words: WordFiles): UsedGrounds {
  const grounds: readonly Grounds[] = [
    ...content.modules.flatMap(moduleGrounds),
    ...content.quizzes.flatMap(({ items }) => items),
    ...content.scenarios.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.kind === 'decision' ? step.options : [])),
    ),
  ]
  return {
    claims: new Set([...grounds.flatMap(({ claims = [] }) => claims), ...linkedClaims(words)]),
    facts: new Set(grounds.flatMap(({ facts = [] }) => facts)),
  }
}

/** What the blocks of a module name, its worked case included. */
export function moduleGrounds(module: Module): readonly Grounds[] {
  return allLessons(module)
    .flatMap((lesson): readonly Block[] => lesson.blocks)
    .map((block) => ({ ...block, claims: claimsOfBlock(block) }))
}

/** A claim counts as used where a text of another namespace links to it. */
function linkedClaims(words: WordFiles): readonly string[] {
  return LANGUAGES.flatMap((language) =>
    Object.entries(words[language])
      .filter(([namespace]) => namespace !== 'law' && !namespace.startsWith('law-'))
      .flatMap(([namespace, file]) => [...readTexts(file, placeOf(language, namespace)).texts.values()])
      .flatMap((text) => inlineTargets(text))
      .filter((target) => target.startsWith('law:'))
      .map((target) => target.slice('law:'.length)),
  )
}
