import { textOf, type Attribute } from './attribute.js';

/** By a commitment's id, what a page says of it; `''` where it says nothing. */
export type Notes = (id: string) => string;

/** Attributes whose names end in an id: `note-AR0048`. */
export const notes: Attribute<Notes, never> & { readonly kind: 'notes' } = {
  kind: 'notes',
  property: { attribute: false },
  read: (_, get) => (id) => textOf(get(`note-${id}`)),
};
