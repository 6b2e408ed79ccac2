/** What tools know of an element: its tag, its attributes, an example of those that choose, and the documents that the example reads. */
import { attributeName, valuesOf, type Attribute, type Attributes, type Get } from '../../src/base/attributes/attribute.js';
import { commonAttributes } from '../../src/base/common-attributes.js';
import type { AttributeFacts, ElementFacts } from '../../src/base/element-facts.js';
import type { RequestOf } from '../../src/base/element-model.js';

type Model = RequestOf & { readonly attributes: Attributes };

/** The name of an attribute in tools: of those that end in an id, `note-ID`. */
const nameOf = (property: string, { kind }: Attribute): string => attributeName(property) + (kind === 'notes' ? '-ID' : '');

function attributeFacts(property: string, attribute: Attribute, chooses: boolean): AttributeFacts {
  const { kind, values, example, fallback } = attribute;
  const written = Array.isArray(fallback) ? fallback.join(' ') : fallback === undefined ? '' : JSON.stringify(fallback).replace(/"/g, '');
  return {
    name: nameOf(property, attribute),
    property,
    kind,
    chooses,
    ...(values ? { values } : {}),
    ...(example ? { example } : {}),
    ...(written ? { fallback: written } : {}),
  };
}

function elementFacts(name: string, { choosing, attributes, path }: Model): ElementFacts {
  const pathsOf = (get: Get): readonly string[] => [path(valuesOf(choosing, get))].flat().filter(Boolean);
  const names = Object.keys(choosing).map(attributeName);
  const [[property, { example = '' }] = ['', {}]] = Object.entries<Partial<Attribute>>(choosing);
  const examples: Readonly<Record<string, string>> = example ? { [attributeName(property)]: example } : {};
  const isNeedless = pathsOf(() => undefined).length > 0;
  return {
    name,
    tag: `ogp-${name}`,
    attributes: Object.entries({ ...attributes, ...commonAttributes }).map(([property, one]) =>
      attributeFacts(property, one, property in choosing),
    ),
    example: examples,
    paths: pathsOf((attribute) => examples[attribute]),
    naming: names.filter((name) => !isNeedless && pathsOf((attribute) => (attribute === name ? 'GEO' : undefined)).length > 0),
  };
}

/** Those of the elements of these names, from their models. */
export const readElementFacts = (names: readonly string[]): Promise<readonly ElementFacts[]> =>
  Promise.all(
    names.map(async (name) => {
      const model = (await import(`../../src/elements/${name}/${name}.model.js`)) as Model;
      return elementFacts(name, model);
    }),
  );
