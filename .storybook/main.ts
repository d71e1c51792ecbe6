import type { StorybookConfig } from '@storybook/web-components-vite';

/** Works without network and tells nobody about it. */
const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    // The project's own Vite configurations are for the library alone.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  stories: ['../stories/**/*.stories.ts'],
  // Pictures of the events.
  staticDirs: [{ from: '../demo/images', to: '/images' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
};

export default config;
