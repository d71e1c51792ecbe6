import { defineConfig } from 'vite';
import { asciiOnly } from './scripts/ascii-only.js';
import { classicFiles } from './scripts/classic-files.js';
import { classicPart, MAIN } from './scripts/classic-part.js';
import { leanDecorators } from './scripts/lean-decorators.js';
import { minifyTemplates } from './scripts/minify-templates.js';
import { papaparseCore } from './scripts/papaparse-core.js';
import { terse } from './scripts/terse.js';

const RUNTIME = 'classic-files';

/**
 * The classic build: one script that asks nothing of its page nor of its host, and beside it those that bring what many
 * pages never need.
 */
export default defineConfig({
  publicDir: false,
  plugins: [minifyTemplates(), leanDecorators(), papaparseCore(), classicFiles(RUNTIME), asciiOnly(), terse()],
  build: {
    target: 'es2022',
    emptyOutDir: false,
    lib: { entry: { [MAIN]: 'widgets/classic.ts', [RUNTIME]: `widgets/${RUNTIME}.ts` }, formats: ['cjs'] },
    rolldownOptions: {
      // What is imported late, and is in the same file all the same, is so on purpose.
      checks: { ineffectiveDynamicImport: false },
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        dynamicImportInCjs: false,
        entryFileNames: '[name].classic.js',
        chunkFileNames: `${MAIN}.[name].classic.js`,
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: classicPart, debugName: 'part' }] },
      },
    },
  },
});
