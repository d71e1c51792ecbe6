import { defineConfig } from 'vite';
import { asciiOnly } from './scripts/ascii-only.js';
import { minifyTemplates } from './scripts/minify-templates.js';
import { papaparseCore } from './scripts/papaparse-core.js';

/** The classic build: everything in one script that asks nothing of the page nor of its host. */
export default defineConfig({
  publicDir: false,
  plugins: [minifyTemplates(), papaparseCore(), asciiOnly()],
  build: {
    target: 'es2022',
    emptyOutDir: false,
    lib: {
      entry: 'widgets/classic.ts',
      formats: ['iife'],
      name: 'scdlWidgets',
      fileName: () => 'scdl-widgets.classic.js',
    },
  },
});
