import { facts, type Attribute } from './attribute.js';

/** The same, where what a reader chooses can be read at the attribute. */
/* @__NO_SIDE_EFFECTS__ */
export const reflected = <T, P>(one: Attribute<T, P>): Attribute<T, P> => ({ ...one, ...facts({ property: { reflect: true } }) });
