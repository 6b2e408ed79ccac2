/** What the compiler does not see: unsafe values, mistakes in templates, and in what the templates give to assistive technology. */
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { layers } from './layers.js';

export default tseslint.config(
  { ignores: ['dist/**', 'cdn/**', '**/generated/**', 'test/pages/**', 'storybook-static/**', 'node_modules/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: new URL('..', import.meta.url).pathname } },
    rules: {
      // A number in a text is what it looks like.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Checked where it can be otherwise; "!" says that the line above has seen to it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // One that is used once still names what a caller gets.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true, allowTernary: true }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: ['describe', 'it', 'suite', 'test'].map((name) => ({ from: 'package', name, package: 'node:test' })),
        },
      ],
    },
  },
  ...layers,
  { files: ['**/*.js', '**/*.mjs'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  lit.configs['flat/recommended'],
  wc.configs['flat/best-practice'],
  { rules: { 'wc/guard-super-call': 'off' } },
  {
    files: ['src/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    // A table that is laid out as blocks loses the roles that its tags imply.
    rules: { ...litA11y.configs.recommended.rules, 'lit-a11y/no-redundant-role': 'off' },
  },
);
