/** Where an inline link leads. `page` is a page without id in its address (`now`), see `lib/paths.ts`. */
export type InlineTarget =
  | { kind: 'term'; key: string }
  | { kind: 'law'; claim: string }
  | { kind: 'lesson'; module: string; lesson: string }
  | { kind: 'page'; page: string }
  | { kind: 'tel'; number: string }
  | { kind: 'web'; address: string }

/** The few things a run of our text may hold; never HTML. */
export type InlineNode =
  | { kind: 'text'; text: string }
  | { kind: 'strong'; children: readonly InlineNode[] }
  | { kind: 'link'; text: string; target: InlineTarget }

const MARK = /\*\*(.+?)\*\*|\[([^[\]]+)\]\(([^()\s]+)\)/gsu
const LINK = /\[[^[\]]+\]\(([^()\s]+)\)/gu

function targetOf(written: string): InlineTarget | null {
  const at = written.indexOf(':')
  const kind = written.slice(0, at)
  const name = written.slice(at + 1)
  if (at < 1 || name === '') return null
  switch (kind) {
    case 'term':
      return { kind, key: name }
    case 'law':
      return { kind, claim: name }
    case 'lesson': {
      const [module = '', lesson = '', ...more] = name.split('/')
      return module === '' || lesson === '' || more.length > 0 ? null : { kind, module, lesson }
    }
    case 'page':
      return { kind, page: name }
    case 'tel':
      return /^\d{3,}$/u.test(name) ? { kind, number: name } : null
    case 'https':
      return name.startsWith('//') ? { kind: 'web', address: written } : null
    default:
      return null
  }
}

/**
 * Reads one run of text: `**bold**` and `[words](kind:name)` with the kinds term, law, lesson, page, tel, https.
 * Whatever is no mark of ours stays text, brackets and all, so nothing that is written can become something else.
 */
export function parseInline(text: string): readonly InlineNode[] {
  const nodes: InlineNode[] = []
  let end = 0
  const addText = (part: string) => {
    if (part !== '') nodes.push({ kind: 'text', text: part })
  }
  for (const match of text.matchAll(MARK)) {
    const [whole, bold, label, written] = match
    const node: InlineNode | null =
      bold !== undefined ? { kind: 'strong', children: parseInline(bold) } : linkOf(label, written)
    if (node === null) continue
    addText(text.slice(end, match.index))
    nodes.push(node)
    end = match.index + whole.length
  }
  addText(text.slice(end))
  return nodes
}

function linkOf(label: string | undefined, written: string | undefined): InlineNode | null {
  const target = written === undefined ? null : targetOf(written)
  return label === undefined || target === null ? null : { kind: 'link', text: label, target }
}

/** Every link target of a text as it is written (`term:grooming`), in order, also of a kind that does not exist. */
export function inlineTargets(text: string): readonly string[] {
  return [...text.matchAll(LINK)].map((match) => match[1] ?? '')
}

/** The paragraphs of a text: parted by a blank line. */
export function splitParagraphs(text: string): readonly string[] {
  return text.split(/\n{2,}/u).filter((part) => part.trim() !== '')
}
