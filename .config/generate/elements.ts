/** What follows from which folders lie in `src/elements/`: the loader's registry, the package's entries and the list for tools. */
import { readdirSync } from 'node:fs';
import type { ElementFacts } from '../../src/base/element-facts.js';
import type { GeneratedFiles } from './main.js';

const folder = new URL('../../src/elements/', import.meta.url);

/** The elements' names, which are those of their folders, sorted: `commitment-card`. */
export const elementNames = (): readonly string[] => readdirSync(folder).sort();

/** The name of an element's class, without `Ogp`: `CommitmentCard`. */
export const pascal = (name: string): string => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
/** The name of its section of words, and of its variables: `commitmentCard`. */
export const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const lines = (names: readonly string[], line: (name: string) => string): string => names.map(line).join('\n');

export function elementModules(facts: readonly ElementFacts[]): GeneratedFiles {
  const names = elementNames();
  return {
    'registry.ts': `/** What the loader must know of each element before its code has come: what it asks for. */
import { valuesOf, type Attributes, type Get } from '../base/attributes/attribute.js';
import type { RequestOf } from '../base/element-model.js';
${lines(names, (name) => `import { choosing as ${camel(name)}Choosing, path as ${camel(name)}Path, wordFiles as ${camel(name)}Words } from '../elements/${name}/${name}.model.js';`)}

export interface Requests {
  /** The paths of the documents that an element's attributes choose; \`''\` where one that is needed is missing. */
  readonly paths: (get: Get) => readonly string[];
  /** Its files of words, beyond the one that all share. */
  readonly wordFiles: readonly string[];
}

const requests = <C extends Attributes>(choosing: C, path: RequestOf<C>['path'], wordFiles: readonly string[]): Requests => ({
  paths: (get) => [path(valuesOf(choosing, get))].flat(),
  wordFiles,
});

export const registry: ReadonlyMap<string, Requests> = new Map([
${lines(names, (name) => `  ['ogp-${name}', requests(${camel(name)}Choosing, ${camel(name)}Path, ${camel(name)}Words)],`)}
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
    'elements.ts': `/** Every element, for tools. */
import type { ElementFacts } from '../base/element-facts.js';

export const elements: readonly ElementFacts[] = ${JSON.stringify(facts, null, 2)};
`,
  };
}
