import { textOf, type Attribute } from './attribute.js';

export const isYear = (word: string): boolean => /^\d{4}$/.test(word);

/** A year in four digits; 0 where there is none. */
export const yearNumber: Attribute<number, string> = {
  kind: 'year',
  example: '2015',
  accepts: isYear,
  read: (written) => Number(/\b\d{4}\b/.exec(textOf(written))?.[0] ?? 0),
};
