import { defineConfig } from 'vite';
import { minifyTemplates } from './scripts/minify-templates.js';
import { papaparseCore } from './scripts/papaparse-core.js';
import { requestTogether } from './scripts/request-together.js';

/** What the loader needs must come with it; of the rest, what several chunks share makes one file and not a dozen. */
const isNotOfTheLoader = (id: string) =>
  !/\/(src\/errors|src\/sources\/(early|index|address)|src\/parsers\/index|widgets\/[a-z-]+)\.ts$/.test(id);

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
          groups: [{ name: 'shared', test: isNotOfTheLoader, minShareCount: 2 }],
        },
      },
    },
  },
});
