import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { BROWSER_GLOBALS, EVERYWHERE, IN_DOMAIN, IN_PROGRESS } from './eslint/bans.js'
import { layers } from './eslint/layers.js'
import { DOMAIN } from './eslint/table.js'
import { wordsLiveInLocales } from './eslint/words.js'

const semnal = { rules: { layers, 'words-live-in-locales': wordsLiveInLocales } }

/** Hard limits of a hand-written source file; content is data and may be longer. */
const FILE_LINES = 250
const FUNCTION_LINES = 60
const COMPONENT_LINES = 80

const IN_NODE = { console: 'readonly', process: 'readonly', URL: 'readonly', Buffer: 'readonly' }
const TIMERS = {
  setTimeout: 'readonly',
  clearTimeout: 'readonly',
  setInterval: 'readonly',
  fetch: 'readonly',
}
const IN_BROWSER = {
  window: 'readonly',
  document: 'readonly',
  performance: 'readonly',
  navigator: 'readonly',
}

const domainFiles = DOMAIN.map((folder) => `src/${folder}/**/*.{ts,tsx}`)
const uiFiles = ['src/*/ui/**/*.{ts,tsx}']
const progressFiles = ['src/progress/**/*.{ts,tsx}']
const lines = (max) => ['error', { max, skipBlankLines: true, skipComments: true }]

/** ESLint's own rule cannot be added to by a later block, so exactly one of these three blocks meets each file. */
const bans = [
  { files: ['src/**/*.{ts,tsx}'], ignores: [...domainFiles, ...progressFiles], lists: [] },
  { files: uiFiles, ignores: [], lists: [] },
  { files: domainFiles, ignores: uiFiles, lists: [IN_DOMAIN] },
  { files: progressFiles, ignores: [], lists: [IN_PROGRESS] },
].map(({ files, ignores, lists }) => ({
  files,
  ignores,
  rules: { 'no-restricted-syntax': ['error', ...EVERYWHERE, ...lists.flat()] },
}))

export default tseslint.config(
  { ignores: ['dist', '.ssr', '.shots', 'coverage', 'reports', '.stryker-tmp', 'public'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict, tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A component may hand an async function to an event; the promise is dealt with inside.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { semnal },
    rules: {
      'semnal/layers': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      'max-lines': lines(FILE_LINES),
      'max-lines-per-function': lines(FUNCTION_LINES),
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat.recommended],
    rules: { 'semnal/words-live-in-locales': 'error', 'max-lines-per-function': lines(COMPONENT_LINES) },
  },
  { files: ['src/**/*.ts'], extends: [reactHooks.configs.flat.recommended] },
  { files: ['src/*/content/**', 'src/checks/forbidden.ts'], rules: { 'max-lines': 'off' } },
  ...bans,
  {
    files: domainFiles,
    ignores: uiFiles,
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'no-restricted-globals': [
        'error',
        ...BROWSER_GLOBALS.map((name) => ({
          name,
          message: 'A domain folder knows no browser: pass it in.',
        })),
      ],
    },
  },
  { files: ['tests/**/*.tsx'], extends: [reactHooks.configs.flat.recommended] },
  {
    // Tests build broken values on purpose and read what libraries give back untyped.
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  {
    files: ['*.js', 'eslint/**/*.js', 'scripts/**/*.mjs', 'tests/**/*.mjs'],
    languageOptions: { globals: { ...IN_NODE, ...TIMERS, ...IN_BROWSER } },
  },
)
