import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

const impure = [
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'Take the moment as an argument.'],
  ['MemberExpression[object.name="Date"][property.name="now"]', 'Take the moment as an argument.'],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'Take the randomness as an argument.'],
  ['Program > VariableDeclaration[kind="let"]', 'Modules hold no state.'],
].map(([selector, message]) => ({ selector, message }));

export default tseslint.config(
  { ignores: ['coverage', 'dist', 'docs-out', 'reports', '.stryker-tmp', '**/*.config.*', '**/*.mjs', '*.cjs', 'examples/consumer'] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // There are no methods here; the rule mistakes the condition's key `valueOf` for one.
      '@typescript-eslint/unbound-method': 'off',
      // Numeric loops read typed arrays inside their bounds, where `!` says what the compiler cannot know.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `void` returns in short arrows read better than a block.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The style guide wants two type parameters that share a constraint to stay readable; this rule would inline them.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { jsdoc },
    rules: {
      'no-restricted-syntax': ['error', ...impure],
      'no-restricted-globals': ['error', 'process', 'fetch', 'console', 'setTimeout', 'crypto'],
      'jsdoc/require-jsdoc': ['error', { publicOnly: true, contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'ExportNamedDeclaration > VariableDeclaration'] }],
      'jsdoc/require-param': ['error', { checkDestructured: false, contexts: ['ExportNamedDeclaration > FunctionDeclaration'] }],
      'jsdoc/require-returns': ['error', { contexts: ['ExportNamedDeclaration > FunctionDeclaration'] }],
      'jsdoc/require-example': ['error', { contexts: ['ExportNamedDeclaration > FunctionDeclaration'] }],
    },
    settings: { jsdoc: { ignoreInternal: true } },
  },
);
