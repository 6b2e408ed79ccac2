/** The elements that a manifest describes. Needs nothing of Node: pages read it too. */
import type { CustomElementDeclaration, Declaration, Package } from 'custom-elements-manifest/schema.d.ts';

/** Whether a declaration is that of an element, which is what the manifest describes. */
export const isElement = (declaration: Declaration): declaration is CustomElementDeclaration =>
  'customElement' in declaration && 'tagName' in declaration;

export const elementsOf = ({ modules }: Package): readonly CustomElementDeclaration[] =>
  modules.flatMap(({ declarations = [] }) => declarations.filter(isElement));

/** The name of an element's folder: `commitment-card`. */
export const folderOf = ({ tagName = '' }: CustomElementDeclaration): string => tagName.replace(/^ogp-/, '');
