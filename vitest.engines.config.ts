import { defineConfig } from 'vitest/config';

// The tests that need an engine which npm run test:engines fetches first.
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: { include: ['tests/engines/**/*.test.ts'], testTimeout: 240_000, pool: 'forks' },
});
