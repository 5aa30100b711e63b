import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
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
        // What two kinds of page share is one file, not twenty of a few hundred bytes. What only the pages with
        // questions share stands apart, and the schedule of reviews again: no lesson needs either.
        codeSplitting: {
          // Otherwise the first group would take everything that its files import.
          includeDependenciesRecursively: false,
          groups: [
            { name: 'review', test: /[\\/]src[\\/](?:quiz[\\/]review|pages[\\/]use-review)/u },
            {
              name: 'questions',
              test: /[\\/]src[\\/](?:quiz[\\/]ui|pages[\\/](?:answered|attempt|practice|quiz-item))/u,
              minShareCount: 2,
            },
            { name: 'shared', test: /[\\/]src[\\/]/u, minShareCount: 2 },
          ],
        },
        // Words stand apart from code, so that their weight can be told apart (scripts/size.mjs).
        chunkFileNames: ({ facadeModuleId }) => {
          const [, words] = /public\/locales\/(\w+\/[\w-]+)\.json$/u.exec(facadeModuleId ?? '') ?? []
          return words === undefined ? 'assets/[name]-[hash].js' : `assets/words/${words}-[hash].js`
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
