/**
 * The Custom Elements Manifest: what each element offers to a page, read from the doc comment of its class and the
 * attributes of its model. Everything else
 * that tools are told of the elements is made from it.
 */
import { readFileSync } from 'node:fs';
import { create, litPlugin, ts } from '@custom-elements-manifest/analyzer/src/browser-entrypoint.js';
import type {
  Attribute,
  ClassMember,
  CustomElementDeclaration,
  CustomElementField,
  Module,
  Package,
} from 'custom-elements-manifest/schema.d.ts';
import type { AttributeFacts, ElementFacts } from '../../src/base/element-facts.js';
import { readElementFacts } from '../generate/element-facts.js';
import { elementNames } from '../generate/elements.js';
import { isElement } from './elements-of.js';

/** The classes that an element is made of: its own, and what it inherits from. */
const sources = [...elementNames().map((name) => `src/elements/${name}/${name}.ts`), 'src/base/ogp-element.ts'];

const isPublic = ({ privacy = 'public', ...rest }: ClassMember): boolean => privacy === 'public' && !('static' in rest && rest.static);

/** What may be written, as a type: words of a closed set may stand beside each other where there may be several. */
function typeOf({ kind, values = [] }: AttributeFacts): string {
  const words = values.map((word) => `'${word}'`).join(' | ');
  switch (kind) {
    case 'one':
      return words;
    case 'several':
      return `${words} | string`;
    case 'level':
      return 'number';
    case 'flag':
      return 'boolean';
    default:
      return 'string';
  }
}

/**
 * An attribute: its description, and a default that is no value of it, from the doc comment; all else from its descriptor.
 * @throws where the doc comment says again what the descriptor says.
 */
function attributeOf(tag: string, facts: AttributeFacts, described: readonly Attribute[]): Attribute {
  const { name, property, fallback } = facts;
  const { description, default: said } = described.find((one) => one.name === name) ?? {};
  if (said && fallback) throw new Error(`<${tag} ${name}>: its default is declared in the model; leave it out of the doc comment.`);
  const value = fallback ?? said;
  return {
    name,
    ...(facts.kind === 'notes' ? {} : { fieldName: property }),
    type: { text: typeOf(facts) },
    ...(description ? { description } : {}),
    ...(value ? { default: value } : {}),
  };
}

const fieldOf = ({ name, fieldName, type, description, default: value }: Attribute): CustomElementField => ({
  kind: 'field',
  name: fieldName ?? name,
  attribute: name,
  type: { text: `${type?.text} | undefined` },
  ...(description ? { description } : {}),
  ...(value ? { default: value } : {}),
});

/** An element as a page may use it: its attributes with their properties, and what is public of the base of all. */
function published(element: CustomElementDeclaration, facts: ElementFacts, base: readonly ClassMember[]): CustomElementDeclaration {
  const attributes = facts.attributes.map((one) => attributeOf(facts.tag, one, element.attributes ?? []));
  const fields = attributes.filter(({ fieldName }) => fieldName).map(fieldOf);
  const own = (element.members ?? []).filter(isPublic);
  const inherited = base.filter(({ name }) => !fields.some((field) => field.name === name));
  return {
    ...element,
    // Its class is made by a function, which only its source tells of.
    mixins: [],
    superclass: { name: 'OgpElement', module: 'src/base/ogp-element.js' },
    members: [...fields, ...own, ...inherited],
    attributes,
    events: element.events ?? [],
  };
}

/** An element in a module of its own. */
function moduleOf({ path, declarations = [] }: Module, known: readonly ElementFacts[], base: readonly ClassMember[]): Module | undefined {
  const element = declarations.find(isElement);
  const facts = known.find(({ tag }) => tag === element?.tagName);
  if (!element || !facts) return undefined;
  const declaration = { name: element.name, module: path };
  return {
    kind: 'javascript-module',
    path,
    declarations: [published(element, facts, base)],
    exports: [
      { kind: 'js', name: element.name, declaration },
      { kind: 'custom-element-definition', name: facts.tag, declaration },
    ],
  };
}

/** The same with the paths of what is built and published, in place of those of the sources. */
const asBuilt = (manifest: Package): Package =>
  JSON.parse(JSON.stringify(manifest).replace(/"\/?src\/([^"]+)\.(?:ts|js)"/g, '"dist/$1.js"')) as Package;

export async function readManifest(): Promise<Package> {
  const facts = await readElementFacts(elementNames());
  const files = sources.map((path) =>
    ts.createSourceFile(path, readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const { modules, ...rest } = create({ modules: files, plugins: litPlugin(), context: { dev: false } });
  const base = modules.flatMap(({ declarations = [] }) => declarations.filter(({ name }) => name === 'OgpElement'));
  const members = base.flatMap((one) => ('members' in one ? (one.members ?? []) : [])).filter(isPublic);
  return asBuilt({ ...rest, modules: modules.map((one) => moduleOf(one, facts, members)).filter((module) => module !== undefined) });
}
