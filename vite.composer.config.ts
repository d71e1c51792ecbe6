import { defineConfig } from 'vite';

/** The page where webmasters compose what they paste: its script, and beside it what needs no building. */
export default defineConfig({
  publicDir: 'widgets/composer/page',
  build: {
    target: 'es2022',
    emptyOutDir: false,
    lib: { entry: { composer: 'widgets/composer.ts' }, formats: ['es'] },
    rolldownOptions: { output: { minify: true, entryFileNames: '[name].js' } },
  },
});
