import { defineConfig } from 'vitest/config';

// Tests import the package by its public names: `marops/kpi` is `src/kpi/index.ts`, `marops/kpi/schemas` is `src/kpi/schemas.ts`.
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/engines/**'],
    testTimeout: 30_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/**/index.ts'] },
  },
});
