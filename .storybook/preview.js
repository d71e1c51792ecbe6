import { setCustomElementsManifest } from '@storybook/web-components-vite';
// Written by `npm run build:manifest`.
import manifest from '../dist/custom-elements.json';

setCustomElementsManifest({ ...manifest, modules: manifest.modules.map(withNamedParts) });

/**
 * Storybook knows everything by its name, and would show the part `filters` in the place of the attribute: parts are named
 * as styles write them.
 */
function withNamedParts(module) {
  const declarations = module.declarations?.map((declaration) => ({
    ...declaration,
    cssParts: declaration.cssParts?.map((part) => ({ ...part, name: `::part(${part.name})` })),
  }));
  return { ...module, declarations };
}

const widths = { phone: 320, tablet: 768, desktop: 1280 };

/** @type {import('@storybook/web-components-vite').Preview} */
const preview = {
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    layout: 'padded',
    viewport: {
      options: Object.fromEntries(
        Object.entries(widths).map(([name, width]) => [
          name,
          { name, styles: { width: `${width}px`, height: '100%' } },
        ]),
      ),
    },
  },
  globalTypes: {
    page: {
      description: 'Colours of the page around the widget',
      toolbar: { title: 'Page', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { page: 'light' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.dataset.theme = String(globals.page);
      return story();
    },
  ],
};

export default preview;
