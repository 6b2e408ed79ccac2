/** What a manifest leaves unsaid of an element, each in a sentence; nothing where it says all. */
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest/schema.d.ts';
import { elementsOf } from './elements-of.js';

interface Described {
  readonly name?: string;
  readonly description?: string | undefined;
  readonly default?: string | undefined;
  readonly type?: { readonly text: string } | undefined;
}

type Wanted = 'description' | 'type' | 'default';

const isSaid = (thing: Described, what: Wanted): boolean => Boolean(what === 'type' ? thing.type?.text : thing[what]);

/** `naming`: the attributes that name the document, which can have no default. */
function gapsOfElement(element: CustomElementDeclaration, naming: readonly string[]): readonly string[] {
  const lacks = (kind: string, things: readonly Described[] = [], ...wanted: readonly Wanted[]): readonly string[] =>
    things.flatMap((thing) =>
      wanted
        .filter((what) => !isSaid(thing, what) && !(what === 'default' && naming.includes(thing.name ?? '')))
        .map((what) => `<${element.tagName}>: ${kind} ${thing.name || '(default)'} has no ${what}`),
    );
  const fields = element.members?.filter(({ kind }) => kind === 'field');
  const methods = element.members?.filter(({ kind }) => kind === 'method');
  return [
    ...(element.description ? [] : [`<${element.tagName}> has no description`]),
    ...lacks('attribute', element.attributes, 'description', 'type', 'default'),
    ...lacks('property', fields, 'description', 'type'),
    ...lacks('method', methods, 'description'),
    ...lacks('event', element.events, 'description', 'type'),
    ...lacks('slot', element.slots, 'description'),
    ...lacks('part', element.cssParts, 'description'),
    ...lacks('custom property', element.cssProperties, 'description', 'default'),
    ...lacks('state', element.cssStates, 'description'),
  ];
}

export const gapsOf = (manifest: Package, naming: (tag: string) => readonly string[]): readonly string[] =>
  elementsOf(manifest).flatMap((element) => gapsOfElement(element, naming(element.tagName ?? '')));
