/** What a page can rely on: a line for each name that it may write. A release that takes one away breaks pages. */
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest/schema.d.ts';
import { elementsOf } from '../manifest/elements-of.js';

function linesOf({ tagName = '', attributes, members, events, slots, cssParts, cssProperties, cssStates }: CustomElementDeclaration) {
  const named = (kind: string, things: readonly { readonly name?: string }[] = []): readonly string[] =>
    things.map(({ name }) => `<${tagName}> ${kind} ${name || '(default)'}`);
  return [
    `<${tagName}>`,
    ...named('attribute', attributes),
    ...named('member', members),
    ...named('event', events),
    ...named('slot', slots),
    ...named('part', cssParts),
    ...named('custom property', cssProperties),
    ...named('state', cssStates),
  ];
}

export const surfaceOf = (manifest: Package): readonly string[] => elementsOf(manifest).flatMap(linesOf).sort();

export interface Difference {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

export const differenceOf = (before: readonly string[], after: readonly string[]): Difference => ({
  removed: before.filter((line) => !after.includes(line)),
  added: after.filter((line) => !before.includes(line)),
});
