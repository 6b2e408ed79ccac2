/**
 * What type checkers are told of the tags, from the manifest: in JSX (React 19, Preact, Solid), and in templates of Vue and Svelte.
 * One file has the elements' attributes; a few lines for each framework say where it looks for tags, and how it writes an event.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest/schema.d.ts';
import type { AttributeFacts, ElementFacts } from '../../src/base/element-facts.js';
import { pascal } from '../generate/elements.js';
import { elementsOf, folderOf } from './elements-of.js';

const comment = (text: string | undefined, indent: string): string => (text ? `${indent}/** ${text.replace(/\s+/g, ' ')} */\n` : '');

/** One that tags may have: an attribute, or a property that is none. */
function lineOf(name: string, type: string, description?: string): string {
  const key = /^\w+$/.test(name) ? name : `'${name}'`;
  return `${comment(description, '  ')}  ${key}?: ${type} | undefined;\n`;
}

const attributesName = ({ name }: CustomElementDeclaration): string => `${name}Attributes`;

/** What may be written in markup, as a type: numbers as text too. */
function typeOf({ kind, values = [] }: AttributeFacts): string {
  const words = values.map((word) => `'${word}'`).join(' | ');
  switch (kind) {
    case 'one':
      return words;
    case 'several':
      return `Several<${words}>`;
    case 'year':
      return 'Numeric';
    case 'page':
      return "Numeric | 'all'";
    case 'level':
      return "2 | 3 | 4 | 5 | 6 | '2' | '3' | '4' | '5' | '6'";
    case 'flag':
      return "boolean | ''";
    default:
      return 'string';
  }
}

/** Types that those of the attributes are made of. */
const helpers = `/** Words of a closed set with spaces between, of which the first is checked. */
type Several<Word extends string> = Word | \`\${Word} \${string}\`;
type Numeric = number | \`\${number}\`;
`;

function attributesOf(element: CustomElementDeclaration, facts: readonly ElementFacts[]): string {
  const { attributes = [] } = facts.find(({ tag }) => tag === element.tagName) ?? {};
  const lines = attributes.map((one) => {
    const { description } = element.attributes?.find(({ name }) => name === one.name) ?? {};
    const [before] = one.name.split('ID');
    return one.kind === 'notes'
      ? `${comment(description, '  ')}  [note: \`${before}\${string}\`]: string | undefined;\n`
      : lineOf(one.name, typeOf(one), description);
  });
  return `${comment(element.description, '')}export interface ${attributesName(element)} {\n${lines.join('')}}\n`;
}

/** The module, beside `types/`, that has an element's class. */
const importOf = (element: CustomElementDeclaration): string =>
  `import type { ${element.name} } from '../elements/${folderOf(element)}/${folderOf(element)}.js';\n`;

interface Framework {
  /** The module that says which tags there are. */
  readonly module: string;
  /** What of which module the tags' types are made of. */
  readonly imports: string;
  /** What the tags stand in, within that module. */
  readonly within: readonly string[];
  /** How an event's listener is written: of `ogp-load`. */
  readonly listener: (event: string) => string;
  /** How a property is written that is no attribute. */
  readonly property?: (name: string) => string;
  /** The type of a tag; `own` is what is ours. */
  readonly tag: (element: string, own: string) => string;
}

const jsx = ['namespace JSX', 'interface IntrinsicElements'];

const frameworks: Readonly<Record<string, Framework>> = {
  react: {
    module: 'react',
    imports: "{ DetailedHTMLProps, HTMLAttributes } from 'react'",
    within: jsx,
    listener: (event) => `on${event}`,
    tag: (element, own) => `DetailedHTMLProps<HTMLAttributes<${element}>, ${element}> & { class?: string | undefined } & ${own}`,
  },
  preact: {
    module: 'preact',
    imports: "{ JSX as Html } from 'preact'",
    within: jsx,
    listener: (event) => `on${event}`,
    tag: (element, own) => `Html.HTMLAttributes<${element}> & ${own}`,
  },
  solid: {
    module: 'solid-js',
    imports: "{ JSX as Html } from 'solid-js'",
    within: jsx,
    listener: (event) => `on:${event}`,
    property: (name) => `prop:${name}`,
    tag: (element, own) => `Html.HTMLAttributes<${element}> & ${own}`,
  },
  vue: {
    module: 'vue',
    imports: "{ DefineComponent, HTMLAttributes } from 'vue'",
    within: ['interface GlobalComponents'],
    listener: (event) => `on${pascal(event)}`,
    tag: (_element, own) => `DefineComponent<HTMLAttributes & ${own}>`,
  },
  svelte: {
    module: 'svelte/elements',
    imports: "{ HTMLAttributes } from 'svelte/elements'",
    within: ['interface SvelteHTMLElements'],
    listener: (event) => `on${event}`,
    tag: (element, own) => `HTMLAttributes<${element}> & ${own}`,
  },
};

function typingsFor(framework: Framework, elements: readonly CustomElementDeclaration[]): string {
  const { module, imports, within, listener, property = (name: string) => name, tag } = framework;
  const events = [...new Map(elements.flatMap(({ events = [] }) => events).map((one) => [one.name, one])).values()];
  const eventType = ({ type }: (typeof events)[number]): string => type.text;
  const tags = elements.map((element) => {
    const attributes = new Set(element.attributes?.map(({ fieldName }) => fieldName));
    const others = (element.members ?? []).filter(({ kind, name }) => kind === 'field' && !attributes.has(name));
    const own = others.map(({ name }) => `{ '${property(name)}'?: ${element.name}['${name}'] }`);
    return `'${element.tagName}': ${tag(element.name, [attributesName(element), 'Events', ...own].join(' & '))};`;
  });
  const listeners = events.map((event) => lineOf(listener(event.name), `((event: ${eventType(event)}) => void)`, event.description));
  return `import type { ${events.map(eventType).join(', ')} } from '../base/ogp-element.js';
${elements.map(importOf).join('')}import type { ${elements.map(attributesName).join(', ')} } from './attributes.js';
import type ${imports};

interface Events {
${listeners.join('')}}

declare module '${module}' {
${within.map((part) => `${part} {\n`).join('')}${tags.join('\n')}
${within.map(() => '}\n').join('')}}
`;
}

/** Writes the files of types into `types/` in `outdir`. */
export function writeTypings(manifest: Package, facts: readonly ElementFacts[], outdir: string): void {
  const folder = join(outdir, 'types');
  mkdirSync(folder, { recursive: true });
  const elements = elementsOf(manifest);
  writeFileSync(join(folder, 'attributes.d.ts'), [helpers, ...elements.map((one) => attributesOf(one, facts))].join('\n'));
  for (const [name, framework] of Object.entries(frameworks)) {
    writeFileSync(join(folder, `${name}.d.ts`), typingsFor(framework, elements));
  }
}
