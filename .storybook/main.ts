import type { StorybookConfig } from '@storybook/web-components-vite';
import { answerFaults } from './faults.js';

const config: StorybookConfig = {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../stories/guide/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The sample endpoint, beside the stories as it is beside the loader.
  staticDirs: [{ from: '../cdn/v1', to: '/v1' }],
  // Nothing is requested from, or told to, anybody.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  previewHead: (head = '') => `${head}<link rel="icon" href="favicon.svg" />`,
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), { name: 'faults', configureServer: ({ middlewares }) => void middlewares.use(answerFaults) }],
  }),
};
export default config;
