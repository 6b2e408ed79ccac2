/** The README's table of elements, from the manifest: what each is called, shows and takes, with a picture of its usual story. */
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest/schema.d.ts';
import type { AttributeFacts, ElementFacts } from '../../src/base/element-facts.js';
import { elementsOf, folderOf } from '../manifest/elements-of.js';

/** The table stands between these two. */
const start = '<!-- elements: written by "npm run readme" -->';
const end = '<!-- /elements -->';

/** What every element takes is said once, below the table. */
const everywhere = new Set(['endpoint', 'heading-level']);

export const pictureOf = (element: CustomElementDeclaration): string => `docs/images/${folderOf(element)}.png`;

/** The first sentence, on one line. */
const firstSentence = (text = ''): string => text.replace(/\s+/g, ' ').replace(/(?<=\.) .*$/, '');

/** With a value to copy, where one tells more than the name: an example, or a word that is not the default. */
function attributeOf({ name, kind, values = [], example = '', fallback }: AttributeFacts): string {
  const value = kind === 'one' || kind === 'several' ? (values.find((word) => word !== fallback) ?? '') : example;
  return `\`${name}${value ? `="${value}"` : ''}\``;
}

function row(element: CustomElementDeclaration, facts: readonly ElementFacts[]): string {
  const { tagName = '', description } = element;
  const { attributes = [] } = facts.find(({ tag }) => tag === tagName) ?? {};
  const own = attributes.filter(({ name }) => !everywhere.has(name)).map(attributeOf);
  const picture = `<img src="${pictureOf(element)}" alt="" width="360">`;
  return `| \`<${tagName}>\`<br>${firstSentence(description)}<br>${own.join(', ')} | ${picture} |`;
}

const table = (manifest: Package, facts: readonly ElementFacts[]): string =>
  ['| Element | |', '| --- | --- |', ...elementsOf(manifest).map((element) => row(element, facts))].join('\n');

/** @throws where the README has not the two lines between which its table stands. */
export function withTable(readme: string, manifest: Package, facts: readonly ElementFacts[]): string {
  const [before, rest] = readme.split(start);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined) throw new Error(`README.md needs the lines ${start} and ${end}.`);
  return `${before}${start}\n${table(manifest, facts)}\n${end}${after}`;
}
