/** Makes an element's class of its model, its view, its words and its styles. */
import type { PropertyDeclarations } from 'lit';
import type { Messages } from '../words/localizer.js';
import { attributeName, type Attributes, type Properties } from './attributes/attribute.js';
import type { Dated, ViewOptions } from './element-model.js';
import type { ElementParts } from './element-parts.js';
import { OgpElement } from './ogp-element.js';

/** The class of an element, with what every element's has. */
type ElementClass<E> = Omit<typeof OgpElement, 'prototype'> & (abstract new () => E);

/** Lit's properties, from the attributes. */
const propertiesOf = (attributes: Attributes): PropertyDeclarations =>
  Object.fromEntries(Object.entries(attributes).map(([name, { property }]) => [name, { attribute: attributeName(name), ...property }]));

/**
 * The base of an element, with a property for each of its attributes. A blank model stands in while there is no data: drawn too, so that it
 * is of the same size, but unseen.
 */
export const elementOf = <D extends Dated, M, C extends Attributes, A extends Attributes, W extends Messages, V extends ViewOptions<A>>(
  parts: ElementParts<D, M, C, A, W, V>,
): ElementClass<OgpElement<D, M, C, A, W, V> & Properties<A>> => {
  abstract class Element extends OgpElement<D, M, C, A, W, V> {
    static override properties = propertiesOf(parts.model.attributes);
    static override styles = [...OgpElement.styles, ...parts.styles];
    protected override readonly parts = parts;
  }
  // Lit makes the properties, from the attributes.
  return Element as unknown as ElementClass<OgpElement<D, M, C, A, W, V> & Properties<A>>;
};
