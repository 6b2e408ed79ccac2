import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import type { Package } from 'custom-elements-manifest/schema.d.ts';
import '../src/generated/all.js';
import manifest from '../src/generated/custom-elements.json';
import { referenceOf } from './reference.js';
import { defaults, onStage, toolbar } from './stage.js';

const described = manifest as unknown as Package;
setCustomElementsManifest(described);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [onStage],
  globalTypes: toolbar,
  initialGlobals: defaults,
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    // The stage has the page's colours.
    backgrounds: { disable: true },
    viewport: { disable: true },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Guide',
          ['Getting started', 'Theming', 'Data and method', 'Self-hosting the endpoint', 'Accessibility', 'Privacy'],
          'Elements',
        ],
      },
    },
    docs: {
      extractArgTypes: (tag: string) => referenceOf(described, tag),
      canvas: { sourceState: 'shown' },
    },
  },
};
export default preview;
