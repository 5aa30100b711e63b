import { placeOf, plainText, readTexts, type WordFiles } from '#src/checks/words.ts'
import { type InlineNode, parseInline } from '#src/lib/inline-text.ts'
import { LANGUAGES } from '#src/lib/language.ts'
import { PHONES } from '#src/lib/phones.ts'
import type { Problem } from '#src/lib/problem.ts'

/** Telephone links that show another number than they call, and numbers that are not written as everywhere. Pure. */
export function checkPhones(words: WordFiles): readonly Problem[] {
  return LANGUAGES.flatMap((language) =>
    Object.entries(words[language]).flatMap(([namespace, file]) =>
      [...readTexts(file, placeOf(language, namespace)).texts].flatMap(([key, text]) =>
        [...checkLabels(text), ...checkWriting(text)].map((what) => ({
          where: placeOf(language, namespace, key),
          what,
        })),
      ),
    ),
  )
}

function checkLabels(text: string): readonly string[] {
  return linksOf(parseInline(text)).flatMap(({ text: label, target }) => {
    if (target.kind !== 'tel' || label.replaceAll(/\D/gu, '') === target.number) return []
    return [`shows "${label}" and calls ${target.number}; correct one of the two`]
  })
}

function linksOf(nodes: readonly InlineNode[]): readonly Extract<InlineNode, { kind: 'link' }>[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'strong') return linksOf(node.children)
    return node.kind === 'link' ? [node] : []
  })
}

function checkWriting(text: string): readonly string[] {
  return Object.values(PHONES).flatMap((written) =>
    [...plainText(text).matchAll(anyWriting(written))]
      .filter(([found]) => found !== written)
      .map(([found]) => `writes "${found}"; write "${written}", and a space in it as a no-break space`),
  )
}

/** The digits of a number with any sign or none between them; not a part of a longer number or of a citation. */
function anyWriting(number: string): RegExp {
  const digits = [...number.replaceAll(/\D/gu, '')]
  return new RegExp(`(?<![\\d.,/–-])${digits.join('[ \\u00A0.–-]?')}(?![\\d/])`, 'gu')
}
