import { defineConfig } from 'vitest/config';

// The tests of one room, for npm run mutation -- <room>. MUTATION_QUICK=yes leaves the properties out: a lower bound in a fraction of the time.
const room = process.env['MUTATION_ROOM'] ?? '*';
const tests = process.env['MUTATION_TESTS'];
const ofRoom = [
  `tests/${room}/**/*.test.ts`,
  `tests/vectors/${room}/**/*.test.ts`,
  ...(process.env['MUTATION_QUICK'] === 'yes' ? [] : [`tests/properties/${room}*.test.ts`]),
];

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: tests === undefined ? ofRoom : [tests],
    testTimeout: 30_000,
  },
});
