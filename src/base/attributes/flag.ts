import type { Attribute } from './attribute.js';

/** Whether it is there. */
export const flag: Attribute<boolean, boolean> = {
  kind: 'flag',
  fallback: false,
  property: { type: Boolean },
  read: (written) => (written ?? false) !== false,
};
