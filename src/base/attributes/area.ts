import { facts, textOf, type Attribute } from './attribute.js';

/** A policy area's slug, from how people write it: `beneficial-ownership` of `Beneficial ownership`. `''` where none is named. */
export const areaSlug: Attribute<string, string> = {
  ...facts({ kind: 'area', example: 'beneficial-ownership' }),
  read: (written) =>
    textOf(written)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
};
