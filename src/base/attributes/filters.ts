/** What a list of commitments is filtered by, beside codes and words of closed sets. */
import { textOf, wordsOf, type Attribute } from './attribute.js';
import { isYear } from './year.js';

/** Policy areas by their slugs. */
export const areaSlugs: Attribute<readonly string[], string> = {
  kind: 'areas',
  example: 'beneficial-ownership',
  read: (written) => wordsOf(textOf(written).toLowerCase()),
};

/** Years, in four digits each. */
export const years: Attribute<readonly string[], string> = { kind: 'years', example: '2015', accepts: isYear, read: wordsOf };

/** Which page of a list: a number from 1, or `all`. */
export const pageNumber: Attribute<number | 'all', string> = {
  kind: 'page',
  example: 'all',
  fallback: 1,
  read: (written) => (textOf(written).trim() === 'all' ? 'all' : Math.max(Math.trunc(Number(textOf(written))) || 1, 1)),
};

/** Free text, as it is written. */
export const freeText: Attribute<string, string> = { kind: 'text', read: textOf };
