import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { lessonWords } from './scripts/lesson-words.mjs'

const CONTENT =
  /[\\/]src[\\/](?:modules[\\/]content[\\/]m\d+|sources[\\/]content[\\/]claim(?:s[\\/]|-sources))/u

/** `content-m2` for the files of a module, `content-images` for a topic of law, `content-sources` for what topics share. */
function contentName(id: string): string | null {
  const [, module, topic] = /[\\/](?:(m\d+)(?:-\w+)?|claims[\\/](\w+))\.ts$/u.exec(id) ?? []
  return CONTENT.test(id) ? `content-${module ?? topic ?? 'sources'}` : null
}

export default defineConfig({
  plugins: [react(), lessonWords()],
  // Nothing is copied as it stands: words become hashed chunks, so that an open tab never mixes the words of two versions.
  publicDir: false,
  build: {
    outDir: 'dist',
    // An inlined font or image would be a data: address, which the content security policy refuses.
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    rollupOptions: {
      output: {
        // Few files, in layers that import only what stands above them in this list: packages, what the first view is made
        // of, what pages share, all modules and all law at once, what the pages of the registers share, what tells where a
        // learner stands, questions, the schedule of reviews. A lesson needs no more than the first three. Without the
        // layers a file of one would import a file of the other and the other way round.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // Each module and each topic of law apart: a lesson loads its own (pages/lesson-content.ts).
            { name: contentName, debugName: 'content', test: CONTENT },
            { name: 'packages', test: /[\\/]node_modules[\\/](?!ts-fsrs)/u },
            {
              name: 'core',
              test: /[\\/]src[\\/](?:lib|i18n|ui|progress|modules[\\/](?:form|ratings)\.ts|quiz[\\/]constants|scenarios[\\/]play-mode|pages[\\/](?:now-page|not-found|page-frame|lesson-content))|[\\/](?:common|now)\.json$|preload-helper|virtual:lesson-words/u,
            },
            {
              name: 'shared',
              test: /[\\/]src[\\/](?:(?:modules|sources)[\\/](?!content)|sources[\\/]content[\\/](?:terms|changes)|pages[\\/](?:form-switch|leave-bar|namespace-of|use-(?:place|module-crumb|finished|titles|form)))/u,
              minShareCount: 2,
            },
            {
              name: 'catalogue',
              test: /[\\/]src[\\/](?:(?:modules|sources)[\\/]content|pages[\\/](?:claims-of|grounds|module-of))/u,
              minShareCount: 2,
            },
            {
              name: 'register',
              test: /[\\/]src[\\/]pages[\\/](?:on-this-page|folded-links|lesson-links)/u,
              minShareCount: 2,
            },
            {
              name: 'standing',
              test: /[\\/]src[\\/](?:quiz[\\/](?!ui|review)|scenarios[\\/](?!ui)|pages[\\/](?:catalogue|scenario-of|use-path|use-resume|use-standing|use-due-today|module-state|way-on|use-card-role|place-title))/u,
              minShareCount: 2,
            },
            { name: 'questions', test: /[\\/]src[\\/](?!.*review)/u, minShareCount: 2 },
            { name: 'review', test: /[\\/]src[\\/]/u, minShareCount: 2 },
          ],
        },
        // Words stand apart from code, so that their weight can be told apart (scripts/size.mjs).
        chunkFileNames: ({ facadeModuleId }) => {
          const [, words, lesson = ''] =
            /public\/locales\/(\w+\/[\w-]+)\.json(?:\?lesson=([\w-]+))?$/u.exec(facadeModuleId ?? '') ?? []
          return words === undefined
            ? 'assets/[name]-[hash].js'
            : `assets/words/${words}${lesson && `-${lesson}`}-[hash].js`
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/setup-ui.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.browser.ts'],
          globalSetup: ['tests/browser/start.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
})
