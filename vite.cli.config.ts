import { defineConfig } from 'vite';
import { papaparseCore } from './scripts/papaparse-core.js';

/** The command `scdl-widgets`, for Node: one file that needs no other package. */
export default defineConfig({
  publicDir: false,
  plugins: [papaparseCore()],
  ssr: { noExternal: true },
  build: {
    target: 'node20',
    emptyOutDir: false,
    ssr: 'bin/scdl-widgets.ts',
    rolldownOptions: {
      output: { banner: '#!/usr/bin/env node', entryFileNames: 'cli.js', codeSplitting: false },
    },
  },
});
