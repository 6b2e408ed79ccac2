/** What follows from which folders lie in `src/elements/`: the loader's registry, the package's entries and the list for tools. */
import { readdirSync } from 'node:fs';
import type { GeneratedFiles } from './main.js';

const folder = new URL('../../src/elements/', import.meta.url);

/** The elements' names, which are those of their folders, sorted: `commitment-card`. */
export const elementNames = (): readonly string[] => readdirSync(folder).sort();

/** The name of an element's class, without `Ogp`: `CommitmentCard`. */
export const pascal = (name: string): string => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
/** The name of its section of words, and of its variables: `commitmentCard`. */
export const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const lines = (names: readonly string[], line: (name: string) => string): string => names.map(line).join('\n');

export function elementModules(): GeneratedFiles {
  const names = elementNames();
  return {
    'registry.ts': `/** What the loader must know of each element before its code has come: what it asks for. */
import type { RequestOf } from '../base/element-model.js';
${lines(names, (name) => `import { path as ${camel(name)}Path, wordFiles as ${camel(name)}Words } from '../elements/${name}/${name}.model.js';`)}

export const registry: ReadonlyMap<string, RequestOf> = new Map([
${lines(names, (name) => `  ['ogp-${name}', { path: ${camel(name)}Path, wordFiles: ${camel(name)}Words }],`)}
]);
`,
    'index.ts': `/** Every class, and what a program needs beside them; nothing here has a side effect. */
export * from '../public.js';
${lines(names, (name) => `export { Ogp${pascal(name)} } from '../elements/${name}/${name}.js';`)}
`,
    'all.ts': `/** Defines every element. */
${lines(names, (name) => `import '../elements/${name}/define.js';`)}

export * from './index.js';
`,
    'react.ts': `/** Every element as a component of React 18, with its event listeners; React 19 takes the tags as they are. */
import { createComponent, type EventName } from '@lit/react';
import react from 'react';
import type { OgpErrorEvent, OgpLoadEvent } from '../base/ogp-element.js';
${lines(names, (name) => `import '../elements/${name}/define.js';\nimport { Ogp${pascal(name)} as ${pascal(name)} } from '../elements/${name}/${name}.js';`)}

const events = { onOgpLoad: 'ogp-load' as EventName<OgpLoadEvent>, onOgpError: 'ogp-error' as EventName<OgpErrorEvent> };

${lines(names, (name) => `export const Ogp${pascal(name)} = createComponent({ react, tagName: 'ogp-${name}', elementClass: ${pascal(name)}, events });`)}
`,
    'elements.ts': `/** Every element, for tools: its tag, an example of its attributes, and the documents that the example reads. */
import type { Attributes, RequestOf } from '../base/element-model.js';
${lines(names, (name) => `import * as ${camel(name)} from '../elements/${name}/${name}.model.js';`)}

const models = {
${lines(names, (name) => `  '${name}': ${camel(name)},`)}
};

/** Those of the documents that some attributes name. */
const pathsOf = (path: RequestOf['path'], get: Attributes): readonly string[] => [path(get)].flat().filter(Boolean);

export const elements = Object.entries(models).map(([name, { attributes, example, path }]) => ({
  name,
  tag: \`ogp-\${name}\`,
  attributes: attributes as readonly string[],
  example: example as Readonly<Record<string, string>>,
  paths: pathsOf(path, (attribute) => (example as Readonly<Record<string, string>>)[attribute]),
  /** The attributes of which one alone names a document, where none does without them. */
  naming: (attributes as readonly string[]).filter(
    (name) => !pathsOf(path, () => undefined).length && pathsOf(path, (attribute) => (attribute === name ? 'GEO' : undefined)).length,
  ),
}));
`,
  };
}
