import { defineConfig } from 'vite';
import { requestTogether } from './scripts/request-together.js';

/** The module build: a tiny loader, one chunk per widget, and a chunk for each thing that is only wanted later. */
export default defineConfig({
  publicDir: false,
  plugins: [requestTogether()],
  build: {
    target: 'es2022',
    lib: { entry: { 'scdl-widgets': 'widgets/scdl-widgets.ts' }, formats: ['es'] },
    rolldownOptions: {
      output: {
        // Lib mode leaves the white space of ES modules in place.
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
});
