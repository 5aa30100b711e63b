import { defineConfig } from 'vitest/config'

/** The tests of the rules alone, for `npm run test:mutation`: pure functions, in Node, without pages or a browser. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/quiz/*.test.ts', 'tests/scenarios/*.test.ts'],
  },
})
