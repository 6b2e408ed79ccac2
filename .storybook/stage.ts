/** The page that a story stands on, as the toolbar says: its colours, language, direction, width, and endpoint. */
import type { Decorator, Preview } from '@storybook/web-components-vite';
import './stage.css';

/** The sample endpoint, relative to the page: the stories may lie in any folder of a host. */
const sampleEndpoint = 'v1/';

export const defaults = { theme: 'light', language: 'en', direction: 'ltr', width: 'full', endpoint: sampleEndpoint };

type GlobalType = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<NonNullable<GlobalType['toolbar']>['icon']>;

/** A list in the toolbar, from values and what they are called. */
const list = (title: string, icon: Icon, items: Readonly<Record<string, string>>): GlobalType => ({
  description: title,
  toolbar: { title, icon, items: Object.entries(items).map(([value, name]) => ({ value, title: name })), dynamicTitle: true },
});

export const toolbar: Record<keyof typeof defaults, GlobalType> = {
  theme: list('The page', 'paintbrush', { light: 'Light page', dark: 'Dark page', brand: 'Page with its own font and colours' }),
  language: list('Language', 'globe', { en: 'English', es: 'Español' }),
  direction: list('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
  width: list('Width', 'ruler', { 180: '180 px', 360: '360 px', 600: '600 px', full: 'As wide as there is' }),
  endpoint: list('Endpoint', 'database', {
    [sampleEndpoint]: 'Sample data',
    'faults/offline/v1/': 'Not to be reached',
    'faults/silent/v1/': 'Does not answer',
    'faults/busy/v1/': 'Busy',
    'faults/unreadable/v1/': 'Not OGP data',
  }),
};

export const onStage: Decorator = (story, { globals, viewMode }) => {
  const { theme, language, direction, width, endpoint } = { ...defaults, ...(globals as Partial<typeof defaults>) };
  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.lang = language;
  stage.dir = direction;
  Object.assign(stage.dataset, { theme, width, view: viewMode, ogpEndpoint: endpoint });
  const place = document.createElement('div');
  place.append(story() as Node);
  stage.append(place);
  return stage;
};
