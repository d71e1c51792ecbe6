/** What editors, Storybook and the documentation read about the tags. */
export default {
  globs: ['widgets/*/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      // An event dispatched in a callback is listed twice: once as its tag tells, once without a name.
      name: 'named-events',
      moduleLinkPhase({ moduleDoc }) {
        for (const declaration of moduleDoc.declarations ?? []) {
          declaration.events = declaration.events?.filter(({ name }) => name);
        }
      },
    },
    {
      // What pages cannot rely on is nothing to tell them.
      name: 'public-members',
      packageLinkPhase({ customElementsManifest }) {
        for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations ?? [])) {
          declaration.members = declaration.members?.filter(({ privacy }) => !privacy || privacy === 'public');
        }
      },
    },
  ],
};
