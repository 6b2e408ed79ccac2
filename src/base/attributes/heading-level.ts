import { textOf, type Attribute } from './attribute.js';

/** The level of an element's own heading in the page's outline: 3 unless it is told, never outside of 2 to 6. */
export const headingLevel: Attribute<number, number> = {
  kind: 'level',
  fallback: 3,
  property: { type: Number },
  read: (written) => Math.min(Math.max(Number(textOf(written)) || 3, 2), 6),
};
