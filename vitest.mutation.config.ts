import { defineConfig } from 'vitest/config'

/**
 * The tests of the rules alone, for `npm run test:mutation`: pure functions, in Node, without pages or a browser. The
 * thousands of random plays stay out: they would be played again for each of two thousand changes, and the tables of
 * situations have to catch a change without them.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/quiz/*.test.ts', 'tests/scenarios/*.test.ts'],
    exclude: ['tests/scenarios/play-commands.test.ts', 'tests/scenarios/play-walks.test.ts'],
  },
})
