import path from 'node:path'
import { EXCEPTIONS, LAYERS, MAY_IMPORT_WORD_FILES } from './table.js'

const WORD_FILES = 'public/locales'

/** `a/b` for a path inside `root`; a path outside keeps its `..`. */
function under(root, file) {
  return path.relative(root, file).split(path.sep).join('/')
}

/** The layer of a path relative to the project, for example `src/quiz/ui/item.tsx` → `quiz/ui`; null outside `src/`. */
function layerOf(file) {
  const [top, folder, inner] = file.split('/')
  if (top !== 'src' || folder === undefined) return null
  if (/^main\.tsx?$/.test(folder)) return 'main'
  return inner === 'ui' && `${folder}/ui` in LAYERS ? `${folder}/ui` : folder
}

/** Where a specifier leads: a project file, or a package. Queries (`?url`) do not matter here. */
function resolve(specifier, file) {
  const [bare = ''] = specifier.split('?')
  if (bare.startsWith('#src/')) return { file: path.posix.normalize(`src/${bare.slice('#src/'.length)}`) }
  if (bare.startsWith('#')) return { file: path.posix.normalize(bare.slice(1)) }
  if (bare.startsWith('/')) return { file: path.posix.normalize(bare.slice(1)) }
  if (bare.startsWith('.')) return { file: path.posix.join(path.posix.dirname(file), bare) }
  return { package: bare }
}

function packageAllowed(name, file, layer) {
  const allowed = [...LAYERS[layer].packages, ...exceptionsFor(file)]
  return allowed.some((entry) =>
    entry.endsWith(':') ? name.startsWith(entry) : name === entry || name.startsWith(`${entry}/`),
  )
}

function exceptionsFor(file) {
  return EXCEPTIONS[file.slice('src/'.length).replace(/\.tsx?$/, '')] ?? []
}

/** `{ messageId, data }` of what is wrong with one import, or null. `file` is relative to the project. */
function judgeImport(specifier, file) {
  const layer = layerOf(file)
  if (layer === null) return null
  if (!(layer in LAYERS)) return { messageId: 'unknown', data: { layer } }
  const target = resolve(specifier, file)
  if (target.package !== undefined) {
    const ok = packageAllowed(target.package, file, layer)
    return ok ? null : { messageId: 'package', data: { layer, name: target.package } }
  }
  if (target.file.startsWith(`${WORD_FILES}/`)) {
    return MAY_IMPORT_WORD_FILES.includes(layer) ? null : { messageId: 'words', data: { layer } }
  }
  return judgeFolder({ layer, target: target.file, climbs: specifier.startsWith('../') })
}

function judgeFolder({ layer, target, climbs }) {
  const to = layerOf(target)
  if (to === null || !(to in LAYERS)) return { messageId: 'outside', data: { layer, to: target } }
  if (to !== layer && !LAYERS[layer].below.includes(to)) return { messageId: 'layer', data: { layer, to } }
  return climbs ? { messageId: 'climbs', data: { to } } : null
}

/** Every way in which a file can name another: `no-restricted-imports` sees only the first three. */
function listeners(check) {
  const source = (node) => node.source && check(node.source)
  return {
    ImportDeclaration: source,
    ExportNamedDeclaration: source,
    ExportAllDeclaration: source,
    ImportExpression: source,
    TSImportType: source,
    TSExternalModuleReference: (node) => check(node.expression),
    CallExpression(node) {
      if (isGlob(node.callee)) for (const part of globPatterns(node.arguments[0])) check(part)
    },
  }
}

function isGlob(callee) {
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'MetaProperty' &&
    callee.property.type === 'Identifier' &&
    callee.property.name === 'glob'
  )
}

function globPatterns(argument) {
  if (argument?.type === 'ArrayExpression') return argument.elements.filter((part) => part !== null)
  return argument === undefined ? [] : [argument]
}

function textOf(node) {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type === 'TSLiteralType') return textOf(node.literal)
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked
  return null
}

/** The rule `semnal/layers`: imports follow the table, whatever form they take. */
export const layers = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      layer:
        '{{layer}}/ may not import from {{to}}/ (see eslint/table.js). Move the shared part down, or pass it in.',
      package: '{{layer}}/ may not import the package "{{name}}" (see eslint/table.js).',
      climbs: 'Reach {{to}}/ through #src/…, not through ../, so that a moved file keeps its imports.',
      outside: '{{layer}}/ may not import {{to}}: it is not a layer of src/.',
      words: '{{layer}}/ may not import word files; words are loaded by i18n/ and read through it.',
      unknown: 'src/{{layer}}/ is not in eslint/table.js. Say there what it may import.',
      computed: 'A computed import cannot be checked against the table. Write the path out.',
    },
  },
  create(context) {
    const file = under(context.cwd, context.filename)
    if (layerOf(file) === null) return {}
    return listeners((node) => {
      const specifier = textOf(node)
      if (specifier === null) return context.report({ node, messageId: 'computed' })
      const fault = judgeImport(specifier.replace(/^!/, ''), file)
      if (fault) context.report({ node, ...fault })
    })
  },
}
