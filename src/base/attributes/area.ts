import { slugOf } from '../../contract/slug.js';
import { facts, textOf, type Attribute } from './attribute.js';

/** A policy area's slug, from how people write it: `beneficial-ownership` of `Beneficial ownership`. `''` where none is named. */
export const areaSlug: Attribute<string, string> = {
  ...facts({ kind: 'area', example: 'beneficial-ownership' }),
  read: (written) => slugOf(textOf(written)),
};
