/** Names that are the same in every language and may stand in code. */
const NAMES = new Set(['Semnal'])
const LETTER = /\p{L}/u
/** Attributes that a reader sees or hears. */
const TOLD = new Set([
  'alt',
  'title',
  'placeholder',
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'label',
])

const isProse = (text) => LETTER.test(text) && !NAMES.has(text.trim())

/** The texts a JSX child or attribute value can show: literals, also inside `a ? 'b' : 'c'` and `a && 'b'`. */
function* shownTexts(node) {
  if (node === null || node === undefined) return
  if (node.type === 'JSXText' || (node.type === 'Literal' && typeof node.value === 'string')) yield node
  else if (node.type === 'JSXExpressionContainer') yield* shownTexts(node.expression)
  else if (node.type === 'TemplateLiteral') yield* node.quasis
  else if (node.type === 'ConditionalExpression') {
    yield* shownTexts(node.consequent)
    yield* shownTexts(node.alternate)
  } else if (node.type === 'LogicalExpression') yield* shownTexts(node.right)
}

function proseIn(node) {
  const raw = node.type === 'TemplateElement' ? node.value.cooked : node.value
  return typeof raw === 'string' && isProse(raw) ? raw.trim() : null
}

/** The rule `semnal/words-live-in-locales`: nothing that a learner reads is written in a component. */
export const wordsLiveInLocales = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      prose: '"{{text}}" is read by a learner: move it to public/locales/ro and en, and read it by key.',
    },
  },
  create(context) {
    const check = (holder) => {
      for (const node of shownTexts(holder)) {
        const text = proseIn(node)
        if (text !== null) context.report({ node, messageId: 'prose', data: { text } })
      }
    }
    return {
      'JSXElement, JSXFragment': (node) => node.children.forEach(check),
      JSXAttribute(node) {
        if (node.name.type === 'JSXIdentifier' && TOLD.has(node.name.name)) check(node.value)
      },
    }
  },
}
