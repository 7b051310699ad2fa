import { defineConfig } from 'vitest/config';

// The tests of one room, for npm run mutation -- <room>.
const room = process.env['MUTATION_ROOM'] ?? '*';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: [`tests/${room}/**/*.test.ts`, `tests/vectors/${room}/**/*.test.ts`, `tests/properties/${room}*.test.ts`],
    testTimeout: 30_000,
  },
});
