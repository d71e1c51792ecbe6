import { defineConfig } from 'vite';

/** The classic build: everything in one script that asks nothing of the page nor of its host. */
export default defineConfig({
  publicDir: false,
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
