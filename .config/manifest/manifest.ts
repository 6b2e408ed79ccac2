/**
 * The Custom Elements Manifest: what each element offers to a page, read from the doc comment of its class. Everything else
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
import { camel, elementNames } from '../generate/elements.js';
import { isElement } from './elements-of.js';

/** The classes that an element is made of: its own, and what it inherits from. */
const sources = [...elementNames().map((name) => `src/elements/${name}/${name}.ts`), 'src/base/ogp-element.ts'];

const isPublic = ({ privacy = 'public', ...rest }: ClassMember): boolean => privacy === 'public' && !('static' in rest && rest.static);

/** An attribute is there or not, where its property can also hold nothing. */
const typeOf = ({ type }: Attribute): string => type?.text.replace(/ \| undefined$/, '') ?? 'string';

/** An element as a page may use it: without what is private, inherited without meaning, or the state of a reader's acts. */
function published(element: CustomElementDeclaration): CustomElementDeclaration {
  const members = (element.members ?? []).filter(isPublic);
  const attributes = (element.attributes ?? [])
    .filter(({ name }) => members.some((member) => member.name === camel(name)))
    .map((attribute) => ({ ...attribute, fieldName: camel(attribute.name), type: { text: typeOf(attribute) } }));
  const field = (member: ClassMember): ClassMember => {
    const attribute = attributes.find(({ fieldName }) => fieldName === member.name);
    if (!attribute || member.kind !== 'field') return member;
    const { name, description, default: value } = attribute;
    const type = { text: `${attribute.type.text} | undefined` };
    const described: CustomElementField = { ...member, attribute: name, type };
    return { ...described, ...(description ? { description } : {}), ...(value ? { default: value } : {}) };
  };
  const events = (element.events ?? []).filter(({ inheritedFrom }) => !inheritedFrom);
  return { ...element, members: members.map(field), attributes, events };
}

/** An element in a module of its own. */
function moduleOf({ path, declarations = [] }: Module): Module | undefined {
  const element = declarations.find(isElement);
  if (!element?.tagName) return undefined;
  const declaration = { name: element.name, module: path };
  return {
    kind: 'javascript-module',
    path,
    declarations: [published(element)],
    exports: [
      { kind: 'js', name: element.name, declaration },
      { kind: 'custom-element-definition', name: element.tagName, declaration },
    ],
  };
}

/** The same with the paths of what is built and published, in place of those of the sources. */
const asBuilt = (manifest: Package): Package =>
  JSON.parse(JSON.stringify(manifest).replace(/"\/?src\/([^"]+)\.(?:ts|js)"/g, '"dist/$1.js"')) as Package;

export function readManifest(): Package {
  const files = sources.map((path) =>
    ts.createSourceFile(path, readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const { modules, ...rest } = create({ modules: files, plugins: litPlugin(), context: { dev: false } });
  return asBuilt({ ...rest, modules: modules.map(moduleOf).filter((module) => module !== undefined) });
}
