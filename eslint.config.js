import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * The import arrows of docs/architecture.md: what each folder may know, beside itself and the shapes in `types.ts`.
 * An import that is not listed is an error.
 */
const mayImport = {
  'src/values': [],
  'src/schemas': [],
  'src/recognition': ['schemas', 'values'],
  'src/parsers': ['dataset', 'errors', 'decode', 'pace', 'values'],
  'src/sources': ['dataset', 'errors', 'decode', 'pace', 'parsers', 'values'],
  'src/records': ['dataset', 'pace', 'recognition', 'schemas', 'values'],
  'src/geocode': ['records', 'sources'],
  'src/hours': ['records', 'values'],
  'src/menus': ['dataset', 'recognition', 'schemas', 'values'],
  'src/filters': ['hours', 'pace', 'records', 'values'],
  'src/locales': ['menus', 'records'],
  'src/format': ['hours', 'locales', 'records', 'values'],
  'src/tables': ['dataset', 'recognition', 'schemas', 'values'],
  'src/exports': ['format', 'records', 'values'],
  'src/check': [
    'dataset',
    'errors',
    'feed',
    'locales',
    'pace',
    'recognition',
    'records',
    'schemas',
    'tables',
    'values',
  ],
  'src/feed': [
    'dataset',
    'errors',
    'filters',
    'menus',
    'pace',
    'recognition',
    'records',
    'schemas',
    'sources',
    'tables',
    'values',
  ],
};

/** From a folder's own files, and from those of its subfolders and of theirs, each one step further from the others. */
const arrows = Object.entries(mayImport).flatMap(([folder, allowed]) => [
  arrow(folder, `${folder}/*.ts`, '\\.\\./', allowed),
  arrow(folder, `${folder}/*/*.ts`, '\\.\\./\\.\\./', allowed),
  arrow(folder, `${folder}/*/*/**/*.ts`, '\\.\\./\\.\\./\\.\\./', allowed),
]);

function arrow(folder, files, out, allowed) {
  return {
    files: [files],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^${out}(?!(${['nothing', ...allowed].join('|')})(/|\\.js$))`,
              message: `${folder} may import only from: ${allowed.join(', ') || 'itself'} (docs/architecture.md).`,
            },
            { regex: '^(lit|@lit)(/|$)', message: 'src/ knows neither Lit nor the page.' },
          ],
        },
      ],
    },
  };
}

/** @param {string} files @param {string} out regular expression of what leaves the widget's folder */
function widgetArrows(files, out) {
  const message = 'A widget knows src/ and widgets/shared, never another widget.';
  // The table of widgets is how one becomes another without knowing it.
  const regex = `${out}(?!(\\.\\./src|shared)/|index\\.js$)`;
  return { files: [files], rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] } };
}

export default defineConfig(
  { ignores: ['dist', 'storybook-static', 'coverage', 'node_modules'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: ['tests/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  ...arrows,
  widgetArrows('widgets/*/*.ts', '^\\.\\./'),
  // A part of a widget that has a folder of its own.
  widgetArrows('widgets/*/*/*.ts', '^\\.\\./\\.\\./'),
  {
    files: ['widgets/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['src/**/*.ts', 'widgets/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'Array',
          property: 'from',
          message: 'MooTools (Joomla) replaces it in pages: spread, or map keys().',
        },
      ],
    },
  },
  // French sentences hold non-breaking spaces.
  { rules: { 'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }] } },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  prettier,
);
