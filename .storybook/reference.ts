/** An element's reference, from the manifest: what its docs page lists, and what its controls set. */
import type { Package } from 'custom-elements-manifest/schema.d.ts';
import type { ArgTypes } from '@storybook/web-components-vite';
import { elementsOf } from '../.config/manifest/elements-of.js';

interface Item {
  readonly name: string;
  readonly description?: string | undefined;
  readonly type?: { readonly text: string } | undefined;
  readonly default?: string | undefined;
}

/** A row of the table. */
const row = (category: string, { name, description, type, default: value }: Item): ArgTypes[string] => ({
  name,
  ...(description ? { description } : {}),
  control: false,
  table: {
    category,
    ...(type ? { type: { summary: type.text } } : {}),
    ...(value ? { defaultValue: { summary: value } } : {}),
  },
});

/** How an attribute is set by hand: chosen from its words, counted, or written. */
function controlOf({ type }: Item): ArgTypes[string] {
  const options = [...(type?.text.matchAll(/'([^']+)'/g) ?? [])].map(([, option]) => option);
  if (options.length) return { options, control: { type: 'select' } };
  return { control: { type: type?.text === 'number' ? 'number' : 'text' } };
}

/** Rows by a name that no other kind of thing has: a part and an attribute may be called the same. */
export function referenceOf(manifest: Package, tag: string): ArgTypes {
  const element = elementsOf(manifest).find(({ tagName }) => tagName === tag);
  if (!element) throw new Error(`The manifest has no ${tag}: run "npm run generate".`);
  const { attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [], cssStates = [] } = element;
  const of = (category: string, items: readonly Item[], name: (name: string) => string): [string, ArgTypes[string]][] =>
    items.map((item) => [name(item.name), row(category, { ...item, name: name(item.name) })]);
  const asAttributes = new Set(attributes.map(({ fieldName }) => fieldName));
  const others = members.filter(({ name }) => !asAttributes.has(name)) as readonly Item[];
  return Object.fromEntries([
    ...attributes.map((item): [string, ArgTypes[string]] => [item.name, { ...row('Attributes', item), ...controlOf(item) }]),
    ...of('Properties and methods', others, (name) => `.${name}`),
    ...of('Events', events, (name) => `@${name}`),
    ...of('Slots', slots, (name) => (name ? `slot ${name}` : 'the tag’s own content')),
    ...of('Parts', cssParts, (name) => `::part(${name})`),
    ...of('Custom properties', cssProperties, (name) => name),
    ...of('States', cssStates, (name) => `:state(${name})`),
  ]);
}
