import { defineConfig } from 'vite';
import { papaparseCore } from './scripts/papaparse-core.js';
import { requestTogether } from './scripts/request-together.js';

/** The module build: a tiny loader, one chunk per widget, and a chunk for each thing that is only wanted later. */
export default defineConfig({
  publicDir: false,
  plugins: [papaparseCore(), requestTogether()],
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
      },
    },
  },
});
