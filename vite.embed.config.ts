import { defineConfig } from 'vite';

/** The page for frames: its script, and beside it what needs no building. */
export default defineConfig({
  publicDir: 'widgets/embed',
  build: {
    target: 'es2022',
    emptyOutDir: false,
    lib: { entry: { embed: 'widgets/embed.ts' }, formats: ['iife'], name: 'embed' },
    rolldownOptions: {
      // It knows the names of the widgets, and leaves their code to the library.
      external: (_id, importer) => importer?.endsWith('/widgets/index.ts') ?? false,
      output: { entryFileNames: '[name].js' },
    },
  },
});
