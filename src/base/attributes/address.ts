import { textOf, type Attribute } from './attribute.js';

/** An address, relative to the page's; `''` where none is given. */
export const address: Attribute<string, string> = { kind: 'address', read: (written) => textOf(written).trim() };
