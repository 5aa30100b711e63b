/**
 * Syntax that is never right in a part of the source, for ESLint's `no-restricted-syntax`. A later configuration
 * block replaces the list of an earlier one, so each file gets its whole list from one block (see eslint.config.js).
 */
const HTML = 'HTML is never put in as text: render elements, and inline marks through src/lib/inline-text.ts.'
const STORED =
  'Never clear the whole store: it may hold what another page saved. Remove your own keys one by one.'
const CLOCK = 'Time comes in as an argument (now), so that a test can set the clock.'
const CHANCE = 'Chance comes in as an argument (random), so that a test can repeat it.'

/** Banned everywhere under `src/`. */
export const EVERYWHERE = [
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: HTML },
  { selector: 'Property[key.name="dangerouslySetInnerHTML"]', message: HTML },
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]', message: HTML },
  {
    selector: 'MemberExpression[property.value=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: HTML,
  },
  {
    selector: 'JSXAttribute[name.name="style"]',
    message: 'The content security policy refuses style="…". Use a class or an attribute.',
  },
  {
    selector:
      'JSXOpeningElement:has(> JSXAttribute[name.name="target"][value.value="_blank"]):not(:has(> JSXAttribute[name.name="rel"][value.value=/noopener/]))',
    message: 'A link that opens a new tab needs rel="noopener noreferrer".',
  },
  {
    selector: 'CallExpression[callee.property.name="clear"][callee.object.name=/^(local|session)Storage$/]',
    message: STORED,
  },
  {
    selector:
      'CallExpression[callee.property.name="clear"][callee.object.property.name=/^(local|session)Storage$/]',
    message: STORED,
  },
  {
    selector: 'ExportAllDeclaration',
    message: 'No barrel files: import each thing from the file that holds it.',
  },
]

/** Banned in the domain folders: time, chance and the machine around the program. */
export const IN_DOMAIN = [
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: CLOCK },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: CLOCK },
  { selector: 'CallExpression[callee.name="Date"]', message: CLOCK },
  { selector: 'MemberExpression[object.name="performance"][property.name="now"]', message: CLOCK },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: CHANCE },
  { selector: 'MemberExpression[object.name="crypto"]', message: CHANCE },
]

/** Banned in `src/progress/`: what was stored is not trusted, and merging it in whole would believe it. */
export const IN_PROGRESS = [
  {
    selector: 'CallExpression[callee.object.name="Object"][callee.property.name="assign"]',
    message: 'Stored data is not trusted: read each field by name instead of merging the whole object.',
  },
]

/** Globals of the browser that a domain folder may not touch. */
export const BROWSER_GLOBALS = [
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'globalThis',
  'process',
]
