/** What editors, Storybook and the documentation read about the tags. */
export default {
  globs: ['widgets/*/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
