import { defineConfig } from 'tsup';

export default defineConfig({
  // One entry a door. A door that opens on zod must never share a chunk with one that does not.
  entry: [
    'src/*/index.ts',
    'src/*/schemas.ts',
    'src/selection/highs.ts',
    'src/*/{catalogue,models,templates,detect}/index.ts',
    'src/*/packs/*.ts',
    '!src/**/*.examples.ts',
  ],
  format: ['esm', 'cjs'],
  target: 'es2022',
  // tsup 8 sets baseUrl for its declaration build; TypeScript 6 refuses that without this line.
  dts: { compilerOptions: { ignoreDeprecations: '6.0', types: [] } },
  splitting: true,
  treeshake: true,
  clean: true,
});
