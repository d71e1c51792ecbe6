import { defineConfig } from 'vite';

/** The page where webmasters compose what they paste: its script, and beside it what needs no building. */
export default defineConfig({
  publicDir: 'widgets/composer/page',
  build: {
    target: 'es2022',
    emptyOutDir: false,
    // A classic script, for the page may be opened from a disk, where browsers load no modules.
    lib: { entry: { composer: 'widgets/composer.ts' }, formats: ['iife'], name: 'composer' },
    rolldownOptions: { output: { entryFileNames: '[name].js' } },
  },
});
