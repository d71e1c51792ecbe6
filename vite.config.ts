import { defineConfig } from 'vite';
import { minifyTemplates } from './scripts/minify-templates.js';
import { papaparseCore } from './scripts/papaparse-core.js';
import { requestTogether } from './scripts/request-together.js';

/** What a widget and the readers of its feed have in common: one file beside the widget's, and not a dozen. */
const shared = /\/src\/(decode|(values|format|records)\/[a-z-]+|sources\/(request|dataset-of)|parsers\/pace)\.ts$|@date-fns/;

/** The module build: a tiny loader, one chunk per widget, and a chunk for each thing that is only wanted later. */
export default defineConfig({
  publicDir: false,
  plugins: [minifyTemplates(), papaparseCore(), requestTogether()],
  build: {
    target: 'es2022',
    lib: { entry: { 'scdl-widgets': 'widgets/scdl-widgets.ts' }, formats: ['es'] },
    rolldownOptions: {
      // What the loader shares with the widgets stays in the loader, rather than in one more file to wait for.
      preserveEntrySignatures: 'allow-extension',
      output: {
        // Lib mode leaves the white space of ES modules in place.
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: 'shared', test: shared, minShareCount: 2 }],
        },
      },
    },
  },
});
